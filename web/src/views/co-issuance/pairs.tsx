/** Pairs as a table, and the one that is open with exactly the policies behind its weight. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useAnswer } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { EntityLink, EntityName, type EntityRef } from '../../components/entity-link.js';
import type { EvidencePartsFragment } from '../../components/evidence.generated.js';
import { Evidence } from '../../components/evidence.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import { valueMessages } from '../../i18n/values.js';
import { coIssuanceMessages } from './co-issuance-messages.js';
import { CoIssuancePairDocument, IssuerEvidenceDocument, type CoIssuancePairQuery } from './co-issuance.generated.js';
import type { Network } from './co-issuance.js';

type Weighting = 'COUNT' | 'FRACTIONAL' | 'JACCARD' | 'COSINE';

export const pairOf = (a: string, b: string): string => [a, b].sort().join('~');

const agenciesOf = ({ nodes }: Network): ReadonlyMap<string, EntityRef> =>
  new Map(nodes.map(({ agency }) => [agency.id, agency]));

interface TableProps {
  readonly network: Network;
  readonly pair: string;
  readonly open: (pair: string) => void;
}

export const PairTable = ({ network, pair, open }: TableProps): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  const formats = useFormats();
  const { language } = useLanguage();
  const agencies = agenciesOf(network);
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
            </tr>
          </thead>
          <tbody>
            {network.edges.map(({ a, b, weight }) => {
              const [first, second] = [agencies.get(a.id), agencies.get(b.id)];
              if (first === undefined || second === undefined) return null;
              const key = pairOf(a.id, b.id);
              return (
                <tr key={key} className={key === pair ? 'pairs__row--open' : undefined}>
                  <td>
                    <EntityName names={first.names} /> <span className="quiet">+</span>{' '}
                    <EntityName names={second.names} />
                  </td>
                  <td className="number">
                    <Button
                      className="pairs__weight"
                      aria-pressed={key === pair}
                      aria-label={`${formats.number(weight)}: ${t('open', {
                        a: shownName(first.names, language).text,
                        b: shownName(second.names, language).text,
                      })}`}
                      onPress={() => {
                        open(key === pair ? '' : key);
                      }}
                    >
                      {formats.number(weight)}
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
};

interface PairProps {
  readonly pair: string;
  readonly filter: { readonly from: string | null; readonly to: string | null };
  readonly weighting: Weighting;
  readonly close: () => void;
}

export const Pair = ({ pair, filter, weighting, close }: PairProps): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  const agencies = pair.split('~');
  const isPair = agencies.length === 2;
  const answer = useAnswer(CoIssuancePairDocument, { filter: { ...filter, agencies }, weighting }, { enabled: isPair });
  if (!isPair) return <p className="quiet small pair pair--none">{t('choose')}</p>;
  return (
    <section className="pair" aria-live="polite">
      <Answer of={answer} lines={6}>
        {({ coIssuance: { edges } }) =>
          edges.map((edge) => <SharedPolicies key={edge.a.id} edge={edge} close={close} />)
        }
      </Answer>
    </section>
  );
};

type Edge = CoIssuancePairQuery['coIssuance']['edges'][number];

const SharedPolicies = ({
  edge: { a, b, weight, sharedPolicies },
  close,
}: {
  readonly edge: Edge;
  readonly close: () => void;
}): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  const value = useMessages(valueMessages);
  const formats = useFormats();
  const { language } = useLanguage();
  const said = useAnswer(IssuerEvidenceDocument, { ids: sharedPolicies.edges.map(({ node }) => node.id) });
  // The paragraphs that name either of the two as an issuer.
  const evidenceOf = (policy: string): readonly EvidencePartsFragment[] => {
    const found = said.data?.nodes.find((node) => node?.id === policy);
    const ofTwo =
      found !== undefined && found !== null && 'issuers' in found
        ? found.issuers.edges
            .filter(({ node }) => node.id === a.id || node.id === b.id)
            .flatMap(({ evidence }) => evidence)
        : [];
    return [...new Map(ofTwo.map((place) => [`${place.article?.id ?? ''} ${place.paragraph ?? ''}`, place])).values()];
  };
  return (
    <>
      <header className="pair__head">
        <h2>
          <EntityLink entity={a} bare /> <span className="quiet">+</span> <EntityLink entity={b} bare />
        </h2>
        <Button className="button button--quiet" onPress={close}>
          {t('close')}
        </Button>
      </header>
      <p className="quiet small tabular">
        {t('shared', { count: sharedPolicies.totalCount })} · {t('weight')} {formats.number(weight)}
      </p>
      <ul>
        {sharedPolicies.edges.map(({ node, issuerCount }) => (
          <li key={node.id}>
            <span>
              <EntityLink entity={node} />
              <small className="quiet">
                {' '}
                {[
                  node.date === null ? null : formats.date(node.date),
                  node.status === null ? null : value(node.status),
                  t('issuers', { count: issuerCount }),
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </small>
            </span>
            {said.data === undefined ? null : (
              <Evidence evidence={evidenceOf(node.id)} fact={shownName(node.names, language).text} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
};
