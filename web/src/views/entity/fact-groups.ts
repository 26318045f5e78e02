/** Facts sorted for the page: groups by relationship in the order of the ontology, figures, and what has a date. Pure. */
import { relationshipTypes, type RelationshipTypeName } from '../../ontology.generated.js';

interface Fact {
  readonly type: RelationshipTypeName;
  readonly direction: 'OUTGOING' | 'INCOMING';
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  readonly node: { readonly id: string; readonly type: string; readonly [key: string]: unknown };
}

export interface FactGroup<F> {
  readonly key: string;
  readonly facts: readonly F[];
}

export interface GroupedFacts<F> {
  readonly groups: readonly FactGroup<F>[];
  /** Facts whose other end is an indicator, each indicator once. */
  readonly figures: readonly F[];
  /** Facts whose other end has a date, oldest first, each entity once. */
  readonly dated: readonly F[];
}

const order = new Map<string, number>(relationshipTypes.map(({ type }, index) => [type, index]));
const undirected = new Set<string>(relationshipTypes.flatMap(({ type, undirected: is }) => (is ? [type] : [])));

export const groupFacts = <F extends Fact>(facts: readonly F[]): GroupedFacts<F> => {
  const groups = new Map<string, F[]>();
  for (const fact of facts) {
    if (fact.node.type === 'INDICATOR') continue;
    const key = `${fact.type} ${undirected.has(fact.type) ? '' : fact.direction}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return {
    groups: [...groups]
      .map(([key, members]) => ({ key, facts: inOrder(members) }))
      .sort((a, b) => rankOf(a.facts) - rankOf(b.facts)),
    figures: once(facts.filter(({ node }) => node.type === 'INDICATOR')),
    dated: once(facts.filter(({ node }) => dateOfNode(node) !== null)).sort((a, b) =>
      compare(dateOfNode(a.node), dateOfNode(b.node)),
    ),
  };
};

/** Where the text gives an order, as with issuers, that one; else as the service sends them. */
const inOrder = <F extends Fact>(facts: readonly F[]): F[] =>
  [...facts].sort((a, b) => (positionOf(a) ?? Infinity) - (positionOf(b) ?? Infinity) || 0);

const positionOf = ({ type, direction, properties }: Fact): number | null => {
  if (type !== 'ISSUED_BY' || direction !== 'OUTGOING') return null;
  const order = properties.find(({ name }) => name === 'order');
  return order === undefined ? null : Number(order.value);
};

const rankOf = ([first]: readonly Fact[]): number =>
  first === undefined ? 0 : 2 * (order.get(first.type) ?? 0) + (first.direction === 'OUTGOING' ? 0 : 1);

const once = <F extends Fact>(facts: readonly F[]): F[] =>
  [...new Map([...facts].reverse().map((fact) => [fact.node.id, fact])).values()].reverse();

const compare = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : 1);

const dateKeys = ['policyDate', 'programDate', 'achievementDate', 'articleDate', 'issuedOn', 'indicatorEnd'] as const;

/** When the entity at the other end happened, as exactly as the text says; of a figure, the end of its time. */
export const dateOfNode = (node: object): string | null => {
  const fields = node as Readonly<Record<string, unknown>>;
  for (const key of dateKeys) {
    const value = fields[key];
    if (typeof value === 'string') return value;
  }
  return null;
};
