/** The network as a matrix: agencies that issue with others, communities together; a cell is a weight and opens its policies. */
import type { CSSProperties, ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { EntityLink } from '../../components/entity-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import { coIssuanceMessages } from './co-issuance-messages.js';
import { MatrixPicture } from './matrix-picture.js';
import { pairOf, pairsOf, usePairName, type Network } from './pair.js';
import { Telling } from './tell.js';

interface Props {
  readonly network: Network;
  readonly pair: string;
  readonly open: (pair: string) => void;
}

export const Matrix = ({ network, pair, open }: Props): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  const formats = useFormats();
  const nameOf = usePairName();
  const { language } = useLanguage();
  const pairs = pairsOf(network);
  const byKey = new Map(pairs.map((each) => [each.key, each]));
  const heaviest = Math.max(...pairs.map(({ weight }) => weight));
  const rows = network.nodes
    .filter(({ degree }) => degree > 0)
    .sort(
      (x, y) => (x.community ?? 0) - (y.community ?? 0) || y.degree - x.degree || (x.agency.id < y.agency.id ? -1 : 1),
    );
  // Every pair has two cells; arrows lead over both.
  const stops = rows.flatMap(({ agency }, row) =>
    rows.flatMap(({ agency: other }, column) => {
      const key = pairOf(agency.id, other.id);
      return byKey.has(key) && row !== column ? [{ key, row, column }] : [];
    }),
  );
  return (
    <Telling pairs={pairs} chosen={pair} stops={stops}>
      {(teller) => {
        const near = (teller.told ?? '').split('~');
        return (
          <div className="scrolling" role="region" tabIndex={0} aria-label={t('matrix')}>
            <table className="matrix">
              <thead>
                <tr>
                  <td />
                  {rows.map(({ agency }, index) => (
                    <th key={agency.id} scope="col" className={near.includes(agency.id) ? 'matrix__near' : undefined}>
                      <abbr title={shownName(agency.names, language).text}>{index + 1}</abbr>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ agency, community }, row) => (
                  <tr
                    key={agency.id}
                    className={community === rows[row - 1]?.community || row === 0 ? undefined : 'matrix__community'}
                  >
                    <th scope="row" className={near.includes(agency.id) ? 'matrix__near' : undefined}>
                      <span className="quiet tabular">{row + 1}</span> <EntityLink entity={agency} bare />
                    </th>
                    {rows.map(({ agency: other }, column) => {
                      const each = byKey.get(pairOf(agency.id, other.id));
                      return each === undefined || row === column ? (
                        <td key={other.id} className={row === column ? 'matrix__self' : undefined} />
                      ) : (
                        <td key={other.id}>
                          <Button
                            data-pair={each.key}
                            data-stop={`${String(row)},${String(column)}`}
                            className="matrix__cell"
                            aria-pressed={each.key === pair}
                            style={{ '--share': `${String(20 + (each.weight / heaviest) * 80)}%` } as CSSProperties}
                            aria-label={nameOf(each)}
                            excludeFromTabOrder={!teller.isStop(each.key)}
                            onPress={() => {
                              open(each.key === pair ? '' : each.key);
                            }}
                            onHoverStart={({ target }) => {
                              teller.show(each.key, target);
                            }}
                            onHoverEnd={teller.hide}
                            onFocus={({ target }) => {
                              teller.show(each.key, target);
                            }}
                            onBlur={teller.hide}
                          >
                            {formats.number(Math.round(each.weight * 100) / 100)}
                          </Button>
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
            <MatrixPicture rows={rows} pairs={byKey} heaviest={heaviest} />
          </div>
        );
      }}
    </Telling>
  );
};
