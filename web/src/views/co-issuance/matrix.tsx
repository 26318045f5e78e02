/** The network as a matrix: agencies that issue with others, communities together; a cell is a weight and opens its policies. */
import type { CSSProperties, ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { EntityLink } from '../../components/entity-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import { coIssuanceMessages } from './co-issuance-messages.js';
import type { Network } from './co-issuance.js';
import { pairOf } from './pairs.js';

interface Props {
  readonly network: Network;
  readonly pair: string;
  readonly open: (pair: string) => void;
}

export const Matrix = ({ network, pair, open }: Props): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  const formats = useFormats();
  const { language } = useLanguage();
  const weights = new Map(network.edges.map(({ a, b, weight }) => [pairOf(a.id, b.id), weight]));
  const heaviest = Math.max(...weights.values());
  const rows = network.nodes
    .filter(({ degree }) => degree > 0)
    .sort(
      (x, y) => (x.community ?? 0) - (y.community ?? 0) || y.degree - x.degree || (x.agency.id < y.agency.id ? -1 : 1),
    );
  return (
    <div className="scrolling" role="region" tabIndex={0} aria-label={t('matrix')}>
      <table className="matrix">
        <thead>
          <tr>
            <td />
            {rows.map(({ agency }, index) => (
              <th key={agency.id} scope="col">
                <abbr title={shownName(agency.names, language).text}>{index + 1}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ agency, community }, index) => (
            <tr
              key={agency.id}
              className={community === rows[index - 1]?.community || index === 0 ? undefined : 'matrix__community'}
            >
              <th scope="row">
                <span className="quiet tabular">{index + 1}</span> <EntityLink entity={agency} bare />
              </th>
              {rows.map(({ agency: other }) => {
                const key = pairOf(agency.id, other.id);
                const weight = weights.get(key);
                return weight === undefined || agency.id === other.id ? (
                  <td key={other.id} className={agency.id === other.id ? 'matrix__self' : undefined} />
                ) : (
                  <td key={other.id}>
                    <Button
                      className="matrix__cell"
                      aria-pressed={key === pair}
                      style={{ '--share': `${String(20 + (weight / heaviest) * 80)}%` } as CSSProperties}
                      aria-label={`${formats.number(weight)}: ${t('open', {
                        a: shownName(agency.names, language).text,
                        b: shownName(other.names, language).text,
                      })}`}
                      onPress={() => {
                        open(key === pair ? '' : key);
                      }}
                    >
                      {formats.number(Math.round(weight * 100) / 100)}
                    </Button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
