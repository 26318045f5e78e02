/** A filter by entities of one type: suggestions as one types in any script, what is chosen as tags that can be taken off. */
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { useAnswer } from '../api/use-answer.js';
import { useLanguage } from '../i18n/language.js';
import { useMessages } from '../i18n/messages.js';
import { shownName } from '../i18n/names.js';
import type { EntityTypeName } from '../ontology.generated.js';
import { commonMessages } from './common-messages.js';
import { ChosenEntitiesDocument, EntityChoicesDocument } from './entity-filter.generated.js';
import './filters.css';

interface Props {
  readonly label: string;
  readonly type: EntityTypeName;
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
  /** Any number of them; without, the next replaces the one before. */
  readonly many?: boolean;
}

export const EntityFilter = ({ label, type, chosen, choose, many = false }: Props): ReactNode => {
  const t = useMessages(commonMessages);
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const query = text.trim();
  const answer = useAnswer(
    EntityChoicesDocument,
    { query, types: [type] },
    { enabled: query !== '', keepPrevious: true },
  );
  const known = useAnswer(
    ChosenEntitiesDocument,
    { ids: [...chosen] },
    { enabled: chosen.length > 0, keepPrevious: true },
  );
  const names = new Map(
    known.data?.nodes.flatMap((node) =>
      node !== null && 'names' in node ? [[node.id, shownName(node.names, language)] as const] : [],
    ),
  );
  return (
    <div className="entity-filter">
      <ComboBox
        items={query === '' ? [] : (answer.data?.search.edges.map(({ node }) => node) ?? [])}
        inputValue={text}
        onInputChange={setText}
        value={null}
        onChange={(key) => {
          if (key === null) return;
          setText('');
          choose(many ? [...new Set([...chosen, String(key)])] : [String(key)]);
        }}
        menuTrigger="input"
        allowsCustomValue
        allowsEmptyCollection
      >
        <Label className="controls__label">{label}</Label>
        <Input className="field" placeholder={t('filter.type')} autoCapitalize="none" spellCheck={false} />
        <Popover className="popover" placement="bottom start" offset={4}>
          <ListBox
            className="menu"
            renderEmptyState={() =>
              query === '' ? null : (
                <p className="entity-filter__none">{answer.isFetching ? t('answer.loading') : t('filter.none')}</p>
              )
            }
          >
            {(node: { id: string; names: Parameters<typeof shownName>[0] }) => {
              const name = shownName(node.names, language);
              return (
                <ListBoxItem id={node.id} textValue={name.text} className="menu__item">
                  <span lang={name.tag}>{name.text}</span>
                </ListBoxItem>
              );
            }}
          </ListBox>
        </Popover>
      </ComboBox>
      {chosen.length === 0 ? null : (
        <TagGroup
          aria-label={t('filter.chosen', { label })}
          onRemove={(keys) => {
            choose(chosen.filter((id) => !keys.has(id)));
          }}
        >
          <TagList className="entity-filter__tags">
            {chosen.map((id) => (
              <Tag key={id} id={id} textValue={names.get(id)?.text ?? id} className="entity-filter__tag">
                <span lang={names.get(id)?.tag}>{names.get(id)?.text ?? id}</span>
                <Button slot="remove" className="entity-filter__off">
                  ×
                </Button>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
    </div>
  );
};
