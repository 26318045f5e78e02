/** Feeds of the service: their addresses, and the node-link JSON that carries positions. */

export const feedFormats = ['gexf', 'graphml', 'csv', 'json', 'cyjs', 'jsonld'] as const;
export type FeedFormat = (typeof feedFormats)[number];

export type FeedQuestion = 'co-issuance' | 'trace' | 'neighborhood' | 'paths' | 'graph';
export type FeedArguments = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

/** `/graph/neighborhood.gexf?ids=…`; empty and absent arguments are left out. */
export const feedAddress = (question: FeedQuestion, format: FeedFormat, given: FeedArguments): string =>
  addressOf(`/graph/${question}.${format}`, given);

/** `/feeds/trace.atom?technology=…`: what is new in it, for a feed reader. Feeds have Chinese in both scripts. */
export const atomAddress = (question: 'trace' | 'search' | 'changes', language: string, given: FeedArguments): string =>
  addressOf(`/feeds/${question}.atom`, { ...given, language: language === 'zh' ? 'zh-Hans' : language });

const addressOf = (path: string, given: FeedArguments): string => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) {
    const text = Array.isArray(value) ? value.join(',') : value === null || value === undefined ? '' : String(value);
    if (text !== '') params.set(name, text);
  }
  // Colons and commas stand in every id and list: readable addresses are worth sharing.
  const query = params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return query === '' ? path : `${path}?${query}`;
};

export interface FeedNode {
  readonly id: string;
  /** The label: `Policy`. */
  readonly type: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly nameZh?: string;
  readonly date?: string;
  readonly recordedOn?: string;
  readonly hop?: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
}

export interface FeedEdge {
  readonly source: string;
  readonly target: string;
  readonly key: string;
  readonly type: string;
  readonly directed: boolean;
  readonly weight: number;
}

export interface FeedGraph {
  readonly graph: {
    readonly title: string;
    readonly citation: string;
    readonly omitted: readonly {
      readonly limit: string;
      readonly nodes: number;
      readonly edges: number;
      /** False when there may be more than these. */
      readonly exact: boolean;
    }[];
  };
  readonly nodes: readonly FeedNode[];
  readonly edges: readonly FeedEdge[];
}
