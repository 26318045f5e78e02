/* Derived from search.graphql by `npm run generate`: do not edit. */

import { documentOf } from '../api/document.js';

type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type SearchReason =
  | 'EXACT_NAME'
  | 'ALIAS'
  | 'PREFIX'
  | 'PART'
  | 'ROMANIZATION'
  | 'INITIALS'
  | 'SUMMARY';

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

export type SearchQueryVariables = Exact<{
  query: string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly type: EntityType, readonly count: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly matchedName: string | null, readonly why: SearchReason, readonly node: { readonly id: string, readonly type: EntityType, readonly summaryEn: string | null, readonly summaryKo: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }> } };

export type EntityRefFragment = { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } };

export const SearchDocument = documentOf<SearchQuery, SearchQueryVariables>(`query Search($query: String!, $types: [EntityType!], $first: Int!, $after: String) {
  search(query: $query, types: $types, first: $first, after: $after) {
    totalCount
    facets {
      type
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      matchedName
      why
      node {
        ...EntityRef
        summaryEn: summary(language: EN)
        summaryKo: summary(language: KO)
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
