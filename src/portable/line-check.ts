/**
 * What a line may hold: types, properties and kinds of values that the ontology declares. Lines are checked before they are
 * written to a file and after they are read from one, so that no backup is made that could not be restored.
 */
import { recordProperties, recordTypes } from '../derive/record-statements.js';
import type { PropertyValue } from '../ontology/content.js';
import {
  computedProperties,
  entityProperties,
  ontology,
  relationshipProperties,
  type Property,
} from '../ontology/index.js';
import type { ContentLine } from './format.js';

/** Why the line cannot be kept, in the words of a sentence's end; null when it can. */
export const lineProblem = (line: ContentLine): string | null => {
  if (line.kind === 'records') return recordProblem(line.label, line.key, line.properties);
  const kinds = (line.kind === 'entities' ? entityKinds : relationshipKinds).get(line.type);
  if (kinds === undefined) return `has the unknown type ${shown(line.type)}`;
  for (const [key, value] of Object.entries(line.properties)) {
    const kind = kinds.get(key);
    if (kind === undefined) return `has the property ${shown(key)}, which ${line.type} does not have`;
    const wrong = valueProblem(kind, value);
    if (wrong !== null) return `has a property ${key} that ${wrong}`;
  }
  return null;
};

type Kind = Property | { readonly kind: 'text' | 'textList' };

const computed: readonly [string, Kind][] = computedProperties.map((key) => [
  key,
  { kind: key === 'nameKeys' ? 'textList' : 'text' },
]);

const entityKinds: ReadonlyMap<string, ReadonlyMap<string, Kind>> = new Map(
  ontology.entityTypes.map(({ label, properties }) => [
    label,
    new Map<string, Kind>([...Object.entries({ ...entityProperties, ...properties }), ...computed]),
  ]),
);

const relationshipKinds: ReadonlyMap<string, ReadonlyMap<string, Kind>> = new Map(
  ontology.relationshipTypes.map(({ type, properties }) => [
    type,
    new Map<string, Kind>([
      ...Object.entries({ ...relationshipProperties, ...properties }),
      ['origin', { kind: 'text' }],
    ]),
  ]),
);

const records = new Map(recordTypes.map((type) => [type.label, { ...type, known: new Set(recordProperties(type)) }]));

const recordProblem = (label: string, key: unknown, properties: Readonly<Record<string, PropertyValue>>) => {
  const type = records.get(label);
  if (type === undefined) return `is a record of the unknown label ${shown(label)}`;
  if (properties[type.key] !== key) return `has a key that is not its property ${type.key}`;
  for (const [name, value] of Object.entries(properties)) {
    if (!type.known.has(name)) return `has the property ${shown(name)}, which ${label} does not have`;
    if (!isScalar(value) && !isListOf(value, 'string') && !isListOf(value, 'number'))
      return `has a property ${name} that is no text, number, truth value, or list of one of them`;
  }
  return null;
};

/** Records declare no kinds: their whole numbers are integers. */
const isScalar = (value: unknown): boolean => isText(value) || typeof value === 'boolean' || isExact(value);

// Half of a character beyond U+FFFF is no text: no database keeps it.
const isText = (value: unknown): boolean => typeof value === 'string' && !/\p{Surrogate}/u.test(value);

// A larger whole number would not be the same after it was read.
const isExact = (value: unknown): boolean =>
  typeof value === 'number' && Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));

const isListOf = (value: unknown, type: 'string' | 'number'): boolean =>
  Array.isArray(value) && value.every((item) => (type === 'string' ? isText(item) : isExact(item)));

const valueProblem = (kind: Kind, value: unknown): string | null => {
  switch (kind.kind) {
    case 'text':
    case 'url':
    case 'date':
      return isText(value) ? null : 'is no text';
    case 'choice':
      return typeof value === 'string' && kind.choices.includes(value) ? null : oneOf(kind.choices);
    case 'integer':
      return Number.isSafeInteger(value) ? null : 'is no whole number within ±9007199254740991';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? null : 'is no number';
    case 'textList':
      return isListOf(value, 'string') ? null : 'is no list of texts';
    case 'choiceList':
      return isListOf(value, 'string') && (value as string[]).every((item) => kind.choices.includes(item))
        ? null
        : oneOf(kind.choices);
  }
};

const oneOf = (choices: readonly string[]): string => `is none of ${choices.join(', ')}`;

const shown = (text: unknown): string => {
  const json = JSON.stringify(text) as string | undefined;
  return json === undefined ? 'nothing' : json.length > 60 ? `${json.slice(0, 57)}…` : json;
};
