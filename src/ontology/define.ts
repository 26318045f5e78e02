/**
 * How an entity type and a relationship type are declared. A declaration is data: the GraphQL
 * schema, constraints, statements, seed validators, documentation and legend derive from it.
 */
import type { Properties } from './property.js';

export type Direction = 'outgoing' | 'incoming' | 'undirected';

/** One readable field of an entity type that follows relationships of one type to one kind of entity. */
export interface Field {
  readonly cardinality: 'one' | 'many';
  readonly relationship: string;
  /** Label at the other end, or `Entity` when it can be any. */
  readonly target: string;
  readonly direction: Direction;
  readonly description: string;
  /** The property in which the text states how many there are, when it may name fewer. */
  readonly statedBy?: string;
}

export interface EntityType {
  readonly label: string;
  /** The plural used for the list field of the API: `policies`. */
  readonly list: string;
  /** What ids of this type start with: `policy` gives `policy:shanghai-…`. */
  readonly idPrefix: string;
  readonly description: string;
  readonly properties: Properties;
  readonly fields: Readonly<Record<string, Field>>;
  /** Labels that a node of this type carries too when its properties hold the values named. */
  readonly extraLabels: readonly ExtraLabel[];
  /** Fields by whose targets the list of this type can be filtered. */
  readonly listFilters: readonly string[];
  /** The property that orders the type in time, if it has one. */
  readonly datedBy: string | null;
  /** `fact` for what the bulletins are about, `provenance` for the record of who said it. */
  readonly role: 'fact' | 'provenance';
  /** Colour of the type in every picture; chosen for contrast on light and dark ground. */
  readonly colour: string;
}

export interface ExtraLabel {
  readonly label: string;
  readonly list: string;
  readonly description: string;
  readonly when: Readonly<Record<string, readonly string[]>>;
}

export interface RelationshipType {
  readonly type: string;
  readonly description: string;
  /** The allowed pairs of labels; `Entity` stands for any. */
  readonly endpoints: readonly (readonly [from: string, to: string])[];
  readonly properties: Properties;
  readonly undirected: boolean;
  /** Following it never leads back to the start; the seeds are refused if it does. */
  readonly acyclic: boolean;
  /** Properties that tell apart several relationships of this type between the same two nodes. */
  readonly distinguishedBy: readonly string[];
  /** `fact` needs evidence; `provenance` is evidence. */
  readonly role: 'fact' | 'provenance';
  /** The order in which its targets are listed: a numeric property of the relationship, else by id. */
  readonly orderedBy: string | null;
}

type Optional<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;

export const defineEntityType = (
  declaration: Optional<EntityType, 'extraLabels' | 'listFilters' | 'datedBy' | 'role'>,
): EntityType => ({ extraLabels: [], listFilters: [], datedBy: null, role: 'fact', ...declaration });

export const defineRelationshipType = (
  declaration: Optional<
    RelationshipType,
    'undirected' | 'acyclic' | 'distinguishedBy' | 'role' | 'orderedBy' | 'properties'
  >,
): RelationshipType => ({
  undirected: false,
  acyclic: false,
  distinguishedBy: [],
  role: 'fact',
  orderedBy: null,
  properties: {},
  ...declaration,
});

/** A field with at most one value. */
export const one = (
  relationship: string,
  target: string,
  description: string,
  direction: Direction = 'outgoing',
): Field => ({ cardinality: 'one', relationship, target, direction, description });

/** A field that is a connection, its edges carrying the relationship's properties and evidence. */
export const many = (
  relationship: string,
  target: string,
  description: string,
  direction: Direction = 'outgoing',
): Field => ({ cardinality: 'many', relationship, target, direction, description });

/** A connection whose size the text states too: it shows both counts and whether they agree. */
export const stated = (statedBy: string, field: Field): Field => ({ ...field, statedBy });

/** Every pair of one of `from` with one of `to`. */
export const pairs = (from: readonly string[], to: readonly string[]): (readonly [string, string])[] =>
  from.flatMap((source) => to.map((target) => [source, target] as const));
