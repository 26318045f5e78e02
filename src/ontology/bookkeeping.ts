/** The nodes beside the graph, which are no entities: its snapshot, how the store is laid out, API keys, and what curators did. */

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
  {
    label: 'Snapshot',
    key: 'id',
    unique: [],
    indexed: [],
    properties: ['sequence', 'digest', 'parts', 'at', 'changeSequence'],
  },
  {
    label: 'ApiKey',
    key: 'id',
    unique: [],
    indexed: [],
    properties: ['name', 'role', 'scopes', 'digest', 'createdOn', 'createdBy', 'expiresOn', 'revokedOn', 'lastUsedOn'],
  },
  {
    label: 'Change',
    key: 'id',
    unique: ['sequence', 'idempotency'],
    indexed: ['at'],
    properties: ['byId', 'byName', 'kind', 'reason', 'inputDigest', 'result', 'undoes', 'undoneBy', 'itemCount'],
  },
  {
    label: 'ChangeItem',
    key: 'id',
    unique: [],
    indexed: ['changeId', 'subject'],
    properties: ['sequence', 'position', 'kind', 'before', 'after'],
  },
  { label: 'ChangeTouch', key: 'id', unique: [], indexed: ['subject', 'changeId'], properties: ['sequence'] },
  { label: 'RetiredId', key: 'id', unique: [], indexed: ['to'], properties: ['changeId'] },
  {
    label: 'Comment',
    key: 'id',
    unique: [],
    indexed: ['subject'],
    properties: ['text', 'at', 'byId', 'byName', 'position'],
  },
];
