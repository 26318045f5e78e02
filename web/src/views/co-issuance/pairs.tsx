/** Pairs as a table, and the one that is open with exactly the policies behind its weight. */
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useAnswer } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { EntityName } from '../../components/entity-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useMessages } from '../../i18n/messages.js';
import { coIssuanceMessages } from './co-issuance-messages.js';
import { CoIssuancePairDocument } from './co-issuance.generated.js';
import { pairsOf, usePairName, type Network } from './pair.js';
import { PairHead, SharedPolicies } from './shared-policies.js';
import type { Weighting } from './state.js';

interface TableProps {
  readonly network: Network;
  readonly pair: string;
  readonly open: (pair: string) => void;
}

export const PairTable = ({ network, pair, open }: TableProps): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  const formats = useFormats();
  const nameOf = usePairName();
  return (
    <section aria-labelledby="pairs">
      <h2 id="pairs">
        {t('pairs')} <span className="quiet tabular">{network.edges.length}</span>
      </h2>
      <div className="scrolling pairs" tabIndex={0} role="region" aria-labelledby="pairs">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('pair')}</th>
              <th scope="col" className="number">
                {t('weight')}
              </th>
              <th scope="col" className="number">
                {t('policies')}
              </th>
            </tr>
          </thead>
          <tbody>
            {pairsOf(network).map((each) => (
              <tr key={each.key} className={each.key === pair ? 'pairs__row--open' : undefined}>
                <td>
                  <EntityName names={each.a.names} /> <span className="quiet">+</span>{' '}
                  <EntityName names={each.b.names} />
                </td>
                <td className="number">
                  <Button
                    className="pairs__weight"
                    aria-pressed={each.key === pair}
                    aria-label={nameOf(each)}
                    onPress={() => {
                      open(each.key === pair ? '' : each.key);
                    }}
                  >
                    {formats.number(each.weight)}
                  </Button>
                </td>
                <td className="number">{each.policies}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

interface PairProps {
  readonly pair: string;
  readonly filter: {
    readonly from: string | null;
    readonly to: string | null;
    readonly technology: string | null;
    readonly asOf: string | null;
  };
  readonly weighting: Weighting;
  readonly close: () => void;
}

export const Pair = ({ pair, filter, weighting, close }: PairProps): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  const agencies = pair.split('~');
  const isPair = agencies.length === 2;
  // The cursors of the pages before, so that one can go back.
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const answer = useAnswer(
    CoIssuancePairDocument,
    { filter: { ...filter, agencies }, weighting, after: cursors.at(-1) ?? null },
    { enabled: isPair, keepPrevious: true },
  );
  if (!isPair) return <p className="quiet small pair pair--none">{t('choose')}</p>;
  return (
    <section className="pair" aria-live="polite">
      <Answer of={answer} lines={6}>
        {({ coIssuance: { edges } }) =>
          edges.length === 0 ? (
            <>
              <p className="quiet">{t('notInPeriod')}</p>
              <Button className="button button--quiet" onPress={close}>
                {t('close')}
              </Button>
            </>
          ) : (
            edges.map(({ a, b, weight, sharedPolicies }) => (
              <div key={a.id}>
                <PairHead a={a} b={b} close={close} />
                <SharedPolicies
                  a={a.id}
                  b={b.id}
                  weight={weight}
                  page={sharedPolicies}
                  cursors={cursors}
                  turn={setCursors}
                />
              </div>
            ))
          )
        }
      </Answer>
    </section>
  );
};
