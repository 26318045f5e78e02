/**
 * The evidence of a bulletin's seed against the bulletin's text: every term stands in the paragraph it names, every
 * address is cited, and every figure and quoted title is covered or listed as a reviewed omission.
 */
import { readBulletinText, type TextArticle } from './bulletin-text.js';
import { isCovered, noteworthyParts, spansOfTerms } from './covered-text.js';
import { placesOf, type BulletinSeed, type Place, type SeedArticle } from './seed-types.js';

export interface Omission {
  /** `policy-01/p4` */
  readonly at: string;
  readonly text: string;
  readonly reason: string;
}

export interface EvidenceReport {
  /** What is wrong; empty when everything is proven. */
  readonly problems: readonly string[];
  readonly counts: {
    readonly articles: number;
    readonly terms: number;
    readonly addresses: number;
    readonly figuresAndTitles: number;
    readonly omissions: number;
  };
}

/** Throws nothing: everything that does not fit becomes a problem. */
export const checkEvidence = (seed: BulletinSeed, text: string, omissions: readonly Omission[]): EvidenceReport => {
  const texts = readBulletinText(text);
  const seeds = new Map(seed.articles.map((article) => [article.key, article]));
  const unused = new Set(omissions);
  const checks = texts.map((article) => checkArticle(article, seeds.get(article.key), omissions, unused));
  const keys = new Set(texts.map(({ key }) => key));
  const problems = [
    ...[...seeds.keys()].filter((key) => !keys.has(key)).map((key) => `${key}: the text has no such item`),
    ...checks.flatMap((check) => check.problems),
    ...[...unused].map(
      ({ at, text: omitted }) => `${at}: the omission "${omitted}" is covered by evidence, or does not stand there`,
    ),
  ];
  const sum = (count: (check: ArticleCheck) => number): number =>
    checks.reduce((total, check) => total + count(check), 0);
  return {
    problems,
    counts: {
      articles: texts.length,
      terms: sum(({ terms }) => terms),
      addresses: sum(({ addresses }) => addresses),
      figuresAndTitles: sum(({ noteworthy }) => noteworthy),
      omissions: omissions.length,
    },
  };
};

interface ArticleCheck {
  readonly problems: readonly string[];
  readonly terms: number;
  readonly addresses: number;
  readonly noteworthy: number;
}

const checkArticle = (
  text: TextArticle,
  seed: SeedArticle | undefined,
  omissions: readonly Omission[],
  unused: Set<Omission>,
): ArticleCheck => {
  if (seed === undefined)
    return { problems: [`${text.key}: the seed has no such item`], terms: 0, addresses: 0, noteworthy: 0 };
  const places = placesOfArticle(seed);
  const headline = seed.headline === text.headline ? [] : [`${text.key}: the headline is not the printed one`];
  const terms = termProblems(text, places);
  const addresses = addressesOf(text);
  const parts = text.paragraphs.flatMap((paragraph, index) =>
    uncovered(paragraph, `${text.key}/p${String(index + 1)}`, text, places),
  );
  const unexplained = parts.filter(({ at, part, open }) => {
    if (!open) return false;
    const reviewed = omissions.find((omission) => omission.at === at && omission.text === part);
    if (reviewed !== undefined) unused.delete(reviewed);
    return reviewed === undefined;
  });
  return {
    problems: [
      ...headline,
      ...terms,
      ...addressProblems(text, seed, addresses),
      ...unexplained.map(
        ({ at, kind, part }) => `${at}: the ${kind} "${part}" is neither covered by evidence nor a reviewed omission`,
      ),
    ],
    terms: places.reduce((total, place) => total + place.terms.length, 0),
    addresses: addresses.length,
    noteworthy: parts.length,
  };
};

const placesOfArticle = ({ sources, entities, mentions, facts }: SeedArticle): Place[] => [
  ...[...(entities ?? []), ...(mentions ?? []), ...(facts ?? [])].flatMap(placesOf),
  ...(sources ?? []).map(({ at, title }) => ({ at, terms: [title] })),
];

const paragraphAt = (text: TextArticle, at: string): string | undefined => text.paragraphs[Number(at.slice(1)) - 1];

const termProblems = (text: TextArticle, places: readonly Place[]): string[] =>
  places.flatMap(({ at, terms }) => {
    const paragraph = paragraphAt(text, at);
    if (paragraph === undefined)
      return [`${text.key}/${at}: the item has only ${String(text.paragraphs.length)} paragraphs`];
    return terms
      .filter((term) => !paragraph.includes(term))
      .map((term) => `${text.key}/${at}: the term "${term}" does not stand there`);
  });

const addressPattern = /https?:\/\/[^\s<>]+/g;

const addressesOf = ({ paragraphs }: TextArticle): string[] =>
  paragraphs.flatMap((paragraph) => paragraph.match(addressPattern) ?? []);

const addressProblems = ({ key }: TextArticle, { sources }: SeedArticle, addresses: readonly string[]): string[] => {
  const cited = new Set((sources ?? []).map(({ url }) => url));
  return [
    ...addresses
      .filter((address) => !cited.has(address))
      .map((address) => `${key}: the address ${address} is not cited`),
    ...[...cited]
      .filter((address) => !addresses.includes(address))
      .map((address) => `${key}: the cited address ${address} does not stand in the item`),
  ];
};

const uncovered = (
  paragraph: string,
  at: string,
  text: TextArticle,
  places: readonly Place[],
): { at: string; kind: string; part: string; open: boolean }[] => {
  const terms = places.filter((place) => paragraphAt(text, place.at) === paragraph).flatMap((place) => place.terms);
  const spans = spansOfTerms(paragraph, terms);
  return noteworthyParts(paragraph).map((part) => ({
    at,
    kind: part.kind,
    part: part.text,
    open: !isCovered(paragraph, part, spans),
  }));
};
