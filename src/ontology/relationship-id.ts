/** The id of a relationship: the same fact has the same id, whoever says it and how often. */
import { relationshipType } from './index.js';

interface Ends {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** `ISSUED_BY/policy:…/agency:…`, with the properties that tell apart several of one type between the same two. */
export const relationshipId = (fact: Ends & Readonly<Record<string, unknown>>): string => {
  const { undirected, distinguishedBy } = relationshipType(fact.type);
  const ends = undirected ? [fact.from, fact.to].sort() : [fact.from, fact.to];
  const distinguishing = distinguishedBy.map((key) => fact[key]).filter((value) => value !== undefined);
  return [fact.type, ...ends, ...distinguishing.map(String)].join('/');
};
