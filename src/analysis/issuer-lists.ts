/** The issuer list of each policy: what all of co-issuance is computed from. */

/** A policy, and the agencies that a text names as its issuers. */
export interface IssuerList {
  readonly policy: string;
  readonly date: string | null;
  /** How many issuers the text states; null when it states none. */
  readonly stated: number | null;
  readonly agencies: readonly string[];
}

export interface IssuedPolicy {
  readonly id: string;
  readonly date: string | null;
  readonly stated: number | null;
  /** Each once. */
  readonly issuers: readonly string[];
}

export interface SharedPolicy {
  readonly id: string;
  readonly date: string | null;
  /** How many issuers it names in all, the two among them. */
  readonly issuerCount: number;
  /** The two that share it. */
  readonly between: readonly [string, string];
}

/** The policies of the lists; those without a named issuer are left out. */
export const policiesOf = (lists: readonly IssuerList[]): IssuedPolicy[] =>
  lists.flatMap(({ policy, date, stated, agencies }) =>
    agencies.length === 0 ? [] : [{ id: policy, date, stated, issuers: agencies }],
  );

/** The policy as two of its issuers share it. */
export const sharedBy = ({ id, date, issuers }: IssuedPolicy, a: string, b: string): SharedPolicy => ({
  id,
  date,
  issuerCount: issuers.length,
  between: [a, b],
});

/** How many issuers the text states but does not name. More named than stated is no gap: it is flagged as a caveat. */
export const unnamedIssuers = ({ stated, issuers }: IssuedPolicy): number =>
  Math.max(0, (stated ?? 0) - issuers.length);

/** The policies that state more issuers than they name, and how many more in all. */
export const incompleteOf = (
  policies: readonly IssuedPolicy[],
): { readonly policies: readonly IssuedPolicy[]; readonly unnamed: number } => {
  const incomplete = policies.filter((policy) => unnamedIssuers(policy) > 0);
  return { policies: incomplete, unnamed: incomplete.reduce((sum, policy) => sum + unnamedIssuers(policy), 0) };
};
