/** The search box: suggestions as one types in any script, each with the name that matched and why. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { useLocation } from 'wouter';
import { useAnswer } from '../api/use-answer.js';
import { entityPath } from '../components/entity-link.js';
import { TypeMark } from '../components/type-mark.js';
import { useLanguage } from '../i18n/language.js';
import { useMessages } from '../i18n/messages.js';
import { shownName, tagOfText } from '../i18n/names.js';
import { typeMessages } from '../i18n/types.js';
import { SearchDocument, type SearchQuery } from './search.generated.js';
import { useSettled } from './settled.js';
import { shellMessages } from './shell-messages.js';
import './search-box.css';

// Between two keys of a fast typist, so that not every letter is asked.
const pauseMs = 120;
const suggestions = 8;

type Hit = SearchQuery['search']['edges'][number];

interface Props {
  /** The large one of the start page. */
  readonly large?: boolean;
}

export const SearchBox = ({ large = false }: Props): ReactNode => {
  const t = useMessages(shellMessages);
  const typeNames = useMessages(typeMessages);
  const { language } = useLanguage();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const asked = useSettled(text.trim(), pauseMs);
  const answer = useAnswer(
    SearchDocument,
    { query: asked, first: suggestions },
    { enabled: asked !== '', keepPrevious: true },
  );
  const found = text.trim() === '' ? undefined : answer.data?.search;
  useSearchKeys(input);

  const open = (path: string): void => {
    setText('');
    input.current?.blur();
    navigate(path);
  };
  return (
    <ComboBox
      className={large ? 'search-box search-box--large' : 'search-box'}
      items={found?.edges ?? []}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        if (key !== null) open(entityPath(String(key)));
      }}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection
      onKeyDown={(event) => {
        // Without a suggestion chosen, Enter asks for all results.
        const isChoosing = input.current?.getAttribute('aria-activedescendant');
        if (event.key === 'Enter' && !isChoosing && text.trim() !== '' && !event.nativeEvent.isComposing)
          open(`/search?q=${encodeURIComponent(text.trim())}`);
      }}
    >
      <Label className="unseen">{t('search.label')}</Label>
      <div className="search-box__field">
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" className="search-box__glass">
          <path
            d="M7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2zM10.8 10.8L15 15"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
          />
        </svg>
        <Input
          ref={input}
          className="search-box__input"
          placeholder={large ? t('search.example') : t('search.placeholder')}
          enterKeyHint="search"
          autoCapitalize="none"
          spellCheck={false}
        />
        <kbd className="search-box__key" aria-hidden="true">
          /
        </kbd>
      </div>
      <Popover className="popover search-box__popover" placement="bottom start" offset={4}>
        {found === undefined || found.totalCount === 0 ? null : (
          <p className="search-box__facets">
            {found.facets.map(({ type, count }) => (
              <span key={type}>
                {typeNames(`many.${type}`)} <b>{count}</b>
              </span>
            ))}
          </p>
        )}
        <ListBox<Hit>
          className="search-box__list"
          renderEmptyState={() =>
            text.trim() === '' ? null : (
              <p className="search-box__empty">
                {answer.isFetching || asked !== text.trim() ? t('search.searching') : t('search.none')}
              </p>
            )
          }
        >
          {(hit) => {
            const name = shownName(hit.node.names, language);
            const matched = hit.matchedName !== null && hit.matchedName !== name.text ? hit.matchedName : null;
            return (
              <ListBoxItem id={hit.node.id} textValue={name.text} className="search-box__item">
                <TypeMark type={hit.node.type} />
                <Text slot="label" className="search-box__name" lang={name.tag}>
                  {name.text}
                </Text>
                <Text slot="description" className="search-box__why">
                  {typeNames(`one.${hit.node.type}`)}
                  {' · '}
                  {matched === null ? null : (
                    <>
                      <span lang={tagOfText(matched)}>{matched}</span>
                      {', '}
                    </>
                  )}
                  {t(`why.${hit.why}`)}
                </Text>
              </ListBoxItem>
            );
          }}
        </ListBox>
        {found === undefined || found.totalCount <= suggestions ? null : (
          <Button
            className="search-box__all"
            onPress={() => {
              open(`/search?q=${encodeURIComponent(text.trim())}`);
            }}
          >
            {t('search.all', { count: found.totalCount })}
          </Button>
        )}
      </Popover>
    </ComboBox>
  );
};

/** `/` and Ctrl+K or ⌘K go to the box from anywhere but from other fields. */
const useSearchKeys = (input: React.RefObject<HTMLInputElement>): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const isShortcut = (event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k';
      const isSlash =
        event.key === '/' &&
        !(event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]'));
      if (!isShortcut && !isSlash) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [input]);
};
