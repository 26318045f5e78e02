/* Derived from review.graphql by `npm run generate`: do not edit. */

import { documentOf } from '../../api/document.js';

type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type LikenessAspect =
  | 'NAME'
  | 'WORDS'
  | 'TYPE'
  | 'REGION';

export type SeedFileInput = {
  readonly name: string;
  readonly text: string;
};

export type ImportSeedsInput = {
  readonly files: ReadonlyArray<SeedFileInput>;
  readonly dryRun?: boolean;
  readonly overwrite?: boolean;
  readonly reason: string;
  readonly idempotencyKey?: string | null | undefined;
  readonly clientMutationId?: string | null | undefined;
};

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

export type ReviewLikenessesQueryVariables = Exact<{
  name: string;
  type: EntityType;
}>;


export type ReviewLikenessesQuery = { readonly likenesses: ReadonlyArray<{ readonly score: number, readonly name: string, readonly node: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly parts: ReadonlyArray<{ readonly part: LikenessAspect, readonly points: number, readonly most: number, readonly why: string }> }> };

export type ReviewNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type ReviewNamesQuery = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } | null> };

export type ReviewImportMutationVariables = Exact<{
  input: ImportSeedsInput;
}>;


export type ReviewImportMutation = { readonly importSeeds: { readonly change: { readonly id: string, readonly itemCount: number } | null, readonly plan: { readonly create: { readonly entities: number, readonly relations: number, readonly ids: ReadonlyArray<string> }, readonly change: { readonly entities: number, readonly relations: number, readonly ids: ReadonlyArray<string> }, readonly unchanged: { readonly entities: number, readonly relations: number, readonly ids: ReadonlyArray<string> }, readonly held: { readonly entities: number, readonly relations: number, readonly ids: ReadonlyArray<string> }, readonly conflicts: { readonly entities: number, readonly relations: number, readonly ids: ReadonlyArray<string> } } } | null };

export type ReviewCountFragment = { readonly entities: number, readonly relations: number, readonly ids: ReadonlyArray<string> };

export type EntityRefFragment = { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } };

export const ReviewLikenessesDocument = documentOf<ReviewLikenessesQuery, ReviewLikenessesQueryVariables>(`query ReviewLikenesses($name: String!, $type: EntityType!) {
  likenesses(name: $name, type: $type, first: 5) {
    score
    name
    node {
      ...EntityRef
    }
    parts {
      part
      points
      most
      why
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

export const ReviewNamesDocument = documentOf<ReviewNamesQuery, ReviewNamesQueryVariables>(`query ReviewNames($ids: [ID!]!) {
  nodes(ids: $ids) {
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

export const ReviewImportDocument = documentOf<ReviewImportMutation, ReviewImportMutationVariables>(`mutation ReviewImport($input: ImportSeedsInput!) {
  importSeeds(input: $input) {
    change {
      id
      itemCount
    }
    plan {
      create {
        ...ReviewCount
      }
      change {
        ...ReviewCount
      }
      unchanged {
        ...ReviewCount
      }
      held {
        ...ReviewCount
      }
      conflicts {
        ...ReviewCount
      }
    }
  }
}

fragment ReviewCount on ImportCount {
  entities
  relations
  ids
}`);
