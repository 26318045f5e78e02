/**
 * A draft against the reviewed seed of the same issue. Everything is turned into statements, one text each; a statement is right when the
 * seed makes it too, letter for letter. docs/drafting.md says what each kind compares.
 */
import type { DraftFile } from '../../src/draft/file/draft-file.js';
import { settle } from '../../src/draft/file/settle.js';
import { foldName } from '../../src/draft/names/folded-text.js';
import { placesOf, type BulletinSeed, type SeedEntity, type SeedFact } from '../../src/seed/seed-types.js';

export interface Comparison {
  readonly kind: string;
  readonly expected: number;
  readonly proposed: number;
  readonly right: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** `text` is that of the issue: names that stand in it are told from those that a curator phrased. */
export const compare = (
  draft: DraftFile,
  expected: BulletinSeed,
  known: ReadonlySet<string>,
  text: string,
): Comparison[] => {
  const drafted = settle(draft, 'accepted').seed;
  const folded = foldName(text);
  const stands = (entity: SeedEntity): boolean => namesOf(entity).some((name) => folded.includes(foldName(name)));
  const pairs = pairEntities(entitiesOf(drafted), entitiesOf(expected));
  const name = (id: string): string => pairs.get(id) ?? id;
  const isNew = ({ type }: SeedEntity): boolean => type !== 'Indicator';
  return [
    compared('structure', structure(drafted), structure(expected)),
    compared('sources', sources(drafted), sources(expected)),
    compared(
      'known entities',
      mentions(drafted, known, (id) => id),
      mentions(expected, known, (id) => id),
    ),
    compared(
      'new entities named in the text',
      entitiesOf(drafted)
        .filter(isNew)
        .map(({ id, type, names }) =>
          pairs.has(id) ? `${type} ${pairs.get(id) ?? ''}` : `${type} ${Object.values(names)[0] ?? id} (${id})`,
        ),
      // What a curator phrased is not counted against the draft here, but a proposal that is it counts as right.
      entitiesOf(expected)
        .filter(isNew)
        .filter((entity) => stands(entity) || [...pairs.values()].includes(entity.id))
        .map(({ id, type }) => `${type} ${id}`),
    ),
    compared(
      'policies',
      policies(drafted, name),
      policies(expected, (id) => id),
    ),
    compared(
      'issuers',
      issuers(drafted, name),
      issuers(expected, (id) => id),
    ),
    compared(
      'issuers with role and order',
      issuers(drafted, name, true),
      issuers(expected, (id) => id, true),
    ),
    compared(
      'stated counts',
      statedCounts(drafted, name),
      statedCounts(expected, (id) => id),
    ),
    compared('figures', figures(drafted, false), figures(expected, false)),
    compared('figures with nature, qualifier and period', figures(drafted, true), figures(expected, true)),
    compared('funds', funds(drafted), funds(expected)),
    compared(
      'dates',
      dates(drafted, name),
      dates(expected, (id) => id),
    ),
    compared(
      'people and offices',
      offices(drafted, name),
      offices(expected, (id) => id),
    ),
  ];
};

/** What a curator phrased, and the text does not say: no rule can find these names. */
export const phrasedNames = (expected: BulletinSeed, text: string): string[] => {
  const folded = foldName(text);
  return entitiesOf(expected)
    .filter(({ type }) => type !== 'Indicator')
    .filter((entity) => !namesOf(entity).some((name) => folded.includes(foldName(name))))
    .map(({ id }) => id);
};

/** Each statement counts as often as it is made: said twice and found once is one missed. */
const compared = (kind: string, proposed: readonly string[], expected: readonly string[]): Comparison => {
  const open = [...expected];
  const wrong: string[] = [];
  for (const statement of proposed) {
    const at = open.indexOf(statement);
    if (at < 0) wrong.push(statement);
    else open.splice(at, 1);
  }
  return {
    kind,
    expected: expected.length,
    proposed: proposed.length,
    right: expected.length - open.length,
    missed: open,
    wrong,
  };
};

const entitiesOf = ({ articles }: BulletinSeed): SeedEntity[] => articles.flatMap(({ entities }) => entities ?? []);
const factsOf = ({ articles }: BulletinSeed, type: string): SeedFact[] =>
  articles.flatMap(({ facts }) => (facts ?? []).filter((fact) => fact.type === type));

const namesOf = (entity: SeedEntity): string[] => [
  ...Object.values(entity.names),
  ...((entity['aliases'] ?? []) as readonly string[]),
];

/** Draft id → reviewed id, for entities of the same type that share a name or alias, folded; each reviewed one once. */
const pairEntities = (drafted: readonly SeedEntity[], expected: readonly SeedEntity[]): Map<string, string> => {
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const entity of drafted) {
    if (entity.type === 'Indicator') continue;
    const keys = new Set(namesOf(entity).map(foldName));
    const same = expected.find(
      (other) =>
        other.type === entity.type && !taken.has(other.id) && namesOf(other).some((name) => keys.has(foldName(name))),
    );
    if (same === undefined) continue;
    pairs.set(entity.id, same.id);
    taken.add(same.id);
  }
  return pairs;
};

/** A property as a statement spells it; nothing for one that is not set. */
const said = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const structure = ({ bulletin, articles }: BulletinSeed): string[] => [
  `issue ${bulletin.issuedOn} ${said(bulletin['series'])}`,
  ...articles.map(({ key, headline, theme }) => `${key} | ${headline} | ${theme ?? ''}`),
];

const sources = ({ articles }: BulletinSeed): string[] =>
  articles.flatMap(({ key, sources: cited }) =>
    (cited ?? []).map(({ url, title, publisher, at }) => `${key}/${at} ${url} | ${title} | ${publisher ?? ''}`),
  );

const mentions = ({ articles }: BulletinSeed, known: ReadonlySet<string>, name: (id: string) => string): string[] =>
  articles.flatMap(({ key, mentions: named }) =>
    [...new Set((named ?? []).map(({ id }) => id))].filter((id) => known.has(id)).map((id) => `${key} ${name(id)}`),
  );

const policies = (seed: BulletinSeed, name: (id: string) => string): string[] =>
  entitiesOf(seed)
    .filter(({ type }) => type === 'Policy')
    .map(({ id, kind, status }) => `${name(id)} ${said(kind)} ${said(status)}`);

const issuers = (seed: BulletinSeed, name: (id: string) => string, isFull = false): string[] => [
  ...new Set(
    factsOf(seed, 'ISSUED_BY').map(
      (fact) =>
        `${name(fact.from)} by ${name(fact.to)}${isFull ? ` ${said(fact['order'])} ${said(fact['role'])}` : ''}`,
    ),
  ),
];

const statedCounts = (seed: BulletinSeed, name: (id: string) => string): string[] =>
  entitiesOf(seed).flatMap(({ id, statedIssuerCount }) =>
    statedIssuerCount === undefined ? [] : [`${name(id)}: ${said(statedIssuerCount)}`],
  );

const unitClass = (unit: unknown): string =>
  ['percent', 'percentage points', 'share', 'times'].includes(said(unit)) ? said(unit) : 'count';

const figures = ({ articles }: BulletinSeed, isFull: boolean): string[] =>
  articles.flatMap(({ key, entities }) =>
    (entities ?? [])
      .filter(({ type }) => type === 'Indicator')
      .map((entity) => {
        const { value, minValue, maxValue, unit, currency, nature, alsoReadAs, qualifier, periodStart, periodEnd } =
          entity;
        const amount = `${key} ${[value, minValue, maxValue].map((part) => said(part)).join('|')} ${said(currency ?? unitClass(unit))}`;
        if (!isFull) return amount;
        return [amount, nature, alsoReadAs, qualifier, periodStart, periodEnd]
          .map((part) => (part === undefined ? '-' : said(part)))
          .join(' ');
      }),
  );

const funds = ({ articles }: BulletinSeed): string[] =>
  articles.flatMap(({ key, facts }) =>
    (facts ?? [])
      .filter(({ type }) => type === 'FUNDS')
      .map((fact) => `${key} ${said(fact['maxAmount'])} ${said(fact['currency'])} ${said(fact['years'])}`),
  );

const dates = (seed: BulletinSeed, name: (id: string) => string): string[] => [
  ...seed.articles.flatMap(({ key, date, sources: cited }) => [
    ...(date === undefined ? [] : [`${key} ${date}`]),
    ...(cited ?? []).flatMap(({ url, date: page }) => (page === undefined ? [] : [`${url} ${page}`])),
  ]),
  ...entitiesOf(seed)
    .filter(({ type }) => type === 'Policy')
    .flatMap(({ id, date, dateBasis, periodStart, periodEnd }) => [
      ...(date === undefined ? [] : [`${name(id)} ${said(date)} ${said(dateBasis)}`]),
      ...(periodStart === undefined ? [] : [`${name(id)} period ${said(periodStart)}-${said(periodEnd)}`]),
    ]),
];

const offices = (seed: BulletinSeed, name: (id: string) => string): string[] => [
  ...entitiesOf(seed)
    .filter(({ type }) => type === 'Person')
    .map(({ id }) => name(id)),
  ...factsOf(seed, 'HEADS').map((fact) => `${name(fact.from)} ${String(fact['title'])} ${name(fact.to)}`),
];

/** Places that do not hold: a term that does not stand in its paragraph. */
export const brokenEvidence = (draft: DraftFile, paragraphs: ReadonlyMap<string, readonly string[]>): string[] =>
  settle(draft, 'accepted').seed.articles.flatMap(({ key, entities, mentions: named, facts, sources: cited }) =>
    [
      ...(entities ?? []),
      ...(named ?? []),
      ...(facts ?? []),
      ...(cited ?? []).map(({ at, title }) => ({ at, terms: [title] })),
    ].flatMap((item) =>
      placesOf(item).flatMap(({ at, terms }) =>
        terms
          .filter((term) => paragraphs.get(key)?.[Number(at.slice(1)) - 1]?.includes(term) !== true)
          .map((term) => `${key}/${at} "${term}"`),
      ),
    ),
  );
