/* Derived from change-entry.graphql by `npm run generate`: do not edit. */

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

export type ChangePartsFragment = { readonly id: string, readonly sequence: number, readonly at: string, readonly kind: ChangeKind, readonly reason: string, readonly itemCount: number, readonly by: { readonly name: string }, readonly undoes: { readonly id: string, readonly sequence: number } | null, readonly undoneBy: { readonly id: string, readonly sequence: number } | null, readonly items: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: ChangeItemKind, readonly subject: string, readonly action: ChangeAction, readonly entity: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } | null, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }> } }> } };

export type EntityRefFragment = { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } };
