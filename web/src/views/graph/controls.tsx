/** What is asked for: entities to begin with, steps, limit, period, and the two ends of a path. */
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { TextField } from 'react-aria-components/TextField';
import { useFormats } from '../../i18n/formats.js';
import { useMessages } from '../../i18n/messages.js';
import { dateParam } from '../../url-params.js';
import { EntityPicker } from './entity-picker.js';
import { graphMessages } from './graph-messages.js';
import { pathEnds, type GraphState } from './graph-state.js';
import '../../components/filters.css';

interface Props {
  readonly state: GraphState;
  readonly set: (change: Partial<GraphState>) => void;
  readonly nameOf: (id: string) => string;
  /** The limit that holds now. */
  readonly limit: number;
}

export const Controls = ({ state, set, nameOf, limit }: Props): ReactNode => {
  const t = useMessages(graphMessages);
  const formats = useFormats();
  const { ids, depth, path } = state;
  const [from = '', to = ''] = path.split(',');
  const limits = ids.length > 0 ? [50, 200, 500, 1000] : [200, 1000, 3000, 10_000];
  return (
    <div className="controls graph__controls">
      <div className="graph__begin">
        <EntityPicker
          label={t('filter.add')}
          choose={(id) => {
            set({ ids: [...new Set([...ids, id])], focus: id, camera: null });
          }}
        />
        {ids.length === 0 ? null : (
          <TagGroup
            aria-label={t('filter.around')}
            onRemove={(keys) => {
              set({ ids: ids.filter((id) => !keys.has(id)), camera: null });
            }}
          >
            <TagList className="graph__tags">
              {ids.map((id) => (
                <Tag key={id} id={id} textValue={nameOf(id)} className="graph__tag">
                  {nameOf(id)}
                  <Button
                    slot="remove"
                    className="graph__tag-remove"
                    aria-label={t('filter.remove', { name: nameOf(id) })}
                  >
                    ×
                  </Button>
                </Tag>
              ))}
            </TagList>
          </TagGroup>
        )}
      </div>
      <fieldset className="graph__path">
        <legend className="unseen">{t('path.title')}</legend>
        <EntityPicker
          key={`from ${from}`}
          label={`${t('path.title')}: ${t('path.from')}`}
          chosen={from === '' ? '' : nameOf(from)}
          choose={(id) => {
            set({ path: `${id},${to}`, way: 0, focus: '', camera: null });
          }}
        />
        <EntityPicker
          key={`to ${to}`}
          label={t('path.to')}
          chosen={to === '' ? '' : nameOf(to)}
          choose={(id) => {
            set({ path: `${from},${id}`, way: 0, focus: '', camera: null });
          }}
        />
      </fieldset>
      {ids.length === 0 ? null : (
        <NumberSelect
          label={t('filter.steps')}
          value={depth}
          choices={[1, 2, 3, 4]}
          choose={(next) => {
            set({ depth: next, camera: null });
          }}
          text={String}
        />
      )}
      {pathEnds(state) !== null && ids.length === 0 ? null : (
        <NumberSelect
          label={t('filter.limit')}
          value={limit}
          choices={limits}
          choose={(next) => {
            set({ limit: next, camera: null });
          }}
          text={formats.number}
        />
      )}
      <DateField
        label={t('filter.from')}
        value={state.from}
        change={(next) => {
          set({ from: next });
        }}
      />
      <DateField
        label={t('filter.to')}
        value={state.to}
        change={(next) => {
          set({ to: next });
        }}
      />
      <DateField
        label={t('filter.asOf')}
        value={state.asOf}
        change={(next) => {
          set({ asOf: next, camera: null });
        }}
      />
    </div>
  );
};

interface NumberSelectProps {
  readonly label: string;
  readonly value: number;
  readonly choices: readonly number[];
  readonly choose: (value: number) => void;
  readonly text: (value: number) => string;
}

const NumberSelect = ({ label, value, choices, choose, text }: NumberSelectProps): ReactNode => (
  <Select
    className="select"
    value={String(value)}
    onChange={(key) => {
      choose(Number(key));
    }}
  >
    <Label className="controls__label">{label}</Label>
    <Button className="button select__button">
      <SelectValue>{text(value)}</SelectValue> <span aria-hidden="true">▾</span>
    </Button>
    <Popover className="popover">
      <ListBox className="menu">
        {[...new Set([...choices, value])]
          .sort((a, b) => a - b)
          .map((choice) => (
            <ListBoxItem key={choice} id={String(choice)} className="menu__item">
              {text(choice)}
            </ListBoxItem>
          ))}
      </ListBox>
    </Popover>
  </Select>
);

interface DateFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly change: (value: string | null) => void;
}

/** A date of day, month or year, taken when the reader leaves the field or presses Enter. */
const DateField = ({ label, value, change }: DateFieldProps): ReactNode => {
  const t = useMessages(graphMessages);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value ?? '';
  const date = dateParam().read(text.trim());
  const isWrong = text.trim() !== '' && date === null;
  const take = (): void => {
    if (typed === null || isWrong) return;
    setTyped(null);
    if (date !== value) change(date);
  };
  return (
    <TextField
      className="graph__date"
      value={text}
      onChange={setTyped}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
      isInvalid={isWrong}
    >
      <Label className="controls__label">{label}</Label>
      <Input className="field tabular" placeholder={t('filter.dateHint')} inputMode="numeric" />
      <FieldError className="graph__wrong">{t('filter.dateWrong')}</FieldError>
    </TextField>
  );
};
