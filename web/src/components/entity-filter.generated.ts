/* Derived from entity-filter.graphql by `npm run generate`: do not edit. */

import { documentOf } from '../api/document.js';

type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
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

export type EntityChoicesQueryVariables = Exact<{
  query: string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
}>;


export type EntityChoicesQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }> } };

export type ChosenEntitiesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type ChosenEntitiesQuery = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } | null> };

export type EntityRefFragment = { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } };

export const EntityChoicesDocument = documentOf<EntityChoicesQuery, EntityChoicesQueryVariables>(`query EntityChoices($query: String!, $types: [EntityType!]) {
  search(query: $query, types: $types, first: 8) {
    edges {
      node {
        ...EntityRef
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

export const ChosenEntitiesDocument = documentOf<ChosenEntitiesQuery, ChosenEntitiesQueryVariables>(`query ChosenEntities($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      ...EntityRef
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
