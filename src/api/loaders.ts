/** Batches of one request: however many entities ask for a field, one statement answers them. */
import DataLoader from 'dataloader';
import type { Weighting } from '../analysis/weighting.js';
import type { Change, CommentRow } from '../curation/change.js';
import {
  changesOfIds,
  commentCounts,
  commentsOf,
  historiesOf,
  historyCounts,
  itemsOfChanges,
  type PlacedItem,
} from '../curation/history.js';
import { relationsByIds } from '../curation/relations.js';
import { coIssuersOf, policyCounts, type CoIssuers, type CoIssuersFilter } from '../graph/co-issuers.js';
import type { Coverage } from '../graph/coverage.js';
import { entitiesByIds, type GraphEntity, type RelationshipProperties } from '../graph/entity.js';
import { expandCounts, expandPages, type Step } from '../graph/expand.js';
import { relationshipsByKeys, type RelationshipKey } from '../graph/outline.js';
import type { Page, PageArguments } from '../graph/page.js';
import { policyCoverages, type PolicySet } from '../graph/policy-coverage.js';
import { relationCounts, relationPages, type Relation, type RelationQuery } from '../graph/relations.js';
import {
  actorsOfInitiatives,
  detailsOfInitiatives,
  moneyOfInitiatives,
  type Actor,
  type InitiativeDetails,
  type Money,
} from '../graph/trace.js';
import type { RelationshipRow } from '../ontology/content.js';
import type { Field } from '../ontology/index.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';

type FieldKey = Pick<Field, 'relationship' | 'direction' | 'target'>;

export interface CoIssuersQuery extends CoIssuersFilter {
  readonly weighting: Weighting;
}

export interface Loaders {
  readonly entity: DataLoader<string, GraphEntity | null>;
  readonly relationship: DataLoader<RelationshipKey, RelationshipProperties, string>;
  fieldPage(field: FieldKey, page: PageArguments, asOf: string | null): DataLoader<string, Page<Step>>;
  fieldCount(field: FieldKey, asOf: string | null): DataLoader<string, number>;
  relationPage(query: RelationQuery, page: PageArguments): DataLoader<string, Page<Relation>>;
  relationCount(query: RelationQuery): DataLoader<string, number>;
  coIssuers(query: CoIssuersQuery): DataLoader<string, CoIssuers>;
  policyCount(filter: CoIssuersFilter): DataLoader<string, number>;
  policyCoverage(asOf: string | null): DataLoader<PolicySet, Coverage>;
  initiative(technology: string, asOf: string | null): DataLoader<string, InitiativeDetails>;
  actors(asOf: string | null): DataLoader<string, Actor[]>;
  money(asOf: string | null): DataLoader<string, Money[]>;
  readonly relation: DataLoader<string, RelationshipRow | null>;
  readonly change: DataLoader<string, Change | null>;
  itemsOfChange(page: { readonly after: number; readonly first: number }): DataLoader<string, PlacedItem[]>;
  history(page: { readonly before: number; readonly first: number }): DataLoader<string, Change[]>;
  readonly historyCount: DataLoader<string, number>;
  comments(page: { readonly after: number; readonly first: number }): DataLoader<string, CommentRow[]>;
  readonly commentCount: DataLoader<string, number>;
}

// More ids than this in one statement help nobody; the rest goes into the next one.
const maxBatchSize = 500;

export const createLoaders = (store: GraphStore, options: ReadOptions): Loaders => {
  const known = new Map<string, unknown>();
  /** One loader for each question with the same arguments. */
  const loader = <Value>(
    question: string,
    args: unknown,
    load: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
    missing: Value,
  ): DataLoader<string, Value> => {
    const key = `${question} ${JSON.stringify(args)}`;
    const found = known.get(key) as DataLoader<string, Value> | undefined;
    if (found !== undefined) return found;
    const created = new DataLoader<string, Value>(
      async (ids) => {
        const values = await load(ids);
        return ids.map((id) => values.get(id) ?? missing);
      },
      { maxBatchSize },
    );
    known.set(key, created);
    return created;
  };
  const coverages = new Map<string | null, DataLoader<PolicySet, Coverage>>();
  const nothing = { items: [], hasNextPage: false, hasPreviousPage: false };
  return {
    entity: loader<GraphEntity | null>('entity', null, (ids) => entitiesByIds(store, ids, options), null),
    relationship: new DataLoader<RelationshipKey, RelationshipProperties, string>(
      async (keys) => {
        const found = await relationshipsByKeys(store, keys, options);
        // One that was removed since it was found says nothing more.
        return keys.map(({ id }) => found.get(id) ?? { id, recordedOn: '' });
      },
      { maxBatchSize, cacheKeyFn: ({ id }) => id },
    ),
    fieldPage: (field, page, asOf) =>
      loader<Page<Step>>(
        'field page',
        [fieldKey(field), page, asOf],
        (ids) => expandPages(store, field, ids, page, asOf, options),
        nothing,
      ),
    fieldCount: (field, asOf) =>
      loader('field count', [fieldKey(field), asOf], (ids) => expandCounts(store, field, ids, asOf, options), 0),
    relationPage: (query, page) =>
      loader<Page<Relation>>(
        'relation page',
        [query, page],
        (ids) => relationPages(store, ids, query, page, options),
        nothing,
      ),
    relationCount: (query) => loader('relation count', query, (ids) => relationCounts(store, ids, query, options), 0),
    coIssuers: (query) =>
      loader<CoIssuers>('co-issuers', query, (ids) => coIssuersOf(store, ids, query, options), {
        coIssuers: [],
        policies: [],
        notes: [],
      }),
    policyCount: (filter) => loader('policy count', filter, (ids) => policyCounts(store, ids, filter, options), 0),
    policyCoverage: (asOf) => {
      const created =
        coverages.get(asOf) ??
        new DataLoader((sets: readonly PolicySet[]) => policyCoverages(store, sets, asOf, options));
      coverages.set(asOf, created);
      return created;
    },
    initiative: (technology, asOf) =>
      loader<InitiativeDetails>(
        'initiative',
        [technology, asOf],
        (ids) => detailsOfInitiatives(store, technology, ids, asOf, options),
        { technologies: [], regions: [], facts: [] },
      ),
    actors: (asOf) => loader<Actor[]>('actors', asOf, (ids) => actorsOfInitiatives(store, ids, asOf, options), []),
    money: (asOf) => loader<Money[]>('money', asOf, (ids) => moneyOfInitiatives(store, ids, asOf, options), []),
    relation: loader<RelationshipRow | null>('relation', null, (ids) => relationsByIds(store, ids, options), null),
    change: loader<Change | null>('change', null, (ids) => changesOfIds(store, ids, options), null),
    itemsOfChange: (page) =>
      loader<PlacedItem[]>('items of change', page, (ids) => itemsOfChanges(store, ids, page, options), []),
    history: (page) => loader<Change[]>('history', page, (ids) => historiesOf(store, ids, page, options), []),
    historyCount: loader('history count', null, (ids) => historyCounts(store, ids, options), 0),
    comments: (page) => loader<CommentRow[]>('comments', page, (ids) => commentsOf(store, ids, page, options), []),
    commentCount: loader('comment count', null, (ids) => commentCounts(store, ids, options), 0),
  };
};

const fieldKey = ({ relationship, direction, target }: FieldKey): string => `${relationship} ${direction} ${target}`;
