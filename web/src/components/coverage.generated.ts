/* Derived from coverage.graphql by `npm run generate`: do not edit. */

export type CoveragePartsFragment = { readonly articleCount: number, readonly from: string | null, readonly to: string | null, readonly undatedCount: number, readonly notes: ReadonlyArray<string>, readonly bulletins: ReadonlyArray<{ readonly id: string, readonly issuedOn: string }> };
