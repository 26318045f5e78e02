/** Why an entity is among the results, the strongest reason first. */
export const reasons = ['EXACT_NAME', 'ALIAS', 'PREFIX', 'PART', 'ROMANIZATION', 'INITIALS', 'SUMMARY'] as const;

export type Reason = (typeof reasons)[number];
