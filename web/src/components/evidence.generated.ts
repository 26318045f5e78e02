/* Derived from evidence.graphql by `npm run generate`: do not edit. */

export type ArticleSection =
  | 'CONTENTS'
  | 'SUMMARY'
  | 'POLICY'
  | 'TECHNOLOGY'
  | 'BRIEF'
  | 'IMPRINT';

export type EvidencePartsFragment = { readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> };
