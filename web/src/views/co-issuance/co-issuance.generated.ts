/* Derived from co-issuance.graphql by `npm run generate`: do not edit. */

import { documentOf } from '../../api/document.js';

type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type Weighting =
  | 'COUNT'
  /**
   * Each shared policy counts 1 / (k - 1) for its k named issuers (Newman 2001): a circular of twenty ministries then binds
   * two of them less than a letter of two.
   */
  | 'FRACTIONAL'
  | 'JACCARD'
  | 'COSINE';

export type CoIssuanceFilter = {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly technology?: string | null | undefined;
  readonly agencies?: ReadonlyArray<string> | null | undefined;
  readonly asOf?: string | null | undefined;
};

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

export type PolicyStatus =
  | 'DRAFT_FOR_COMMENT'
  | 'IN_PREPARATION'
  | 'ANNOUNCED'
  | 'ISSUED';

export type ArticleSection =
  | 'CONTENTS'
  | 'SUMMARY'
  | 'POLICY'
  | 'TECHNOLOGY'
  | 'BRIEF'
  | 'IMPRINT';

export type CoIssuanceViewQueryVariables = Exact<{
  filter?: CoIssuanceFilter | null | undefined;
  weighting?: Weighting | null | undefined;
}>;


export type CoIssuanceViewQuery = { readonly coIssuance: { readonly policyCount: number, readonly unnamedIssuerCount: number, readonly density: number, readonly modularity: number | null, readonly nodes: ReadonlyArray<{ readonly policyCount: number, readonly degree: number, readonly weightedDegree: number, readonly community: number | null, readonly agency: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }>, readonly edges: ReadonlyArray<{ readonly weight: number, readonly a: { readonly id: string }, readonly b: { readonly id: string } }>, readonly incompletePolicies: ReadonlyArray<{ readonly date: string | null, readonly id: string, readonly type: EntityType, readonly issuers: { readonly statedCount: number | null, readonly totalCount: number }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }>, readonly coverage: { readonly articleCount: number, readonly from: string | null, readonly to: string | null, readonly undatedCount: number, readonly notes: ReadonlyArray<string>, readonly bulletins: ReadonlyArray<{ readonly id: string, readonly issuedOn: string }> } } };

export type CoIssuanceYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type CoIssuanceYearsQuery = { readonly coIssuanceTimeline: { readonly periods: ReadonlyArray<{ readonly label: string, readonly network: { readonly policyCount: number } }> } };

export type CoIssuancePairQueryVariables = Exact<{
  filter: CoIssuanceFilter;
  weighting?: Weighting | null | undefined;
}>;


export type CoIssuancePairQuery = { readonly coIssuance: { readonly edges: ReadonlyArray<{ readonly weight: number, readonly a: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly b: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly sharedPolicies: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly issuerCount: number, readonly node: { readonly date: string | null, readonly status: PolicyStatus | null, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }> } }> } };

export type IssuerEvidenceQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type IssuerEvidenceQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly issuers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }> }> } }
    | { readonly id: string }
   | null> };

export type EntityRefFragment = { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } };

export type CoveragePartsFragment = { readonly articleCount: number, readonly from: string | null, readonly to: string | null, readonly undatedCount: number, readonly notes: ReadonlyArray<string>, readonly bulletins: ReadonlyArray<{ readonly id: string, readonly issuedOn: string }> };

export type EvidencePartsFragment = { readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> };

export const CoIssuanceViewDocument = documentOf<CoIssuanceViewQuery, CoIssuanceViewQueryVariables>(`query CoIssuanceView($filter: CoIssuanceFilter, $weighting: Weighting) {
  coIssuance(filter: $filter, weighting: $weighting) {
    policyCount
    unnamedIssuerCount
    density
    modularity
    nodes {
      agency {
        ...EntityRef
      }
      policyCount
      degree
      weightedDegree
      community
    }
    edges {
      a {
        id
      }
      b {
        id
      }
      weight
    }
    incompletePolicies {
      ...EntityRef
      date
      issuers(first: 1) {
        statedCount
        totalCount
      }
    }
    coverage {
      ...CoverageParts
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

export const CoIssuanceYearsDocument = documentOf<CoIssuanceYearsQuery, CoIssuanceYearsQueryVariables>(`query CoIssuanceYears {
  coIssuanceTimeline(by: YEAR) {
    periods {
      label
      network {
        policyCount
      }
    }
  }
}`);

export const CoIssuancePairDocument = documentOf<CoIssuancePairQuery, CoIssuancePairQueryVariables>(`query CoIssuancePair($filter: CoIssuanceFilter!, $weighting: Weighting) {
  coIssuance(filter: $filter, weighting: $weighting) {
    edges {
      a {
        ...EntityRef
      }
      b {
        ...EntityRef
      }
      weight
      sharedPolicies(first: 20) {
        totalCount
        edges {
          issuerCount
          node {
            ...EntityRef
            date
            status
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
}`);

export const IssuerEvidenceDocument = documentOf<IssuerEvidenceQuery, IssuerEvidenceQueryVariables>(`query IssuerEvidence($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Policy {
      issuers(first: 40) {
        edges {
          node {
            id
          }
          evidence {
            ...EvidenceParts
          }
        }
      }
    }
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
