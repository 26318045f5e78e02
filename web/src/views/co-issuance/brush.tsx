/** The period as two thumbs under the quarters and their policies; with a division, a third under them. */
import { useLayoutEffect, useRef, type CSSProperties, type ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { useMessages } from '../../i18n/messages.js';
import { coIssuanceMessages } from './co-issuance-messages.js';
import { useDraft } from './draft.js';
import { indicesOf, quarterOf, splitOf, type Period } from './periods.js';

interface Props {
  readonly periods: readonly Period[];
  readonly from: string | null;
  readonly to: string | null;
  /** Where the later half begins; undefined when nothing is compared. */
  readonly split: string | null | undefined;
  /** Policies that belong to no one quarter. */
  readonly unplaced: number;
  readonly set: (change: { from?: string | null; to?: string | null; split?: string | null }) => void;
}

export const Brush = ({ periods, from, to, split, unplaced, set }: Props): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  const [draft, setDraft] = useDraft([...indicesOf(periods, from, to)]);
  const end = periods.length - 1;
  const [first = 0, last = end] = draft;
  const [cut, setCut] = useDraft([split === undefined ? 0 : splitOf(periods, [first, last], split)]);
  const divided = split === undefined ? undefined : Math.min(last, Math.max(first + 1, cut[0] ?? 0));
  const most = Math.max(1, ...periods.map(({ count }) => count));
  const wordOf = (index: number): string => t('quarter', quarterOf(periods[index]?.label ?? ''));
  const sum = periods.slice(first, last + 1).reduce((total, { count }) => total + count, 0);
  const partOf = (index: number): string =>
    index < first || index > last ? 'out' : divided !== undefined && index < divided ? 'before' : 'in';
  return (
    <div className="brush" style={{ '--periods': String(periods.length) } as CSSProperties}>
      <Slider
        className="brush__slider"
        minValue={0}
        maxValue={end}
        value={draft}
        onChange={setDraft}
        onChangeEnd={([start = 0, finish = end]) => {
          const [before, after] = indicesOf(periods, from, to);
          // The end that did not move keeps the precision of the address.
          set({
            ...(start === before ? {} : { from: start === 0 ? null : (periods[start]?.from ?? null) }),
            ...(finish === after ? {} : { to: finish === end ? null : (periods[finish]?.to ?? null) }),
          });
        }}
      >
        <Label className="controls__label">
          {t('period')}:{' '}
          <strong className="brush__said">
            {t('span', { from: wordOf(first), to: wordOf(last) })} · {t('policiesIn', { count: sum })}
          </strong>
        </Label>
        <div className="brush__bars" aria-hidden="true">
          {periods.map(({ label, count }, index) => (
            <span key={label} className="brush__period" title={t('policiesOf', { period: wordOf(index), count })}>
              {count === 0 || periods.length > 40 ? null : <span className="brush__count">{count}</span>}
              <span
                className={`brush__bar brush__bar--${partOf(index)}`}
                style={{ height: `${String((count / most) * 100)}%` }}
              />
            </span>
          ))}
        </div>
        <SliderTrack className="brush__track">
          <Thumb index={0} name={t('start')} said={wordOf(first)} isAbove={first > end / 2} />
          <Thumb index={1} name={t('end')} said={wordOf(last)} />
        </SliderTrack>
        <div className="brush__years tabular" aria-hidden="true">
          {periods.map(({ label }, index) => {
            const { year, quarter } = quarterOf(label);
            return quarter === '1' || (index === 0 && quarter === '2') ? (
              <span
                key={label}
                className={
                  periods.length > 40 && Number(year) % 5 !== 0 ? 'brush__year brush__year--quiet' : 'brush__year'
                }
                style={{ insetInlineStart: `${String((index / periods.length) * 100)}%` }}
              >
                {year}
              </span>
            ) : null;
          })}
        </div>
      </Slider>
      {divided === undefined || last - first < 1 ? null : (
        <Slider
          className="brush__slider brush__slider--split"
          minValue={0}
          maxValue={end}
          value={[divided]}
          onChange={setCut}
          onChangeEnd={([at = divided]) => {
            set({ split: periods[Math.min(last, Math.max(first + 1, at))]?.from ?? null });
          }}
        >
          <SliderTrack className="brush__track">
            <Thumb index={0} name={t('division')} said={wordOf(divided)} />
          </SliderTrack>
          <Label className="controls__label">
            {t('division')}: <strong className="brush__said">{wordOf(divided)}</strong>
          </Label>
        </Slider>
      )}
      <details className="brush__table small">
        <summary>{t('asTable')}</summary>
        <div className="scrolling" role="region" tabIndex={0} aria-label={t('policiesByQuarter')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('period')}</th>
                <th scope="col" className="number">
                  {t('policies')}
                </th>
              </tr>
            </thead>
            <tbody>
              {periods.map(({ label, count }, index) => (
                <tr key={label}>
                  <td>{wordOf(index)}</td>
                  <td className="number">{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      {unplaced === 0 ? null : <p className="quiet small">{t('unplaced', { count: unplaced })}</p>}
    </div>
  );
};

/** A handle that says its quarter: the library would say its number. */
const Thumb = ({
  index,
  name,
  said,
  isAbove = false,
}: {
  readonly index: number;
  readonly name: string;
  readonly said: string;
  readonly isAbove?: boolean;
}): ReactNode => {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    input.current?.setAttribute('aria-valuetext', said);
  });
  return (
    <SliderThumb
      index={index}
      inputRef={input}
      className={isAbove ? 'brush__thumb brush__thumb--above' : 'brush__thumb'}
      aria-label={name}
    />
  );
};
