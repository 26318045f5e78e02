/** What a seed file holds once the JSON Schema has accepted it. */

export interface Place {
  readonly at: string;
  readonly terms: readonly string[];
}

/** One place as `at` and `terms`, or several as `evidence`. */
export interface Placed {
  readonly at?: string;
  readonly terms?: readonly string[];
  readonly evidence?: readonly Place[];
}

export type SeedNames = Readonly<Partial<Record<'ko' | 'zhHant' | 'zhHans' | 'en', string>>>;

export interface SeedEntity extends Placed {
  readonly id: string;
  readonly type: string;
  readonly names: SeedNames;
  readonly relations?: readonly SeedRelation[];
  readonly [property: string]: unknown;
}

export interface SeedRelation {
  readonly type: string;
  readonly to: string;
  readonly [property: string]: unknown;
}

export interface SeedFact extends Placed {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly [property: string]: unknown;
}

export interface SeedMention extends Placed {
  readonly id: string;
}

export interface SeedSource {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly at: string;
}

export interface SeedArticle {
  readonly key: string;
  readonly headline: string;
  readonly theme?: string;
  readonly date?: string;
  readonly summary?: string;
  readonly summaryKo?: string;
  readonly caveats?: readonly string[];
  readonly sources?: readonly SeedSource[];
  readonly entities?: readonly SeedEntity[];
  readonly mentions?: readonly SeedMention[];
  readonly facts?: readonly SeedFact[];
}

export interface BulletinSeed {
  readonly bulletin: {
    readonly id: string;
    readonly names: SeedNames;
    readonly issuedOn: string;
    readonly text: string;
    readonly [property: string]: unknown;
  };
  readonly articles: readonly SeedArticle[];
}

export interface ReferenceSeed {
  readonly reference: { readonly id: string; readonly names: SeedNames; readonly [property: string]: unknown };
  readonly entities: readonly SeedEntity[];
}

export const isBulletinSeed = (value: unknown): value is BulletinSeed =>
  typeof value === 'object' && value !== null && 'bulletin' in value;

/** The places of a fact, mention or entity; empty when it gives none. */
export const placesOf = ({ at, terms, evidence }: Placed): Place[] => [
  ...(at === undefined ? [] : [{ at, terms: terms ?? [] }]),
  ...(evidence ?? []),
];

/** The last part of an article's id: `article:kostec-2023-05-26-policy-01`. */
export const articleId = (bulletinId: string, key: string): string =>
  `article:${bulletinId.replace(/^bulletin:/, '')}-${key}`;
