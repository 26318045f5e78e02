/**
 * Paths of the views. The build hands them to the server, which answers exactly these with the explorer's page.
 * A new view needs its line here and in `index.ts`.
 */
export const paths = {
  home: '/',
  search: '/search',
  entity: '/entity/:id',
  coIssuance: '/co-issuance',
  trace: '/trace',
  graph: '/graph',
  commitments: '/commitments',
  review: '/review',
  changes: '/changes',
} as const;

export type ViewName = keyof typeof paths;

/** Whether a view is there: examples link to it then, and to entities before. */
export const hasView = (path: string): boolean => Object.values<string>(paths).includes(path);
