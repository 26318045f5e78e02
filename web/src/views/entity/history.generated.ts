/* Derived from history.graphql by `npm run generate`: do not edit. */

import { documentOf } from '../../api/document.js';

type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type ChangeKind =
  | 'UPSERT'
  | 'RETRACT'
  | 'MERGE'
  | 'SPLIT'
  | 'COMMENT'
  | 'IMPORT'
  | 'SEED'
  | 'UNDO';

export type ChangeItemKind =
  | 'ENTITY'
  | 'RELATIONSHIP'
  | 'RETIRED_ID'
  | 'COMMENT';

export type ChangeAction =
  | 'CREATED'
  | 'CHANGED'
  | 'REMOVED';

export type EntityType =
  | 'POLICY'
  | 'AGENCY'
  | 'REGION'
  | 'TECHNOLOGY'
  | 'PROGRAM'
  | 'COMPANY'
  | 'INSTITUTION'
  | 'PERSON'
  | 'ACHIEVEMENT'
  | 'INDICATOR'
  | 'BULLETIN'
  | 'ARTICLE'
  | 'SOURCE';

export type EntityHistoryQueryVariables = Exact<{
  id: string;
}>;


export type EntityHistoryQuery = { readonly entity: { readonly history: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly sequence: number, readonly at: string, readonly kind: ChangeKind, readonly reason: string, readonly itemCount: number, readonly by: { readonly name: string }, readonly undoes: { readonly id: string, readonly sequence: number } | null, readonly undoneBy: { readonly id: string, readonly sequence: number } | null, readonly items: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: ChangeItemKind, readonly subject: string, readonly action: ChangeAction, readonly entity: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }> } }> } } }> }, readonly comments: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly at: string, readonly by: { readonly name: string } } }> } } | null };

export type ChangePartsFragment = { readonly id: string, readonly sequence: number, readonly at: string, readonly kind: ChangeKind, readonly reason: string, readonly itemCount: number, readonly by: { readonly name: string }, readonly undoes: { readonly id: string, readonly sequence: number } | null, readonly undoneBy: { readonly id: string, readonly sequence: number } | null, readonly items: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: ChangeItemKind, readonly subject: string, readonly action: ChangeAction, readonly entity: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }> } }> } };

export type EntityRefFragment = { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } };

export const EntityHistoryDocument = documentOf<EntityHistoryQuery, EntityHistoryQueryVariables>(`query EntityHistory($id: ID!) {
  entity(id: $id) {
    history(first: 20) {
      totalCount
      edges {
        node {
          ...ChangeParts
        }
      }
    }
    comments(first: 50) {
      edges {
        node {
          id
          text
          at
          by {
            name
          }
        }
      }
    }
  }
}

fragment ChangeParts on Change {
  id
  sequence
  at
  by {
    name
  }
  kind
  reason
  itemCount
  undoes {
    id
    sequence
  }
  undoneBy {
    id
    sequence
  }
  items(first: 20) {
    edges {
      node {
        kind
        subject
        action
        entity {
          ...EntityRef
        }
        fields {
          field
          before
          after
        }
      }
    }
  }
}

fragment EntityRef on Entity {
  id
  type
  names {
    ko
    en
    zhHans
    zhHant
  }
}`);
