/** A part of the graph as pictures and exports need it: nodes, edges, and what was left out. */

export interface SubgraphNode {
  readonly id: string;
  /** Its label: `Policy`. */
  readonly type: string;
  /** Korean, else English, else Chinese, else the id. */
  readonly name: string;
  readonly nameEn: string | null;
  /** Chinese, simplified before traditional. */
  readonly nameZh: string | null;
  /** The date that orders its type in time, with its precision; null when it has none. */
  readonly date: string | null;
  readonly recordedOn: string;
  /** Hops from what was asked for; 0 for that itself; null where hops mean nothing. */
  readonly hop: number | null;
  /** What formats of linked data say beside; absent where it is not known. */
  readonly described?: NodeDescription;
}

export interface NodeDescription {
  /** All names by BCP 47 language tag: `ko`, `en`, `zh-Hans`, `zh-Hant`. */
  readonly names: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
  /** What `date` is: `issued`, `announced`, `reported`, `happened`. */
  readonly dateBasis: string | null;
}

/** Where a relationship is said: a paragraph of an article, or a reference as a whole. */
export interface EdgeEvidence {
  /** The id of the article or of the reference. */
  readonly from: string;
  /** `p5`; null for a reference. */
  readonly paragraph: string | null;
}

export interface SubgraphEdge {
  /** The id of the relationship; of a computed pair `CO_ISSUES/<a>/<b>`. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The relationship type, or `CO_ISSUES` for a computed pair. */
  readonly type: string;
  readonly directed: boolean;
  /** The weight of a computed pair; 1 for a relationship. */
  readonly weight: number;
  readonly recordedOn: string;
  /** The declared properties that the relationship has: `role`, `maxAmount`. */
  readonly properties: Readonly<Record<string, string | number>>;
  /** Where it is said; absent for what is computed. */
  readonly evidence?: readonly EdgeEvidence[];
}

/** What a limit kept out, so that nothing is cut in silence. */
export interface Omission {
  /** Which limit: `nodes`, `hop 2`. */
  readonly limit: string;
  /** How many nodes or edges it kept out. */
  readonly nodes: number;
  readonly edges: number;
}

export interface Subgraph {
  /** By id. */
  readonly nodes: readonly SubgraphNode[];
  /** By id; both ends are among the nodes. */
  readonly edges: readonly SubgraphEdge[];
  readonly omitted: readonly Omission[];
}
