/** Generated entities: what each type holds, beside its names. */
import type { EntityRow, PropertyValue } from '../../src/ontology/content.js';
import { entityType } from '../../src/ontology/index.js';
import { namesOf } from './names.js';
import type { Random } from './random.js';
import { benchOrigin } from './reference.js';

const prefixes: Readonly<Record<string, string>> = {
  Technology: 'technology',
  Agency: 'agency',
  Bulletin: 'bulletin',
  Policy: 'policy',
  Company: 'company',
  Institution: 'institution',
  Person: 'person',
  Achievement: 'achievement',
  Article: 'article',
  Program: 'program',
};

/** `policy:bench-000042`: of equal length, so that ids sort as their numbers do. */
export const benchId = (type: string, number: number): string =>
  `${prefixes[type] ?? type}:bench-${String(number).padStart(7, '0')}`;

/** A day of some years. */
export const day = (random: Random, firstYear: number, years: number): string =>
  `${String(firstYear + random.below(years))}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;

export const generatedEntity = (type: string, number: number, source: Random): EntityRow => {
  const date = day(source, 2014, 10);
  const recordedOn = `${String(Number(date.slice(0, 4)) + 1)}${date.slice(4)}`;
  const own = ownProperties[type]?.(source, date, number) ?? {};
  const { datedBy } = entityType(type);
  return {
    id: benchId(type, number),
    type,
    properties: {
      ...namesOf(type, number, source),
      ...own,
      ...(datedBy === null ? {} : { sortDate: own[datedBy] ?? '' }),
      recordedOn,
      origin: benchOrigin,
    },
  };
};

type OwnProperties = (source: Random, date: string, number: number) => Record<string, PropertyValue>;

const ownProperties: Readonly<Record<string, OwnProperties>> = {
  Technology: () => ({ scheme: 'technology' }),
  Agency: (source, _date, number) =>
    number < 60
      ? { level: 'central', kind: source.pick(['ministry', 'commission', 'administration']) }
      : {
          level: source.pick(['provincial', 'municipal', 'county']),
          kind: source.pick(['department', 'bureau', 'office']),
        },
  Bulletin: (_source, date) => ({ issuedOn: date, language: 'ko' }),
  Policy: (source, date) => ({
    kind: source.pick(['plan', 'opinion', 'measures', 'notice', 'guideline', 'law', 'decision', 'strategy']),
    status: source.happens(0.8) ? 'issued' : 'draft_for_comment',
    dateBasis: 'issued',
    statedIssuerCount: 1 + source.below(12),
    instruments: [source.pick(['supply', 'demand', 'environment'])],
    date,
  }),
  Program: (source, date) => ({
    kind: source.pick(['programme', 'project', 'platform', 'centre', 'cluster', 'zone', 'talent_scheme']),
    status: source.pick(['planned', 'in_progress', 'established', 'completed']),
    dateBasis: 'announced',
    date,
  }),
  Company: () => ({ kind: 'enterprise' }),
  Institution: (source) => ({ kind: source.pick(['university', 'institute', 'laboratory', 'hospital']) }),
  Achievement: (_source, date) => ({ date }),
  Article: (_source, date, number) => ({ section: 'brief', number: 1 + (number % 40), date }),
};
