/** What a reader can take away from a view: files of its graph, the query behind it, its citation and address. */
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { feedAddress, feedFormats, type FeedArguments, type FeedQuestion } from '../api/feed.js';
import { useSnapshot } from '../api/snapshot.js';
import { useMessages } from '../i18n/messages.js';
import { citationOf } from './citation.js';
import { commonMessages } from './common-messages.js';
import { copyText } from './copying.js';
import './take-with-you.css';

interface Props {
  /** What the view shows, for the citation. */
  readonly title: string;
  /** The feed that has the same graph. */
  readonly feed?: { readonly question: FeedQuestion; readonly arguments: FeedArguments };
  /** What the files have that the picture has not, or the other way round. */
  readonly filesNote?: string;
  /** The address of the Atom feed that says what is new in it. */
  readonly atom?: string;
  /** The question behind the view. */
  readonly document?: { readonly text: string };
  readonly variables?: object;
  /** Further items of the view, such as its picture as PNG. */
  readonly children?: ReactNode;
}

export const TakeWithYou = ({ title, feed, atom, filesNote, document, variables, children }: Props): ReactNode => {
  const t = useMessages(commonMessages);
  const snapshot = useSnapshot();
  const [said, setSaid] = useState('');
  const copy = (text: string): void => {
    void copyText(text).then((copied) => {
      setSaid(t(copied ? 'take.copied' : 'take.failed'));
    });
  };
  return (
    <div className="take">
      <MenuTrigger>
        <Button className="button">
          {t('take.open')} <span aria-hidden="true">▾</span>
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu">
            {feed === undefined ? null : (
              <MenuSection>
                <Header className="menu__header">
                  {t('take.files')}
                  {filesNote === undefined ? null : <span className="take__note">{filesNote}</span>}
                </Header>
                {feedFormats.map((format) => (
                  <MenuItem
                    key={format}
                    id={format}
                    className="menu__item"
                    href={feedAddress(feed.question, format, feed.arguments)}
                    download=""
                  >
                    {t(`take.${format}`)}
                  </MenuItem>
                ))}
              </MenuSection>
            )}
            {children}
            {atom === undefined ? null : (
              <MenuItem id="atom" className="menu__item" href={atom} target="_blank">
                {t('take.follow')}
              </MenuItem>
            )}
            <MenuSection>
              <Header className="menu__header">{t('take.copies')}</Header>
              {document === undefined ? null : (
                <MenuItem
                  id="query"
                  className="menu__item"
                  onAction={() => {
                    copy(queryText(document.text, variables ?? {}));
                  }}
                >
                  {t('take.query')}
                </MenuItem>
              )}
              <MenuItem
                id="citation"
                className="menu__item"
                onAction={() => {
                  copy(citationOf(title, snapshot, location.href, new Date()));
                }}
              >
                {t('take.citation')}
              </MenuItem>
              <MenuItem
                id="address"
                className="menu__item"
                onAction={() => {
                  copy(location.href);
                }}
              >
                {t('take.address')}
              </MenuItem>
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
      <span className="take__said" role="status">
        {said}
      </span>
    </div>
  );
};

/** The query as GraphiQL takes it, with its variables as a comment. */
const queryText = (text: string, variables: object): string =>
  [
    '# Variables:',
    ...JSON.stringify(variables, null, 2)
      .split('\n')
      .map((line) => `# ${line}`),
    text,
    '',
  ].join('\n');
