/** What curators write of entities and facts → rows, held against the same schema as the seeds. */
import { closest } from '../closest.js';
import { constantCase } from '../derive/words.js';
import type { EntityRow, PropertyValue, RelationshipRow } from '../ontology/content.js';
import { encodeEvidence, type Evidence } from '../ontology/evidence.js';
import {
  entityType,
  nameLanguages,
  relationshipType,
  type NameLanguage,
  type Properties,
  type Property,
} from '../ontology/index.js';
import { ownProperties } from '../seed/builder.js';
import { entityRowOf, present } from '../seed/entity-row.js';
import { curationOrigin } from '../seed/held.js';
import { schemaProblems } from '../seed/schema-check.js';
import type { SeedFile, SeedPath } from '../seed/seed-file.js';

/** A property as text, whatever its kind; a list as `values`. Neither takes the property away. */
export interface WrittenProperty {
  readonly name: string;
  readonly value?: string | null | undefined;
  readonly values?: readonly string[] | null | undefined;
}

/** What is left out stays as it is; null takes it away. */
export interface WrittenEntity {
  readonly names?: Readonly<Partial<Record<NameLanguage, string | null>>> | null | undefined;
  readonly aliases?: readonly string[] | null | undefined;
  readonly summary?: string | null | undefined;
  readonly summaryKo?: string | null | undefined;
  readonly caveats?: readonly string[] | null | undefined;
  readonly properties?: readonly WrittenProperty[] | null | undefined;
}

export interface WrittenFact {
  readonly properties?: readonly WrittenProperty[] | null | undefined;
  readonly caveat?: string | null | undefined;
  /** All of it: what is not among it any more goes. Left out, it stays. */
  readonly evidence?: readonly Evidence[] | undefined;
}

interface Read<Row> {
  readonly row: Row;
  readonly problems: readonly string[];
}

/** The row of an entity with what was written of it. `before` is the stored one. */
export const entityWritten = (
  id: string,
  type: string,
  before: EntityRow | null,
  written: WrittenEntity,
  recordedOn: string,
): Read<EntityRow> => {
  const stored = before?.properties ?? {};
  const names = Object.fromEntries(
    Object.entries(nameLanguages).flatMap(([language, key]): [string, string][] => {
      const given = written.names?.[language as NameLanguage];
      const name = given === undefined ? stored[key] : given;
      return typeof name === 'string' ? [[language, name]] : [];
    }),
  );
  const declared = entityType(type).properties;
  const own = valuesWritten(declared, written.properties ?? []);
  const plain = pick({ ...stored, ...defined(written, ['aliases', 'summary', 'summaryKo', 'caveats']) }, [
    'aliases',
    'summary',
    'summaryKo',
    'caveats',
  ]);
  const seed = present({ ...plain, ...pick(stored, Object.keys(declared)), ...own.values });
  const entity = { id, type, names, ...seed };
  const problems = [
    ...own.problems,
    ...problemsOf({ reference: { id: 'source:input', names: { en: 'input' } }, entities: [entity] }, 2),
  ];
  const nameValues = Object.fromEntries(
    Object.entries(names).map(([language, name]) => [nameLanguages[language as NameLanguage], name]),
  );
  const properties = present({ ...nameValues, ...ownProperties('entity', type, seed) });
  return { row: entityRowOf({ id, type, properties }, recordedOn, curationOrigin), problems };
};

/** The row of a fact with what was written of it. `before` is the stored one. */
export const factWritten = (
  ends: Pick<RelationshipRow, 'id' | 'type' | 'from' | 'to'>,
  before: RelationshipRow | null,
  written: WrittenFact,
  recordedOn: string,
): Read<RelationshipRow> => {
  const { type, from, to } = ends;
  const stored = before?.properties ?? {};
  const declared = relationshipType(type).properties;
  const own = valuesWritten(declared, written.properties ?? []);
  const seed = present({
    ...pick(stored, ['caveat', ...Object.keys(declared)]),
    ...defined(written, ['caveat']),
    ...own.values,
  });
  const evidence = written.evidence?.map(encodeEvidence) ?? ((stored['evidence'] ?? []) as readonly string[]);
  const problems = [
    ...own.problems,
    ...problemsOf(
      {
        bulletin: { id: 'bulletin:input', names: { en: 'input' }, issuedOn: '2000-01-01', text: 'input' },
        articles: [{ key: 'contents', headline: 'input', facts: [{ type, from, to, ...seed, ...placesOf(written) }] }],
      },
      4,
    ),
    ...(evidence.length === 0
      ? ['`evidence` is missing: name the paragraphs of an article, or the source, that say so.']
      : []),
  ];
  const properties = present({ ...ownProperties('relationship', type, seed), evidence });
  return { row: { ...ends, properties: { ...properties, recordedOn, origin: curationOrigin } }, problems };
};

/** The paragraphs as a seed writes them, so that the same schema sees them. */
const placesOf = ({ evidence }: WrittenFact): object => {
  const places = (evidence ?? []).flatMap((each) =>
    'article' in each ? [{ at: each.paragraph, terms: each.terms }] : [],
  );
  return places.length === 0 ? {} : { evidence: places };
};

const pick = (from: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(keys.map((key) => [key, from[key]]));

const defined = <Key extends string>(
  from: Readonly<Partial<Record<Key, unknown>>>,
  keys: readonly Key[],
): Record<string, unknown> =>
  Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])));

/** The properties by name, and what is wrong with them before any schema. */
export const valuesWritten = (
  declared: Properties,
  written: readonly WrittenProperty[],
): { readonly values: Record<string, PropertyValue | null>; readonly problems: readonly string[] } => {
  const values: Record<string, PropertyValue | null> = {};
  const problems: string[] = [];
  for (const { name, value, values: list } of written) {
    const property = declared[name];
    if (property === undefined) {
      const near = closest(name, Object.keys(declared));
      problems.push(
        `properties: unknown property "${name}"${near === null ? '' : ` (did you mean "${near}"?)`}; expected one of ${Object.keys(declared).join(', ')}`,
      );
    } else if (name in values) problems.push(`properties: "${name}" is written twice`);
    else if (value != null && list != null) problems.push(`properties.${name}: give \`value\` or \`values\`, not both`);
    else values[name] = valueOf(property, value ?? null, list ?? null);
  }
  return { values, problems };
};

/** What is not of the kind stays a text: the schema says what was expected. */
const valueOf = (property: Property, value: string | null, values: readonly string[] | null): PropertyValue | null => {
  const given = values ?? (value === null ? null : property.kind.endsWith('List') ? [value] : value);
  switch (property.kind) {
    case 'integer':
      return typeof given === 'string' && /^-?\d{1,15}$/.test(given) ? Number(given) : given;
    case 'number':
      return typeof given === 'string' && given.trim() !== '' && Number.isFinite(Number(given)) ? Number(given) : given;
    case 'choice':
      return typeof given === 'string' ? choiceOf(property.choices, given) : given;
    case 'choiceList':
      return Array.isArray(given) ? given.map((each: string) => choiceOf(property.choices, each)) : given;
    default:
      return given;
  }
};

/** As the ontology spells it, or as GraphQL does. */
const choiceOf = (choices: readonly string[], given: string): string =>
  choices.find((choice) => choice === given || constantCase(choice) === given) ?? given;

/** The input as if it were a file of seeds: the first steps of each place are not the writer's. */
const problemsOf = (value: object, ownSteps: number): string[] => {
  const file: SeedFile = {
    name: 'input',
    value,
    syntaxProblems: [],
    problem: (at, message) => ({ file: 'input', line: 0, path: placeIn(at.slice(ownSteps)), message }),
  };
  return [...new Set(schemaProblems(file).map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)))];
};

const placeIn = (at: SeedPath): string =>
  at
    .map((step, index) => (typeof step === 'number' ? `[${String(step)}]` : `${index === 0 ? '' : '.'}${step}`))
    .join('');
