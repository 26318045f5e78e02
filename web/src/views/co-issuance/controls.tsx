/** What counts and how: the period as two thumbs under the years, the weighting, network or matrix. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useAnswer } from '../../api/use-answer.js';
import { useMessages } from '../../i18n/messages.js';
import { coIssuanceMessages } from './co-issuance-messages.js';
import { CoIssuanceYearsDocument } from './co-issuance.generated.js';
import { useDraft } from './draft.js';

const weightings = ['COUNT', 'FRACTIONAL', 'JACCARD', 'COSINE'] as const;
const forms = ['network', 'matrix'] as const;

interface State {
  readonly from: string | null;
  readonly to: string | null;
  readonly weighting: (typeof weightings)[number];
  readonly as: (typeof forms)[number];
}

interface Props {
  readonly state: State;
  readonly set: (change: Partial<State & { readonly pair: string }>) => void;
}

export const Controls = ({ state, set }: Props): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  return (
    <div className="controls">
      <Years state={state} set={set} />
      <Select
        className="select"
        value={state.weighting}
        onChange={(key) => {
          const weighting = weightings.find((each) => each === key);
          if (weighting !== undefined) set({ weighting });
        }}
      >
        <Label className="controls__label">{t('weighting')}</Label>
        <Button className="button select__button">
          <SelectValue /> <span aria-hidden="true">▾</span>
        </Button>
        <Popover className="popover">
          <ListBox className="menu">
            {weightings.map((each) => (
              <ListBoxItem key={each} id={each} className="menu__item">
                {t(`weights.${each}`)}
              </ListBoxItem>
            ))}
          </ListBox>
        </Popover>
      </Select>
      <div>
        <span className="controls__label" id="shown-as">
          {t('as')}
        </span>
        <ToggleButtonGroup
          className="choice"
          aria-labelledby="shown-as"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[state.as]}
          onSelectionChange={(keys) => {
            const as = forms.find((each) => keys.has(each));
            if (as !== undefined) set({ as });
          }}
        >
          {forms.map((each) => (
            <ToggleButton key={each} id={each} className="button">
              {t(each)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
    </div>
  );
};

/** Two thumbs below a bar for each year that has policies. */
const Years = ({ state: { from, to }, set }: Props): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  const answer = useAnswer(CoIssuanceYearsDocument, {});
  const years = (answer.data?.coIssuanceTimeline.periods ?? []).map(({ label, network }) => ({
    year: Number(label),
    count: network.policyCount,
  }));
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? 0;
  const given = [yearOf(from, first, last) ?? first, yearOf(to, first, last) ?? last];
  const [draft, setDraft] = useDraft(given);
  if (years.length < 2) return <div className="years years--coming" />;
  const most = Math.max(...years.map(({ count }) => count));
  const [least = first, greatest = last] = draft;
  return (
    <Slider
      className="years"
      minValue={first}
      maxValue={last}
      value={draft}
      onChange={setDraft}
      onChangeEnd={([start = first, end = last]) => {
        set({ from: start === first ? null : String(start), to: end === last ? null : String(end) });
      }}
      formatOptions={{ useGrouping: false }}
    >
      <Label className="controls__label">
        {t('period')}: <span className="tabular">{t('years', { from: String(least), to: String(greatest) })}</span>
      </Label>
      <div className="years__bars" aria-hidden="true">
        {years.map(({ year, count }) => (
          <span key={year} className="years__year" title={t('policiesOfYear', { year: String(year), count })}>
            <span
              className={year >= least && year <= greatest ? 'years__bar years__bar--in' : 'years__bar'}
              style={{ height: `${String((count / most) * 100)}%` }}
            />
          </span>
        ))}
      </div>
      <SliderTrack className="years__track">
        <SliderThumb index={0} className="years__thumb" aria-label={t('years', { from: String(least), to: '…' })} />
        <SliderThumb index={1} className="years__thumb" aria-label={t('years', { from: '…', to: String(greatest) })} />
      </SliderTrack>
      <div className="years__ends tabular" aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </div>
    </Slider>
  );
};

const yearOf = (date: string | null, first: number, last: number): number | null =>
  date === null ? null : Math.min(last, Math.max(first, Number(date.slice(0, 4))));
