/** Who issued an act, as one place of the text says it. */
import type { Named } from '../names/named.js';
import type { Act } from './act.js';

export interface Issuer {
  readonly named: Named;
  readonly at: string;
  readonly terms: readonly string[];
  /** Null when the act stands alone and its subject is taken from other lines. */
  readonly order: number | null;
  readonly role: 'lead' | 'joint' | null;
  readonly confidence: number;
  readonly why: string;
}

export interface Issuance {
  readonly act: Act;
  readonly issuers: readonly Issuer[];
  readonly statedCount: { readonly value: number; readonly at: string; readonly term: string } | null;
}
