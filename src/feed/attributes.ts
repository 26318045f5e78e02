/** What nodes and edges say in every format, under which names and of which kind. */
import type { SubgraphEdge } from '../analysis/subgraph.js';
import { ontology, type Property } from '../ontology/index.js';
import type { Picture, PictureNode } from './picture.js';

type AttributeKind = 'text' | 'integer' | 'number' | 'boolean';
export type AttributeValue = string | number | boolean;

export interface Attribute {
  readonly name: string;
  readonly kind: AttributeKind;
}

/** By name; what is absent is not there. */
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** The attributes of nodes beside their id, in the order of columns. */
export const nodeAttributes: readonly Attribute[] = [
  { name: 'type', kind: 'text' },
  { name: 'name', kind: 'text' },
  { name: 'nameEn', kind: 'text' },
  { name: 'nameZh', kind: 'text' },
  { name: 'date', kind: 'text' },
  { name: 'recordedOn', kind: 'text' },
  { name: 'hop', kind: 'integer' },
  { name: 'x', kind: 'number' },
  { name: 'y', kind: 'number' },
  { name: 'size', kind: 'number' },
  { name: 'colour', kind: 'text' },
];

const ownEdgeAttributes: readonly Attribute[] = [
  { name: 'type', kind: 'text' },
  { name: 'directed', kind: 'boolean' },
  { name: 'weight', kind: 'number' },
  { name: 'recordedOn', kind: 'text' },
];

const reserved: ReadonlySet<string> = new Set([
  'id',
  'source',
  'target',
  'key',
  'label',
  ...ownEdgeAttributes.map(({ name }) => name),
]);

/** The attributes of edges beside id, source and target: the own ones, then the properties that any of them has, by name. */
export const edgeAttributes = ({ edges }: Picture): readonly Attribute[] => {
  const kinds = new Map<string, AttributeKind>();
  for (const { properties } of edges) {
    for (const [property, value] of Object.entries(properties)) {
      const name = propertyName(property);
      const declared = declaredKinds.get(property) ?? 'number';
      const kind = fits(value, declared) ? declared : typeof value === 'number' ? 'number' : 'text';
      if (kinds.get(name) !== 'text') kinds.set(name, kind);
    }
  }
  return [
    ...ownEdgeAttributes,
    ...[...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, kind]) => ({ name, kind })),
  ];
};

export const attributesOfNode = ({
  type,
  name,
  nameEn,
  nameZh,
  date,
  recordedOn,
  hop,
  x,
  y,
  size,
  colour,
}: PictureNode): Attributes => present({ type, name, nameEn, nameZh, date, recordedOn, hop, x, y, size, colour });

export const attributesOfEdge = ({ type, directed, weight, recordedOn, properties }: SubgraphEdge): Attributes =>
  present({
    type,
    directed,
    weight,
    recordedOn,
    ...Object.fromEntries(Object.entries(properties).map(([key, value]) => [propertyName(key), value])),
  });

/** A property that is named like what every edge has. */
const propertyName = (property: string): string => (reserved.has(property) ? `property_${property}` : property);

const declaredKinds: ReadonlyMap<string, AttributeKind> = new Map(
  ontology.relationshipTypes.flatMap(({ properties }: { properties: Readonly<Record<string, Property>> }) =>
    Object.entries(properties).map(([name, { kind }]): [string, AttributeKind] => [
      name,
      kind === 'integer' || kind === 'number' ? kind : 'text',
    ]),
  ),
);

const fits = (value: string | number, kind: AttributeKind): boolean =>
  kind === 'integer'
    ? Number.isInteger(value)
    : kind === 'number'
      ? typeof value === 'number'
      : typeof value === 'string';

const present = (all: Readonly<Record<string, AttributeValue | null>>): Attributes => {
  const given: Record<string, AttributeValue> = {};
  for (const [name, value] of Object.entries(all))
    if (value !== null && (typeof value !== 'number' || Number.isFinite(value))) given[name] = value;
  return given;
};
