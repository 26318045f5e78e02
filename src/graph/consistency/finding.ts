/** What a check found: something in the graph that cannot be right, is missing, or should be looked at. */

/** Worst first. An error cannot be right as it stands; a warning is probably to be mended; information is to be known. */
export const severities = ['error', 'warning', 'information'] as const;
export type Severity = (typeof severities)[number];

/** By kind, what it says. In the order in which findings of one severity are shown. */
export const kinds = {
  issuers_exceed_stated: 'More issuers are named than the text states.',
  issuer_lists_differ: 'Two articles name as many issuers as the text states, and not the same.',
  two_leads: 'More than one issuer leads.',
  dated_before_followed: 'Dated before the policy that it implements, succeeds or cites.',
  source_after_bulletin: 'A cited page is dated after the bulletin that cites it.',
  period_reversed: 'A period ends before it begins.',
  unconnected: 'An entity without any fact or mention.',
  region_without_parent: 'A region below a country that belongs to no other.',
  technology_outside_taxonomy: 'A technology that is neither narrower nor broader than any other.',
  likely_duplicate: 'Two entities of a type that are probably one.',
  target_stale: 'The deadline of a target has passed, and no actual value is reported.',
  caveat: 'The text leaves something open, or contradicts itself.',
} as const;
export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];

export interface Finding {
  /** The same as long as it is the same thing that is found: the kind and what it is about. */
  readonly id: string;
  readonly kind: Kind;
  readonly severity: Severity;
  /** One sentence with the figures. */
  readonly message: string;
  /** What to do. */
  readonly action: string;
  readonly entities: readonly string[];
  /** As relationships store it; empty where none is about the finding itself. */
  readonly evidence: readonly string[];
}

/** `idOf` what it is about, beside the kind. */
export const finding = (kind: Kind, about: string, rest: Omit<Finding, 'id' | 'kind'>): Finding => ({
  id: `${kind}/${about}`,
  kind,
  ...rest,
});

/** Worst first, then by kind, then by id. */
export const inOrder = (a: Finding, b: Finding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind) ||
  (a.id < b.id ? -1 : 1);

/** `'a', 'b' and 'c'` */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
