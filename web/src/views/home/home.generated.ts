/* Derived from home.graphql by `npm run generate`: do not edit. */

import { documentOf } from '../../api/document.js';

type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type EntityType =
  | 'POLICY'
  | 'AGENCY'
  | 'REGION'
  | 'TECHNOLOGY'
  | 'PROGRAM'
  | 'COMPANY'
  | 'INSTITUTION'
  | 'PERSON'
  | 'ACHIEVEMENT'
  | 'INDICATOR'
  | 'BULLETIN'
  | 'ARTICLE'
  | 'SOURCE';

export type ArticleSection =
  | 'CONTENTS'
  | 'SUMMARY'
  | 'POLICY'
  | 'TECHNOLOGY'
  | 'BRIEF'
  | 'IMPRINT';

export type IssuedByRole =
  | 'LEAD'
  | 'JOINT';

export type LatestBulletinQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestBulletinQuery = { readonly bulletins: { readonly nodes: ReadonlyArray<{ readonly issuedOn: string, readonly series: string | null, readonly id: string, readonly type: EntityType, readonly items: { readonly edges: ReadonlyArray<{ readonly node: { readonly section: ArticleSection, readonly number: number | null, readonly id: string, readonly type: EntityType, readonly articleDate: string | null, readonly mentions: { readonly edges: ReadonlyArray<{ readonly node:
                  | { readonly id: string, readonly recordedOn: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
                  | { readonly id: string, readonly recordedOn: string }
                 }> }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }> }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }, readonly coverage: { readonly articleCount: number, readonly from: string | null, readonly to: string | null, readonly undatedCount: number, readonly notes: ReadonlyArray<string>, readonly entityCounts: ReadonlyArray<{ readonly type: EntityType, readonly count: number }>, readonly bulletins: ReadonlyArray<{ readonly id: string, readonly issuedOn: string }> } };

export type CoIssuanceExampleQueryVariables = Exact<{ [key: string]: never; }>;


export type CoIssuanceExampleQuery = { readonly coIssuance: { readonly policyCount: number, readonly unnamedIssuerCount: number, readonly incompletePolicies: ReadonlyArray<{ readonly date: string | null, readonly id: string, readonly type: EntityType, readonly issuers: { readonly statedCount: number | null, readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: IssuedByRole | null, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }>, readonly node: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }> }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> } };

export type TraceExampleQueryVariables = Exact<{
  technology: string;
}>;


export type TraceExampleQuery = { readonly trace: { readonly totalCount: number, readonly technology: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly places: ReadonlyArray<{ readonly totalCount: number, readonly region: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly initiatives: { readonly edges: ReadonlyArray<{ readonly date: string | null, readonly node: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }> }> } }> } };

export type EntityRefFragment = { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } };

export type CoveragePartsFragment = { readonly articleCount: number, readonly from: string | null, readonly to: string | null, readonly undatedCount: number, readonly notes: ReadonlyArray<string>, readonly bulletins: ReadonlyArray<{ readonly id: string, readonly issuedOn: string }> };

export type EvidencePartsFragment = { readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> };

export const LatestBulletinDocument = documentOf<LatestBulletinQuery, LatestBulletinQueryVariables>(`query LatestBulletin {
  bulletins(orderBy: {field: DATE, direction: DESC}, first: 1) {
    nodes {
      ...EntityRef
      issuedOn
      series
      items(first: 40) {
        edges {
          node {
            ...EntityRef
            section
            number
            articleDate: date
            mentions(first: 100) {
              edges {
                node {
                  id
                  recordedOn
                  ... on Policy {
                    ...EntityRef
                  }
                  ... on Program {
                    ...EntityRef
                  }
                  ... on Achievement {
                    ...EntityRef
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  coverage {
    ...CoverageParts
    entityCounts {
      type
      count
    }
  }
}

fragment EntityRef on Entity {
  id
  type
  names {
    ko
    en
    zhHans
    zhHant
  }
}

fragment CoverageParts on Coverage {
  bulletins {
    id
    issuedOn
  }
  articleCount
  from
  to
  undatedCount
  notes
}`);

export const CoIssuanceExampleDocument = documentOf<CoIssuanceExampleQuery, CoIssuanceExampleQueryVariables>(`query CoIssuanceExample {
  coIssuance {
    policyCount
    unnamedIssuerCount
    incompletePolicies {
      ...EntityRef
      date
      issuers(first: 6) {
        statedCount
        totalCount
        edges {
          role
          evidence {
            ...EvidenceParts
          }
          node {
            ...EntityRef
          }
        }
      }
    }
  }
}

fragment EntityRef on Entity {
  id
  type
  names {
    ko
    en
    zhHans
    zhHant
  }
}

fragment EvidenceParts on Evidence {
  paragraph
  terms
  article {
    id
    section
    number
    names {
      ko
      en
      zhHans
      zhHant
    }
    bulletin {
      node {
        id
        issuedOn
      }
    }
  }
  sources {
    id
    url
    publisher
    date
    names {
      ko
      en
      zhHans
      zhHant
    }
  }
}`);

export const TraceExampleDocument = documentOf<TraceExampleQuery, TraceExampleQueryVariables>(`query TraceExample($technology: ID!) {
  trace(technology: $technology, filter: {level: PROVINCE}) {
    technology {
      ...EntityRef
    }
    totalCount
    places {
      region {
        ...EntityRef
      }
      totalCount
      initiatives(first: 1) {
        edges {
          date
          node {
            ...EntityRef
          }
          evidence {
            ...EvidenceParts
          }
        }
      }
    }
  }
}

fragment EntityRef on Entity {
  id
  type
  names {
    ko
    en
    zhHans
    zhHant
  }
}

fragment EvidenceParts on Evidence {
  paragraph
  terms
  article {
    id
    section
    number
    names {
      ko
      en
      zhHans
      zhHant
    }
    bulletin {
      node {
        id
        issuedOn
      }
    }
  }
  sources {
    id
    url
    publisher
    date
    names {
      ko
      en
      zhHans
      zhHant
    }
  }
}`);
