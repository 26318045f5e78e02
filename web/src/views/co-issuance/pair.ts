/** A pair of agencies as the parts of the view hand it around. */
import type { EntityRef } from '../../components/entity-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import { coIssuanceMessages } from './co-issuance-messages.js';
import type { CoIssuanceViewQuery } from './co-issuance.generated.js';

export type Network = CoIssuanceViewQuery['coIssuance'];

/** How a pair stands in the address: two ids, with a tilde between. */
export const pairOf = (a: string, b: string): string => [a, b].sort().join('~');

export interface PairOfNetwork {
  readonly key: string;
  readonly a: EntityRef;
  readonly b: EntityRef;
  readonly weight: number;
  readonly policies: number;
}

export const pairsOf = ({ nodes, edges }: Network): PairOfNetwork[] => {
  const agencies = new Map(nodes.map(({ agency }) => [agency.id, agency]));
  return edges.flatMap(({ a, b, weight, sharedPolicies }) => {
    const [first, second] = [agencies.get(a.id), agencies.get(b.id)];
    return first === undefined || second === undefined
      ? []
      : [{ key: pairOf(a.id, b.id), a: first, b: second, weight, policies: sharedPolicies.totalCount }];
  });
};

/** Says a pair in one line: its weight, what a press opens. */
export const usePairName = (): ((pair: PairOfNetwork) => string) => {
  const t = useMessages(coIssuanceMessages);
  const formats = useFormats();
  const { language } = useLanguage();
  return ({ a, b, weight, policies }) =>
    `${formats.number(weight)}: ${t('open', {
      a: shownName(a.names, language).text,
      b: shownName(b.names, language).text,
    })} (${t('shared', { count: policies })})`;
};
