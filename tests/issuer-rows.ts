/** Issuer lists written a row for each issuer, which reads well in tests. */
import { policiesOf, type IssuedPolicy } from '../src/analysis/issuer-lists.js';

export interface IssuerRow {
  readonly policy: string;
  readonly date: string | null;
  readonly stated: number | null;
  readonly agency: string;
}

export const policiesFrom = (rows: readonly IssuerRow[]): IssuedPolicy[] =>
  policiesOf(
    [...new Set(rows.map(({ policy }) => policy))].flatMap((policy) => {
      const own = rows.filter((row) => row.policy === policy);
      const [first] = own;
      return first === undefined
        ? []
        : [{ policy, date: first.date, stated: first.stated, agencies: own.map(({ agency }) => agency) }];
    }),
  );
