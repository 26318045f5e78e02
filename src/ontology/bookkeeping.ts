/** The nodes beside the graph, which are no entities: its snapshot, and the version of how the store is laid out. */

export interface BookkeepingType {
  readonly label: string;
  /** The property that is unique and says which node it is. */
  readonly key: string;
  /** Other properties of which there is at most one node each. */
  readonly unique: readonly string[];
  /** Properties by which nodes are found. */
  readonly indexed: readonly string[];
  /** The rest of what such a node may hold. */
  readonly properties: readonly string[];
}

/** Every label of a node that is no entity. */
export const bookkeepingTypes: readonly BookkeepingType[] = [
  { label: 'SchemaVersion', key: 'id', unique: [], indexed: [], properties: ['version', 'restoring', 'at'] },
  { label: 'Snapshot', key: 'id', unique: [], indexed: [], properties: ['sequence', 'digest', 'parts', 'at'] },
  {
    label: 'ApiKey',
    key: 'id',
    unique: [],
    indexed: [],
    properties: ['name', 'role', 'scopes', 'digest', 'createdOn', 'createdBy', 'expiresOn', 'revokedOn', 'lastUsedOn'],
  },
];
