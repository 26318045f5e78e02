/** Tells the pair that a reader points at or that has the focus, beside it; arrow keys lead from pair to pair. */
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { EntityName } from '../../components/entity-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useMessages } from '../../i18n/messages.js';
import { coIssuanceMessages } from './co-issuance-messages.js';
import type { PairOfNetwork } from './pair.js';
import { nextStop, type Stop } from './roving.js';

interface Told {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

export interface Teller {
  readonly told: string | null;
  readonly show: (key: string, target: Element) => void;
  readonly hide: () => void;
  /** Whether the tab key stops at the pair: at one of them. */
  readonly isStop: (key: string) => boolean;
}

interface Props {
  readonly pairs: readonly PairOfNetwork[];
  /** The pair that is open. */
  readonly chosen: string;
  readonly stops: readonly Stop[];
  readonly children: (teller: Teller) => ReactNode;
}

export const Telling = ({ pairs, chosen, stops, children }: Props): ReactNode => {
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [last, setLast] = useState('');
  const stop = [last, chosen].find((key) => stops.some((each) => each.key === key)) ?? stops[0]?.key;
  const pair = pairs.find(({ key }) => key === told?.key);
  const teller: Teller = {
    told: told?.key ?? null,
    show: (key, target) => {
      const around = frame?.getBoundingClientRect();
      if (around === undefined) return;
      const at = target.getBoundingClientRect();
      setTold({ key, x: at.left + at.width / 2 - around.left, y: at.top + at.height / 2 - around.top });
      if (document.activeElement === target) setLast(key);
    },
    hide: () => {
      setTold(null);
    },
    isStop: (key) => key === stop,
  };
  const move = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setTold(null);
    const key = event.target instanceof Element ? event.target.closest('[data-pair]')?.getAttribute('data-stop') : null;
    const [row, column] = (key ?? '').split(',').map(Number);
    const current = stops.find((each) => each.row === row && each.column === column);
    const next = current === undefined ? undefined : nextStop(stops, current, event.key);
    if (next === undefined) return;
    const target = frame?.querySelector(`[data-stop="${String(next.row)},${String(next.column)}"]`);
    if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
    event.preventDefault();
    target.focus();
  };
  return (
    // Only hands keys on: what takes them are the links and buttons within.
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions
    <div ref={setFrame} className="telling" onKeyDown={move}>
      {children(teller)}
      {told === null || pair === undefined ? null : <Tell pair={pair} x={told.x} y={told.y} />}
    </div>
  );
};

const Tell = ({ pair, x, y }: { readonly pair: PairOfNetwork; readonly x: number; readonly y: number }): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  const formats = useFormats();
  return (
    // What has the focus says the same by its name.
    <div
      className={y < 110 ? 'tell tell--below' : 'tell'}
      style={{ insetInlineStart: `clamp(8rem, ${String(x)}px, calc(100% - 8rem))`, insetBlockStart: `${String(y)}px` }}
      aria-hidden="true"
    >
      <strong>
        <EntityName names={pair.a.names} /> <span className="quiet">+</span> <EntityName names={pair.b.names} />
      </strong>
      <span className="tabular">
        {t('shared', { count: pair.policies })} · {t('weight')} {formats.number(pair.weight)}
      </span>
      <small className="quiet">{t('clickOpens')}</small>
    </div>
  );
};
