/** How good a match is: a tier for why it matched, and within it how much of the name the query is. */
import type { Match, Place } from './matching.js';
import { lengthOfEntry, type SearchIndex } from './search-index.js';
import { sought } from './sought-types.js';

/** Why an entity is among the results, the strongest reason first. */
export const reasons = ['EXACT_NAME', 'ALIAS', 'PREFIX', 'PART', 'ROMANIZATION', 'INITIALS', 'SUMMARY'] as const;

export type Reason = (typeof reasons)[number];

export interface Hit {
  /** Number of the entity in the index. */
  readonly entity: number;
  readonly why: Reason;
  /** Above 0 and at most 1. */
  readonly score: number;
  /** The entry that matched; null when only the summary did. */
  readonly entry: number | null;
  /** Whether the query is the whole name or alias. */
  readonly whole: boolean;
}

const nameTiers: Readonly<Record<Place, readonly [Reason, number]>> = {
  whole: ['EXACT_NAME', 0.9],
  prefix: ['PREFIX', 0.7],
  word: ['PART', 0.6],
  inside: ['PART', 0.5],
};

/** The hit of a match with a name, an alias, an id or a romanization. */
export const hitOf = (index: SearchIndex, { entry, kind, place, share }: Match): Hit => {
  const [why, tier] = ((): readonly [Reason, number] => {
    if (kind === 'NAME') return nameTiers[place];
    if (kind === 'ALIAS') return ['ALIAS', place === 'whole' ? 0.8 : 0.4];
    return ['ROMANIZATION', derivedTier(place)];
  })();
  return hit(index, {
    entity: index.entryEntities[entry] ?? 0,
    why,
    tier,
    closeness: share,
    entry,
    whole: place === 'whole',
  });
};

export const initialsHitOf = (index: SearchIndex, { entry, place, share }: Match): Hit =>
  hit(index, {
    entity: index.entryEntities[entry] ?? 0,
    why: 'INITIALS',
    tier: derivedTier(place),
    closeness: share,
    entry,
    whole: place === 'whole',
  });

/** The hit of an entity of which only the summary speaks. */
export const summaryHit = (index: SearchIndex, entity: number): Hit =>
  hit(index, { entity, why: 'SUMMARY', tier: 0.1, closeness: 0, entry: null, whole: false });

const derivedTier = (place: Place): number => ({ whole: 0.3, prefix: 0.27, word: 0.24, inside: 0.2 })[place];

/**
 * The hit of several words that stand apart: as good as the weakest of them, and at best a part of a name.
 * `length` is that of these words together; words that name the region where the entity lies are not among them.
 */
export const jointHit = (index: SearchIndex, entity: number, words: readonly Hit[], length: number): Hit => {
  const named = words.filter(({ why }) => why !== 'SUMMARY');
  const [why, tier] = ((): readonly [Reason, number] => {
    if (named.length < words.length) return ['SUMMARY', 0.1];
    if (words.some((word) => word.why === 'INITIALS')) return ['INITIALS', 0.2];
    if (words.some((word) => word.why === 'ROMANIZATION')) return ['ROMANIZATION', 0.2];
    return words.some((word) => word.why === 'ALIAS') ? ['ALIAS', 0.4] : ['PART', 0.5];
  })();
  const entry = named[0]?.entry ?? null;
  const share = entry === null ? 0 : Math.min(1, length / lengthOfEntry(index, entry));
  return hit(index, {
    entity,
    why,
    tier,
    closeness: why === 'SUMMARY' ? named.length / words.length : share,
    entry,
    whole: false,
  });
};

// Readers look for what the bulletins speak of before the items, pages and figures that speak of it.
const soughtBonus = 0.05;
const closenessWeight = 0.05;

const hit = (
  { types }: SearchIndex,
  { entity, why, entry, whole, tier, closeness }: Omit<Hit, 'score'> & { tier: number; closeness: number },
): Hit => {
  const isSought = sought[types[entity] ?? 0] === true;
  const score = tier + closeness * closenessWeight + (isSought ? soughtBonus : 0);
  return { entity, why, entry, whole, score: Math.round(score * 10_000) / 10_000 };
};

/** Best first; equal ones by the ontology's order of types, then by id, which is the order of the index. */
export const byRank =
  ({ types }: SearchIndex) =>
  (a: Hit, b: Hit): number =>
    b.score - a.score || (types[a.entity] ?? 0) - (types[b.entity] ?? 0) || a.entity - b.entity;
