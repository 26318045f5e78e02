/** Names an entity: suggestions as one types in any script. */
import { useState, type ReactNode } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { useAnswer } from '../../api/use-answer.js';
import { TypeMark } from '../../components/type-mark.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import { typeMessages } from '../../i18n/types.js';
import { SearchDocument, type SearchQuery } from '../../shell/search.generated.js';
import { useSettled } from '../../shell/settled.js';
import { graphMessages } from './graph-messages.js';

type Hit = SearchQuery['search']['edges'][number];

interface Props {
  readonly label: string;
  /** What is chosen already, by name. */
  readonly chosen?: string;
  readonly choose: (id: string) => void;
}

export const EntityPicker = ({ label, chosen = '', choose }: Props): ReactNode => {
  const t = useMessages(graphMessages);
  const typeNames = useMessages(typeMessages);
  const { language } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const asked = useSettled((typed ?? '').trim(), 120);
  const answer = useAnswer(SearchDocument, { query: asked, first: 8 }, { enabled: asked !== '', keepPrevious: true });
  const found = (typed ?? '').trim() === '' ? [] : (answer.data?.search.edges ?? []);
  return (
    <ComboBox
      className="graph__picker"
      items={found}
      inputValue={typed ?? chosen}
      onInputChange={(text) => {
        setTyped(text === chosen && typed === null ? null : text);
      }}
      value={null}
      onChange={(key) => {
        if (key === null) return;
        setTyped(null);
        choose(String(key));
      }}
      onBlur={() => {
        setTyped(null);
      }}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection
    >
      <Label className="controls__label">{label}</Label>
      <Input className="field" placeholder={t('filter.addHint')} autoCapitalize="none" spellCheck={false} />
      <Popover className="popover search-box__popover" placement="bottom start">
        <ListBox<Hit>
          className="search-box__list"
          renderEmptyState={() =>
            (typed ?? '').trim() === '' || answer.isFetching || asked !== (typed ?? '').trim() ? null : (
              <p className="search-box__empty">{t('filter.none')}</p>
            )
          }
        >
          {({ node }) => {
            const name = shownName(node.names, language);
            return (
              <ListBoxItem id={node.id} textValue={name.text} className="search-box__item">
                <TypeMark type={node.type} />
                <Text slot="label" className="search-box__name" lang={name.tag}>
                  {name.text}
                </Text>
                <Text slot="description" className="search-box__why">
                  {typeNames(`one.${node.type}`)}
                </Text>
              </ListBoxItem>
            );
          }}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
