/** The matrix drawn, for its file alone: on the page it is a table. */
import type { ReactNode } from 'react';
import { shortened } from '../../components/picture-layout.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import { coIssuanceMessages } from './co-issuance-messages.js';
import { pairOf, type Network, type PairOfNetwork } from './pair.js';

const cell = 26;
const names = 300;
const margin = 12;

interface Props {
  readonly rows: Network['nodes'];
  readonly pairs: ReadonlyMap<string, PairOfNetwork>;
  readonly heaviest: number;
}

export const MatrixPicture = ({ rows, pairs, heaviest }: Props): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  const formats = useFormats();
  const { language } = useLanguage();
  const left = margin + names;
  const top = margin + cell;
  const side = rows.length * cell;
  const at = (index: number): number => index * cell + cell / 2 + 4;
  return (
    <svg
      className="matrix-picture"
      viewBox={`0 0 ${String(left + side + margin)} ${String(top + side + margin)}`}
      aria-hidden="true"
      data-picture=""
    >
      <title>{t('matrix')}</title>
      {rows.map(({ agency }, row) => (
        <g key={agency.id}>
          <text x={left - 8} y={top + at(row)} textAnchor="end">
            {`${shortened(shownName(agency.names, language).text, 44)}  ${String(row + 1)}`}
          </text>
          <text x={left + row * cell + cell / 2} y={margin + cell - 8} textAnchor="middle">
            {row + 1}
          </text>
          {rows.map(({ agency: other }, column) => {
            const pair = row === column ? undefined : pairs.get(pairOf(agency.id, other.id));
            const place = { x: left + column * cell, y: top + row * cell };
            return (
              <g key={other.id}>
                <rect {...place} width={cell} height={cell} className="matrix-picture__cell" />
                {pair === undefined ? null : (
                  <>
                    <rect
                      {...place}
                      width={cell}
                      height={cell}
                      className="matrix-picture__weight"
                      opacity={0.1 + 0.3 * (pair.weight / heaviest)}
                    />
                    <text x={place.x + cell / 2} y={top + at(row)} textAnchor="middle">
                      {formats.number(Math.round(pair.weight * 100) / 100)}
                    </text>
                  </>
                )}
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
};
