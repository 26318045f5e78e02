/** What to trace: technology, places, level, kinds, period, as of when; and how it is shown. */
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { TextField } from 'react-aria-components/TextField';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useAnswer } from '../../api/use-answer.js';
import { AsOf } from '../../components/as-of.js';
import type { EntityRef } from '../../components/entity-link.js';
import { TypeMark } from '../../components/type-mark.js';
import { useMessages } from '../../i18n/messages.js';
import { dateParam } from '../../url-params.js';
import { Places } from './places.js';
import { initiativeTypes, levels, type SetTrace, type TraceState } from './state.js';
import { TechnologyPicker } from './technology-picker.js';
import { traceMessages } from './trace-messages.js';
import { TracePlacesDocument } from './trace.generated.js';

interface Props {
  readonly state: TraceState;
  readonly set: SetTrace;
  readonly technology: EntityRef | undefined;
  readonly bulletins: readonly { readonly id: string; readonly issuedOn: string }[];
}

export const Controls = ({ state, set, technology, bulletins }: Props): ReactNode => {
  const t = useMessages(traceMessages);
  const isComparing = state.compare.length > 0;
  return (
    <div className="trace__controls">
      <div className="trace__row">
        <TechnologyPicker state={state} set={set} technology={technology} />
        {isComparing ? (
          <TwoPlaces state={state} set={set} />
        ) : (
          <Places
            state={state}
            label={t('places')}
            chosen={state.regions}
            choose={(regions) => {
              set({ regions });
            }}
          />
        )}
        {isComparing ? null : <Level state={state} set={set} />}
      </div>
      <div className="trace__row">
        <div>
          <span className="controls__label" id="trace-types">
            {t('types')}
          </span>
          <ToggleButtonGroup
            className="choice"
            aria-labelledby="trace-types"
            selectionMode="multiple"
            selectedKeys={state.types}
            onSelectionChange={(keys) => {
              set({ types: initiativeTypes.filter((type) => keys.has(type)) });
            }}
          >
            {initiativeTypes.map((type) => (
              <ToggleButton key={type} id={type} className="button trace__kind">
                <TypeMark type={type} named />
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </div>
        <div className="trace__period">
          <DateField
            label={`${t('period')}: ${t('from')}`}
            value={state.from}
            choose={(from) => {
              set({ from });
            }}
          />
          <DateField
            label={t('to')}
            value={state.to}
            choose={(to) => {
              set({ to });
            }}
          />
        </div>
        <AsOf asOf={state.asOf} bulletins={bulletins} />
        <Form state={state} set={set} />
      </div>
    </div>
  );
};

const TwoPlaces = ({ state, set }: { readonly state: TraceState; readonly set: SetTrace }): ReactNode => {
  const t = useMessages(traceMessages);
  return [t('first'), t('second')].map((label, index) => (
    <Places
      key={label}
      state={state}
      label={label}
      single
      chosen={state.compare.slice(index, index + 1)}
      choose={([id]) => {
        if (id === undefined) return;
        const other = state.compare[1 - index];
        set({
          compare: index === 0 ? [id, ...(other === undefined ? [] : [other])] : [state.compare[0] ?? id, id],
          open: '',
        });
      }}
    />
  ));
};

const Level = ({ state, set }: { readonly state: TraceState; readonly set: SetTrace }): ReactNode => {
  const t = useMessages(traceMessages);
  return (
    <Select
      className="select"
      value={state.level}
      onChange={(key) => {
        const level = levels.find((each) => each === key);
        if (level !== undefined) set({ level });
      }}
    >
      <Label className="controls__label">{t('level')}</Label>
      <Button className="button select__button">
        <SelectValue /> <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover">
        <ListBox className="menu">
          {levels.map((each) => (
            <ListBoxItem key={each} id={each} className="menu__item">
              {t(`levels.${each}`)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
};

const date = dateParam();

/** A year, month or day as one writes it: the precision says how much of it is meant. */
const DateField = ({
  label,
  value,
  choose,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly choose: (date: string | null) => void;
}): ReactNode => {
  const t = useMessages(traceMessages);
  const [draft, setDraft] = useState({ of: value, text: value ?? '' });
  const text = draft.of === value ? draft.text : (value ?? '');
  const isWrong = text.trim() !== '' && date.read(text.trim()) === null;
  const commit = (): void => {
    const next = date.read(text.trim());
    if (!isWrong && next !== value) choose(next);
  };
  return (
    <TextField
      className="trace__date"
      value={text}
      isInvalid={isWrong}
      onChange={(next) => {
        setDraft({ of: value, text: next });
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    >
      <Label className="controls__label">{label}</Label>
      <Input className="field tabular" placeholder="2023-05" inputMode="numeric" size={10} maxLength={10} />
      <FieldError className="trace__wrong">{t('wrongDate')}</FieldError>
    </TextField>
  );
};

const forms = ['lanes', 'graph', 'compare'] as const;

const Form = ({ state, set }: { readonly state: TraceState; readonly set: SetTrace }): ReactNode => {
  const t = useMessages(traceMessages);
  const { technology, asOf, compare } = state;
  const places = useAnswer(TracePlacesDocument, { technology, filter: { asOf } });
  const current = compare.length > 0 ? 'compare' : state.as;
  return (
    <div className="trace__form">
      <span className="controls__label" id="trace-as">
        {t('as')}
      </span>
      <ToggleButtonGroup
        className="choice"
        aria-labelledby="trace-as"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[current]}
        onSelectionChange={(keys) => {
          const next = forms.find((each) => keys.has(each));
          if (next === 'compare') set({ compare: pairOf(places.data?.trace.places ?? [], state.regions), open: '' });
          else if (next !== undefined) set({ as: next, compare: [], open: '' });
        }}
      >
        {forms.map((each) => (
          <ToggleButton key={each} id={each} className="button">
            {t(each)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
};

/** Two places to begin with: the chosen ones, else the first and the next of its level, which does not lie in it. */
const pairOf = (
  places: readonly { readonly region: { readonly id: string; readonly level: string } }[],
  chosen: readonly string[],
): string[] => {
  if (chosen.length > 1) return chosen.slice(0, 2);
  const ids = places.map(({ region }) => region.id);
  const first = chosen[0] ?? ids[0] ?? 'region:beijing';
  const level = places.find(({ region }) => region.id === first)?.region.level;
  const second = places.find(({ region }) => region.id !== first && region.level === level)?.region.id;
  return [first, second ?? ids.find((id) => id !== first) ?? 'region:shanghai'];
};
