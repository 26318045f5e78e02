/* Derived from co-issuance.graphql by `npm run generate`: do not edit. */

import { documentOf } from '../../api/document.js';

type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type DateRange = {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
};

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

export type CoIssuanceChangesFilter = {
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
  minWeight?: number | null | undefined;
}>;


export type CoIssuanceViewQuery = { readonly coIssuance: { readonly policyCount: number, readonly unnamedIssuerCount: number, readonly density: number, readonly modularity: number | null, readonly nodes: ReadonlyArray<{ readonly policyCount: number, readonly degree: number, readonly weightedDegree: number, readonly betweenness: number, readonly constraint: number | null, readonly community: number | null, readonly agency: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }>, readonly edges: ReadonlyArray<{ readonly weight: number, readonly a: { readonly id: string }, readonly b: { readonly id: string }, readonly sharedPolicies: { readonly totalCount: number } }>, readonly incompletePolicies: ReadonlyArray<{ readonly date: string | null, readonly id: string, readonly type: EntityType, readonly issuers: { readonly statedCount: number | null, readonly totalCount: number }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }>, readonly coverage: { readonly articleCount: number, readonly from: string | null, readonly to: string | null, readonly undatedCount: number, readonly notes: ReadonlyArray<string>, readonly bulletins: ReadonlyArray<{ readonly id: string, readonly issuedOn: string }> } } };

export type CoIssuanceQuartersQueryVariables = Exact<{
  filter?: CoIssuanceFilter | null | undefined;
}>;


export type CoIssuanceQuartersQuery = { readonly coIssuanceTimeline: { readonly periods: ReadonlyArray<{ readonly label: string, readonly from: string, readonly to: string, readonly network: { readonly policyCount: number } }>, readonly unplacedPolicies: { readonly totalCount: number } } };

export type CoIssuancePairQueryVariables = Exact<{
  filter: CoIssuanceFilter;
  weighting?: Weighting | null | undefined;
  after?: string | null | undefined;
}>;


export type CoIssuancePairQuery = { readonly coIssuance: { readonly edges: ReadonlyArray<{ readonly weight: number, readonly a: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly b: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly sharedPolicies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly issuerCount: number, readonly node: { readonly date: string | null, readonly status: PolicyStatus | null, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }> } }> } };

export type SharedPageFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly issuerCount: number, readonly node: { readonly date: string | null, readonly status: PolicyStatus | null, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }> };

export type CoIssuanceChangesQueryVariables = Exact<{
  before: DateRange;
  after: DateRange;
  filter?: CoIssuanceChangesFilter | null | undefined;
  weighting?: Weighting | null | undefined;
}>;


export type CoIssuanceChangesQuery = { readonly coIssuanceChanges: { readonly before: { readonly policyCount: number }, readonly after: { readonly policyCount: number }, readonly appeared: ReadonlyArray<{ readonly difference: number, readonly a: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly b: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly before: { readonly weight: number }, readonly after: { readonly weight: number } }>, readonly dissolved: ReadonlyArray<{ readonly difference: number, readonly a: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly b: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly before: { readonly weight: number }, readonly after: { readonly weight: number } }>, readonly strengthened: ReadonlyArray<{ readonly difference: number, readonly a: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly b: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly before: { readonly weight: number }, readonly after: { readonly weight: number } }>, readonly weakened: ReadonlyArray<{ readonly difference: number, readonly a: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly b: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly before: { readonly weight: number }, readonly after: { readonly weight: number } }>, readonly unchanged: ReadonlyArray<{ readonly difference: number, readonly a: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly b: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly before: { readonly weight: number }, readonly after: { readonly weight: number } }>, readonly unplacedPolicies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly date: string | null, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }, readonly coverage: { readonly articleCount: number, readonly from: string | null, readonly to: string | null, readonly undatedCount: number, readonly notes: ReadonlyArray<string>, readonly bulletins: ReadonlyArray<{ readonly id: string, readonly issuedOn: string }> } } };

export type ChangeFragment = { readonly difference: number, readonly a: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly b: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly before: { readonly weight: number }, readonly after: { readonly weight: number } };

export type CoIssuanceChangedPairQueryVariables = Exact<{
  before: DateRange;
  after: DateRange;
  filter?: CoIssuanceChangesFilter | null | undefined;
  weighting?: Weighting | null | undefined;
  beforeCursor?: string | null | undefined;
  afterCursor?: string | null | undefined;
}>;


export type CoIssuanceChangedPairQuery = { readonly coIssuanceChanges: { readonly appeared: ReadonlyArray<{ readonly a: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly b: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly before: { readonly weight: number, readonly sharedPolicies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly issuerCount: number, readonly node: { readonly date: string | null, readonly status: PolicyStatus | null, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }> } }, readonly after: { readonly weight: number, readonly sharedPolicies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly issuerCount: number, readonly node: { readonly date: string | null, readonly status: PolicyStatus | null, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }> } } }>, readonly dissolved: ReadonlyArray<{ readonly a: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly b: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly before: { readonly weight: number, readonly sharedPolicies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly issuerCount: number, readonly node: { readonly date: string | null, readonly status: PolicyStatus | null, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }> } }, readonly after: { readonly weight: number, readonly sharedPolicies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly issuerCount: number, readonly node: { readonly date: string | null, readonly status: PolicyStatus | null, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }> } } }>, readonly strengthened: ReadonlyArray<{ readonly a: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly b: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly before: { readonly weight: number, readonly sharedPolicies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly issuerCount: number, readonly node: { readonly date: string | null, readonly status: PolicyStatus | null, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }> } }, readonly after: { readonly weight: number, readonly sharedPolicies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly issuerCount: number, readonly node: { readonly date: string | null, readonly status: PolicyStatus | null, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }> } } }>, readonly weakened: ReadonlyArray<{ readonly a: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly b: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly before: { readonly weight: number, readonly sharedPolicies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly issuerCount: number, readonly node: { readonly date: string | null, readonly status: PolicyStatus | null, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }> } }, readonly after: { readonly weight: number, readonly sharedPolicies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly issuerCount: number, readonly node: { readonly date: string | null, readonly status: PolicyStatus | null, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }> } } }>, readonly unchanged: ReadonlyArray<{ readonly a: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly b: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly before: { readonly weight: number, readonly sharedPolicies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly issuerCount: number, readonly node: { readonly date: string | null, readonly status: PolicyStatus | null, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }> } }, readonly after: { readonly weight: number, readonly sharedPolicies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly issuerCount: number, readonly node: { readonly date: string | null, readonly status: PolicyStatus | null, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }> } } }> } };

export type ChangedPairFragment = { readonly a: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly b: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly before: { readonly weight: number, readonly sharedPolicies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly issuerCount: number, readonly node: { readonly date: string | null, readonly status: PolicyStatus | null, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }> } }, readonly after: { readonly weight: number, readonly sharedPolicies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly issuerCount: number, readonly node: { readonly date: string | null, readonly status: PolicyStatus | null, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }> } } };

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

export const CoIssuanceViewDocument = documentOf<CoIssuanceViewQuery, CoIssuanceViewQueryVariables>(`query CoIssuanceView($filter: CoIssuanceFilter, $weighting: Weighting, $minWeight: Float) {
  coIssuance(filter: $filter, weighting: $weighting, minWeight: $minWeight) {
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
      betweenness
      constraint
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
      sharedPolicies(first: 1) {
        totalCount
      }
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

export const CoIssuanceQuartersDocument = documentOf<CoIssuanceQuartersQuery, CoIssuanceQuartersQueryVariables>(`query CoIssuanceQuarters($filter: CoIssuanceFilter) {
  coIssuanceTimeline(by: QUARTER, filter: $filter) {
    periods {
      label
      from
      to
      network {
        policyCount
      }
    }
    unplacedPolicies(first: 1) {
      totalCount
    }
  }
}`);

export const CoIssuancePairDocument = documentOf<CoIssuancePairQuery, CoIssuancePairQueryVariables>(`query CoIssuancePair($filter: CoIssuanceFilter!, $weighting: Weighting, $after: String) {
  coIssuance(filter: $filter, weighting: $weighting) {
    edges {
      a {
        ...EntityRef
      }
      b {
        ...EntityRef
      }
      weight
      sharedPolicies(first: 20, after: $after) {
        ...SharedPage
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

fragment SharedPage on SharedPolicyConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    issuerCount
    node {
      ...EntityRef
      date
      status
    }
  }
}`);

export const CoIssuanceChangesDocument = documentOf<CoIssuanceChangesQuery, CoIssuanceChangesQueryVariables>(`query CoIssuanceChanges($before: DateRange!, $after: DateRange!, $filter: CoIssuanceChangesFilter, $weighting: Weighting) {
  coIssuanceChanges(
    before: $before
    after: $after
    filter: $filter
    weighting: $weighting
  ) {
    before {
      policyCount
    }
    after {
      policyCount
    }
    appeared {
      ...Change
    }
    dissolved {
      ...Change
    }
    strengthened {
      ...Change
    }
    weakened {
      ...Change
    }
    unchanged {
      ...Change
    }
    unplacedPolicies(first: 10) {
      totalCount
      nodes {
        ...EntityRef
        date
      }
    }
    coverage {
      ...CoverageParts
    }
  }
}

fragment Change on CoIssuanceChange {
  a {
    ...EntityRef
  }
  b {
    ...EntityRef
  }
  difference
  before {
    weight
  }
  after {
    weight
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

export const CoIssuanceChangedPairDocument = documentOf<CoIssuanceChangedPairQuery, CoIssuanceChangedPairQueryVariables>(`query CoIssuanceChangedPair($before: DateRange!, $after: DateRange!, $filter: CoIssuanceChangesFilter, $weighting: Weighting, $beforeCursor: String, $afterCursor: String) {
  coIssuanceChanges(
    before: $before
    after: $after
    filter: $filter
    weighting: $weighting
  ) {
    appeared {
      ...ChangedPair
    }
    dissolved {
      ...ChangedPair
    }
    strengthened {
      ...ChangedPair
    }
    weakened {
      ...ChangedPair
    }
    unchanged {
      ...ChangedPair
    }
  }
}

fragment ChangedPair on CoIssuanceChange {
  a {
    ...EntityRef
  }
  b {
    ...EntityRef
  }
  before {
    weight
    sharedPolicies(first: 20, after: $beforeCursor) {
      ...SharedPage
    }
  }
  after {
    weight
    sharedPolicies(first: 20, after: $afterCursor) {
      ...SharedPage
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

fragment SharedPage on SharedPolicyConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    issuerCount
    node {
      ...EntityRef
      date
      status
    }
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
