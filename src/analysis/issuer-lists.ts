/** The issuer list of each policy: what all of co-issuance is computed from. */

/** One issuer of one policy. */
export interface IssuerRow {
  readonly policy: string;
  readonly date: string | null;
  /** How many issuers the text states; null when it states none. */
  readonly stated: number | null;
  readonly agency: string;
  /** The id of the relationship that says so. */
  readonly fact: string;
}

export interface IssuedPolicy {
  readonly id: string;
  readonly date: string | null;
  readonly stated: number | null;
  /** By agency, the id of the relationship that says so. */
  readonly issuers: ReadonlyMap<string, string>;
}

export interface SharedPolicy {
  readonly id: string;
  readonly date: string | null;
  /** How many issuers it names in all, the two among them. */
  readonly issuerCount: number;
  /** The ids of the relationships that name the two as issuers: their evidence is read when it is asked for. */
  readonly facts: readonly string[];
}

/** The policies of the rows, each with its issuers. */
export const policiesOf = (rows: readonly IssuerRow[]): IssuedPolicy[] => {
  const policies = new Map<string, IssuedPolicy & { readonly issuers: Map<string, string> }>();
  for (const { policy, date, stated, agency, fact } of rows) {
    const known = policies.get(policy) ?? { id: policy, date, stated, issuers: new Map<string, string>() };
    known.issuers.set(agency, fact);
    policies.set(policy, known);
  }
  return [...policies.values()];
};

/** The policy as two of its issuers share it. */
export const sharedBy = ({ id, date, issuers }: IssuedPolicy, a: string, b: string): SharedPolicy => ({
  id,
  date,
  issuerCount: issuers.size,
  facts: [issuers.get(a), issuers.get(b)].filter((fact) => fact !== undefined),
});

/** How many issuers the text states but does not name. More named than stated is no gap: it is flagged as a caveat. */
export const unnamedIssuers = ({ stated, issuers }: IssuedPolicy): number => Math.max(0, (stated ?? 0) - issuers.size);

/** The policies that state more issuers than they name, and how many more in all. */
export const incompleteOf = (
  policies: readonly IssuedPolicy[],
): { readonly policies: readonly IssuedPolicy[]; readonly unnamed: number } => {
  const incomplete = policies.filter((policy) => unnamedIssuers(policy) > 0);
  return { policies: incomplete, unnamed: incomplete.reduce((sum, policy) => sum + unnamedIssuers(policy), 0) };
};
