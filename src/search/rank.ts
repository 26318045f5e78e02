/** How good a match is: a tier for why it matched, and within it how much of the name the query is. */
import { highest, keep, type HitTable } from './hit-table.js';
import { places, type OnMatch, type Place } from './matching.js';
import { reasons, type Reason } from './reasons.js';
import { kinds, lengthOfEntry, type EntryKind, type SearchIndex } from './search-index.js';
import { sought } from './sought-types.js';

const nameTiers: Readonly<Record<Place, readonly [Reason, number]>> = {
  whole: ['EXACT_NAME', 0.9],
  prefix: ['PREFIX', 0.7],
  word: ['PART', 0.6],
  inside: ['PART', 0.5],
};

const derivedTiers: Readonly<Record<Place, number>> = { whole: 0.3, prefix: 0.27, word: 0.24, inside: 0.2 };

const tierOf = (kind: EntryKind, place: Place): readonly [Reason, number] => {
  if (kind === 'NAME') return nameTiers[place];
  if (kind === 'ALIAS') return ['ALIAS', place === 'whole' ? 0.8 : 0.4];
  return ['ROMANIZATION', derivedTiers[place]];
};

// Looked up for each of many matches, so by number: kind * places.length + place.
const matchTiers = kinds.flatMap((kind) => places.map((place) => tierOf(kind, place)[1]));
const matchReasons = kinds.flatMap((kind) => places.map((place) => reasons.indexOf(tierOf(kind, place)[0])));

/** Keeps matches with names, aliases, ids and romanizations. */
export const keepMatches =
  (index: SearchIndex, table: HitTable): OnMatch =>
  (entry, kind, place, length) => {
    const entity = index.entryEntities[entry] ?? 0;
    const at = kind * places.length + place;
    const score = scoreOf(index, entity, matchTiers[at] ?? 0, length / lengthOfEntry(index, entry));
    keep(table, entity, score, matchReasons[at] ?? 0, entry, place === 0);
  };

const byInitials = reasons.indexOf('INITIALS');

export const keepInitials =
  (index: SearchIndex, table: HitTable): OnMatch =>
  (entry, _kind, place, length) => {
    const entity = index.entryEntities[entry] ?? 0;
    const tier = derivedTiers[places[place] ?? 'inside'];
    const score = scoreOf(index, entity, tier, length / lengthOfEntry(index, entry));
    keep(table, entity, score, byInitials, entry, place === 0);
  };

/** Of an entity of which only the summary speaks. */
export const summaryScore = (index: SearchIndex, entity: number): number => scoreOf(index, entity, 0.1, 0);

/** What several words that stand apart found in one entity; those that name a region where it lies are not among them. */
export interface JointWords {
  /** How many words there are, and how many of them stand in more than the summary. */
  count: number;
  named: number;
  /** The entry of the first of these; -1 for none. */
  entry: number;
  /** Length of the words together. */
  length: number;
  /** The weakest reason. */
  reason: number;
}

const jointTiers: Readonly<Record<Reason, readonly [Reason, number]>> = {
  EXACT_NAME: ['PART', 0.5],
  PREFIX: ['PART', 0.5],
  PART: ['PART', 0.5],
  ALIAS: ['ALIAS', 0.4],
  ROMANIZATION: ['ROMANIZATION', 0.2],
  INITIALS: ['INITIALS', 0.2],
  SUMMARY: ['SUMMARY', 0.1],
};

/** From the strongest to the weakest. */
const strengths: readonly Reason[] = ['EXACT_NAME', 'PREFIX', 'PART', 'ALIAS', 'ROMANIZATION', 'INITIALS', 'SUMMARY'];
const strengthOf = reasons.map((reason) => strengths.indexOf(reason));

/** The one of two reasons that says less. */
export const weaker = (a: number, b: number): number => ((strengthOf[a] ?? 0) >= (strengthOf[b] ?? 0) ? a : b);

/** Keeps a hit that is as good as the weakest of its words, and at best a part of a name. */
export const keepJoint = (index: SearchIndex, table: HitTable, entity: number, words: JointWords): void => {
  const { count, named, entry, length } = words;
  const [why, tier] = jointTiers[reasons[words.reason] ?? 'SUMMARY'];
  const share = entry === -1 ? 0 : Math.min(1, length / lengthOfEntry(index, entry));
  const score = scoreOf(index, entity, tier, why === 'SUMMARY' ? named / count : share);
  keep(table, entity, score, reasons.indexOf(why), entry, false);
};

// Readers look for what the bulletins speak of before the items, pages and figures that speak of it.
const soughtBonus = 0.05;
const closenessWeight = 0.05;

/** In ten-thousandths, at most `highest`. */
const scoreOf = ({ types }: SearchIndex, entity: number, tier: number, closeness: number): number =>
  Math.round((tier + closeness * closenessWeight + (sought[types[entity] ?? 0] === true ? soughtBonus : 0)) * highest);
