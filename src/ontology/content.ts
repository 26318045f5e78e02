/** Entities and relationships as rows, on their way into a graph or out of it. */

export type PropertyValue = string | number | boolean | readonly string[];

export interface EntityRow {
  readonly id: string;
  readonly type: string;
  /** As stored: names, summaries, own and computed properties. Nothing is null or empty. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface RelationshipRow {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface GraphContent {
  readonly entities: ReadonlyMap<string, EntityRow>;
  readonly relationships: ReadonlyMap<string, RelationshipRow>;
}
