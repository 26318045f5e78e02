/** The columns of the CSV files, which are those that `neo4j-admin database import` reads: one file for each type, headers with types. */
import { kebabCase } from '../derive/words.js';
import {
  computedProperties,
  entityProperties,
  entityType,
  relationshipProperties,
  relationshipType,
  type Properties,
} from '../ontology/index.js';

/** Between the values of a list; no text contains it. */
export const listSeparator = '\u001f';

type ColumnKind = '' | ':long' | ':double' | ':string[]';

export interface Column {
  /** The property. */
  readonly key: string;
  readonly kind: ColumnKind;
}

/** After the id, the labels and the type. */
export const entityColumns = (type: string): readonly Column[] => [
  ...columnsOf({ ...entityProperties, ...entityType(type).properties }),
  ...computedProperties.map((key): Column => ({ key, kind: key === 'nameKeys' ? ':string[]' : '' })),
];

/** After the ends, the type and the id. */
export const relationshipColumns = (type: string): readonly Column[] => [
  ...columnsOf({ ...relationshipProperties, ...relationshipType(type).properties }),
  { key: 'origin', kind: '' },
];

export const entityFile = (type: string): string => `entities-${kebabCase(type)}.csv`;
export const relationshipFile = (type: string): string => `relationships-${kebabCase(type)}.csv`;

export const entityHeader = (type: string): string[] => ['id:ID', ':LABEL', 'type', ...entityColumns(type).map(header)];
export const relationshipHeader = (type: string): string[] => [
  ':START_ID',
  ':TYPE',
  ':END_ID',
  'id',
  ...relationshipColumns(type).map(header),
];

const kinds: Readonly<Record<string, ColumnKind>> = {
  integer: ':long',
  number: ':double',
  textList: ':string[]',
  choiceList: ':string[]',
};

const columnsOf = (properties: Properties): Column[] =>
  Object.entries(properties).map(([key, { kind }]) => ({ key, kind: kinds[kind] ?? '' }));

const header = ({ key, kind }: Column): string => `${key}${kind}`;
