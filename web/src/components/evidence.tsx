/** Who says so: a button that opens item, paragraph, the names and figures in it, and the pages that the item cites. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { useFormats } from '../i18n/formats.js';
import { useMessages } from '../i18n/messages.js';
import { tagOfText } from '../i18n/names.js';
import { commonMessages } from './common-messages.js';
import { EntityLink, EntityName } from './entity-link.js';
import type { EvidencePartsFragment } from './evidence.generated.js';
import './evidence.css';

interface Props {
  readonly evidence: readonly EvidencePartsFragment[];
  /** What it is the evidence for, for those who hear the button without its surroundings. */
  readonly fact: string;
  readonly caveat?: string | null;
}

export const Evidence = ({ evidence, fact, caveat = null }: Props): ReactNode => {
  const t = useMessages(commonMessages);
  return (
    <DialogTrigger>
      <Button className="evidence-button" aria-label={`${t('evidence.open', { count: evidence.length })}: ${fact}`}>
        {t('evidence.open', { count: evidence.length })}
      </Button>
      <Popover className="popover evidence" placement="bottom end">
        <Dialog className="evidence__dialog">
          {({ close }) => (
            <>
              <header className="evidence__head">
                <Heading slot="title">{t('evidence.title')}</Heading>
                <Button className="button button--quiet" onPress={close}>
                  {t('evidence.close')}
                </Button>
              </header>
              {caveat === null ? null : (
                <p className="evidence__caveat">
                  <strong>{t('evidence.caveat')}</strong> <span lang="en">{caveat}</span>
                </p>
              )}
              {evidence.length === 0 ? <p>{t('evidence.none')}</p> : null}
              <ol className="evidence__list">
                {evidence.map((place, index) => (
                  <Place key={index} place={place} />
                ))}
              </ol>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};

const Place = ({
  place: { article, paragraph, terms, sources },
}: {
  readonly place: EvidencePartsFragment;
}): ReactNode => {
  const t = useMessages(commonMessages);
  const formats = useFormats();
  return (
    <li className="evidence__place">
      {article === null ? (
        <p>{t('evidence.reference')}</p>
      ) : (
        <p className="evidence__item">
          <EntityLink entity={{ ...article, type: 'ARTICLE' }} />
        </p>
      )}
      <p className="evidence__where">
        {[
          article?.bulletin ? t('evidence.bulletin', { date: formats.date(article.bulletin.node.issuedOn) }) : null,
          paragraph === null ? null : t('evidence.paragraph', { locator: paragraph }),
          paragraph === 'p1' ? t('evidence.headline') : null,
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      {terms.length === 0 ? null : (
        <div className="evidence__terms">
          <span>{t('evidence.terms')}</span>
          <ul>
            {terms.map((term) => (
              <li key={term}>
                <q lang={tagOfText(term)}>{term}</q>
              </li>
            ))}
          </ul>
        </div>
      )}
      {sources.length === 0 ? null : (
        <div className="evidence__sources">
          <span>{t('evidence.sources')}</span>
          <ul>
            {sources.map((source) => (
              <li key={source.id}>
                <SourceLink url={source.url}>
                  <EntityName names={source.names} />
                </SourceLink>
                <small>
                  {' '}
                  {[source.publisher, hostOf(source.url), source.date].filter((part) => part !== null).join(' · ')}
                </small>
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
};

/** A page elsewhere, in a window of its own that learns nothing of this one. Only addresses of the web become links. */
export const SourceLink = ({
  url,
  children,
}: {
  readonly url: string | null;
  readonly children: ReactNode;
}): ReactNode => {
  const t = useMessages(commonMessages);
  if (url === null || !/^https?:\/\//.test(url)) return children;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
      <span aria-hidden="true"> ↗</span>
      <span className="unseen"> {t('evidence.newTab')}</span>
    </a>
  );
};

const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : null;
