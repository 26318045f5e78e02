/** Places to choose from: without a name those with initiatives, with one whatever is called so in any script. */
import { useState, type ReactNode } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import { useAnswer } from '../../api/use-answer.js';
import { EntityName } from '../../components/entity-link.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import { valueMessages } from '../../i18n/values.js';
import { useSettled } from '../../shell/settled.js';
import type { Region } from './initiatives.js';
import type { TraceState } from './state.js';
import { traceMessages } from './trace-messages.js';
import { TracePlacesDocument, TraceRegionSearchDocument } from './trace.generated.js';

// Between two keys of a fast typist, so that not every letter is asked.
const pauseMs = 120;

interface Props {
  readonly state: TraceState;
  readonly label: string;
  readonly chosen: readonly string[];
  /** Those of the chosen that are known by now. */
  readonly regions: readonly Region[];
  readonly single: boolean;
  readonly choose: (chosen: string[]) => void;
}

export default function PlaceList({ state, label, chosen, regions, single, choose }: Props): ReactNode {
  const t = useMessages(traceMessages);
  const value = useMessages(valueMessages);
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const query = useSettled(text.trim(), pauseMs);
  const places = useAnswer(TracePlacesDocument, { technology: state.technology, filter: { asOf: state.asOf } });
  const search = useAnswer(TraceRegionSearchDocument, { query }, { enabled: query !== '', keepPrevious: true });
  const counts = new Map(places.data?.trace.places.map(({ region, totalCount }) => [region.id, totalCount]));
  const active: Region[] = places.data?.trace.places.map(({ region }) => region) ?? [];
  const found: Region[] = (search.data?.search.edges ?? []).flatMap(({ node }) => ('level' in node ? [node] : []));
  const shown =
    text.trim() === '' ? [...regions.filter(({ id }) => !counts.has(id)), ...active] : query === '' ? [] : found;
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField className="picker__search">
        <Label className="controls__label">{t('placeSearch')}</Label>
        <Input className="field" />
      </SearchField>
      <ListBox
        className="picker__list"
        aria-label={label}
        selectionMode={single ? 'single' : 'multiple'}
        disallowEmptySelection={single}
        // Escape closes the list; it does not take back what was chosen.
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        onSelectionChange={(keys) => {
          if (keys === 'all') return;
          // What is not in the list as it is narrowed now stays chosen.
          const kept = single ? [] : chosen.filter((id) => !shown.some((each) => each.id === id));
          const order = [...chosen, ...shown.map(({ id }) => id)];
          const next = new Set([...kept, ...[...keys].map(String)]);
          choose([...new Set(order)].filter((id) => next.has(id)));
        }}
        renderEmptyState={() =>
          places.isPending || search.isFetching ? null : <p className="quiet small">{t('noPlace')}</p>
        }
      >
        {shown.length === 0 ? null : (
          <ListBoxSection>
            <Header className="menu__header">{t(text.trim() === '' ? 'placesWith' : 'placesFound')}</Header>
            {shown.map(({ id, names, level }) => (
              <ListBoxItem key={id} id={id} textValue={shownName(names, language).text} className="picker__place">
                <span>
                  <EntityName names={names} /> <span className="picker__level small">{value(level)}</span>
                </span>
                <span className="picker__level small">{counts.get(id) ?? ''}</span>
              </ListBoxItem>
            ))}
          </ListBoxSection>
        )}
      </ListBox>
    </Autocomplete>
  );
}
