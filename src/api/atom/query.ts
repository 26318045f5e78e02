/** What the entries of a feed say, asked of the schema that everyone asks. */
import { execute, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../context.js';

export type Ask = (document: DocumentNode, variables: Record<string, unknown>) => Promise<unknown>;

/** Throws what the first field that failed threw. */
export const asking =
  (schema: GraphQLSchema, contextValue: RequestContext): Ask =>
  async (document, variableValues) => {
    const { data, errors } = await execute({ schema, document, variableValues, contextValue });
    const [error] = errors ?? [];
    if (error !== undefined) throw error.originalError ?? error;
    return data;
  };

export const entitiesQuery = parse(/* GraphQL */ `
  query ($ids: [ID!]!, $language: Language!, $summary: SummaryLanguage!) {
    nodes(ids: $ids) {
      id
      ... on Entity {
        type
        name(language: $language)
        summary(language: $summary)
        articles(first: 5) {
          edges {
            evidence {
              paragraph
              terms
            }
            node {
              id
              name(language: $language)
              sources(first: 5) {
                edges {
                  node {
                    name(language: $language)
                    url
                    publisher
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`);

export interface EntityAnswer {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly summary: string | null;
  readonly articles: {
    readonly edges: readonly {
      readonly evidence: readonly { readonly paragraph: string | null; readonly terms: readonly string[] }[];
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly sources: {
          readonly edges: readonly {
            readonly node: { readonly name: string; readonly url: string | null; readonly publisher: string | null };
          }[];
        };
      };
    }[];
  };
}

export const changesQuery = parse(/* GraphQL */ `
  query ($first: Int!, $after: String) {
    changes(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          sequence
          at
          kind
          reason
          by {
            name
          }
          itemCount
          items(first: 20) {
            edges {
              node {
                subject
                kind
                action
                entity {
                  id
                }
                fields {
                  field
                  before
                  after
                }
              }
            }
          }
        }
      }
    }
  }
`);

export interface ChangesAnswer {
  readonly changes: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: ChangeAnswer }[];
  };
}

export interface ChangeAnswer {
  readonly id: string;
  readonly sequence: number;
  readonly at: string;
  readonly kind: string;
  readonly reason: string;
  readonly by: { readonly name: string };
  readonly itemCount: number;
  readonly items: {
    readonly edges: readonly {
      readonly node: {
        readonly subject: string;
        readonly kind: string;
        readonly action: string;
        readonly entity: { readonly id: string } | null;
        readonly fields: readonly {
          readonly field: string;
          readonly before: readonly string[];
          readonly after: readonly string[];
        }[];
      };
    }[];
  };
}
