/* Derived from commitments.graphql by `npm run generate`: do not edit. */

import { documentOf } from '../../api/document.js';

type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type CommitmentKind =
  | 'TARGET'
  | 'FUND';

export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

export type TargetReading =
  | 'STATED'
  | 'POSSIBLE'
  | 'DISPUTED';

export type CommitmentFilter = {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly regions?: ReadonlyArray<string> | null | undefined;
  readonly technology?: string | null | undefined;
  readonly kinds?: ReadonlyArray<CommitmentKind> | null | undefined;
  readonly asOf?: string | null | undefined;
};

export type FundingGrouping =
  | 'POLICY'
  | 'TECHNOLOGY'
  | 'REGION';

export type CeilingBasis =
  | 'EACH'
  | 'UNSTATED';

export type FundingFilter = {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly regions?: ReadonlyArray<string> | null | undefined;
  readonly technology?: string | null | undefined;
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

export type IndicatorNature =
  | 'ACTUAL'
  | 'TARGET'
  | 'FORECAST'
  | 'LIMIT';

export type IndicatorAlsoReadAs =
  | 'ACTUAL'
  | 'TARGET'
  | 'FORECAST'
  | 'LIMIT';

export type IndicatorQualifier =
  | 'EXACT'
  | 'APPROXIMATE'
  | 'AT_LEAST'
  | 'MORE_THAN'
  | 'AT_MOST';

export type ArticleSection =
  | 'CONTENTS'
  | 'SUMMARY'
  | 'POLICY'
  | 'TECHNOLOGY'
  | 'BRIEF'
  | 'IMPRINT';

export type CommitmentsViewQueryVariables = Exact<{
  filter?: CommitmentFilter | null | undefined;
  today?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CommitmentsViewQuery = { readonly commitments: { readonly totalCount: number, readonly undatedCount: number, readonly overdueCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly coverage: { readonly articleCount: number, readonly from: string | null, readonly to: string | null, readonly undatedCount: number, readonly notes: ReadonlyArray<string>, readonly bulletins: ReadonlyArray<{ readonly id: string, readonly issuedOn: string }> }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: CommitmentKind, readonly value: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unit: string | null, readonly currency: string | null, readonly deadline: string | null, readonly deadlinePrecision: DatePrecision | null, readonly overdue: boolean | null, readonly reading: TargetReading, readonly caveats: ReadonlyArray<string>, readonly indicator: { readonly id: string, readonly type: EntityType, readonly measure: string, readonly value: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unit: string, readonly currency: string | null, readonly nature: IndicatorNature, readonly alsoReadAs: IndicatorAlsoReadAs | null, readonly qualifier: IndicatorQualifier | null, readonly indicatorStart: string | null, readonly indicatorEnd: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } | null, readonly money: { readonly years: number | null, readonly per: string | null, readonly beneficiary: string | null, readonly program: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } } | null, readonly policies: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }>, readonly about: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }>, readonly who: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }>, readonly technologies: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }>, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }> } }> } };

export type CommitmentPartsFragment = { readonly id: string, readonly kind: CommitmentKind, readonly value: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unit: string | null, readonly currency: string | null, readonly deadline: string | null, readonly deadlinePrecision: DatePrecision | null, readonly overdue: boolean | null, readonly reading: TargetReading, readonly caveats: ReadonlyArray<string>, readonly indicator: { readonly id: string, readonly type: EntityType, readonly measure: string, readonly value: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unit: string, readonly currency: string | null, readonly nature: IndicatorNature, readonly alsoReadAs: IndicatorAlsoReadAs | null, readonly qualifier: IndicatorQualifier | null, readonly indicatorStart: string | null, readonly indicatorEnd: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } | null, readonly money: { readonly years: number | null, readonly per: string | null, readonly beneficiary: string | null, readonly program: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } } | null, readonly policies: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }>, readonly about: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }>, readonly who: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }>, readonly regions: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }>, readonly technologies: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }>, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }> };

export type FundingViewQueryVariables = Exact<{
  groupBy: FundingGrouping;
  filter?: FundingFilter | null | undefined;
}>;


export type FundingViewQuery = { readonly funding: ReadonlyArray<{ readonly totalCount: number, readonly notes: ReadonlyArray<string>, readonly node: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } | null, readonly sums: ReadonlyArray<{ readonly currency: string | null, readonly basis: CeilingBasis, readonly amount: number, readonly count: number }>, readonly unstated: { readonly totalCount: number } }> };

export type FundingFundsQueryVariables = Exact<{
  groupBy: FundingGrouping;
  filter?: FundingFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type FundingFundsQuery = { readonly funding: ReadonlyArray<{ readonly node: { readonly id: string } | null, readonly sums: ReadonlyArray<{ readonly currency: string | null, readonly basis: CeilingBasis, readonly amount: number, readonly count: number, readonly funds: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly maxAmount: number | null, readonly currency: string | null, readonly years: number | null, readonly per: string | null, readonly beneficiary: string | null, readonly caveat: string | null, readonly funder: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly program: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }> } }> } }>, readonly unstated: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly maxAmount: number | null, readonly currency: string | null, readonly years: number | null, readonly per: string | null, readonly beneficiary: string | null, readonly caveat: string | null, readonly funder: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly program: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }> } }> } }> };

export type FundsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly maxAmount: number | null, readonly currency: string | null, readonly years: number | null, readonly per: string | null, readonly beneficiary: string | null, readonly caveat: string | null, readonly funder: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly program: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }> } }> };

export type CoveragePartsFragment = { readonly articleCount: number, readonly from: string | null, readonly to: string | null, readonly undatedCount: number, readonly notes: ReadonlyArray<string>, readonly bulletins: ReadonlyArray<{ readonly id: string, readonly issuedOn: string }> };

export type EntityRefFragment = { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } };

export type IndicatorPartsFragment = { readonly measure: string, readonly value: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unit: string, readonly currency: string | null, readonly nature: IndicatorNature, readonly alsoReadAs: IndicatorAlsoReadAs | null, readonly qualifier: IndicatorQualifier | null, readonly indicatorStart: string | null, readonly indicatorEnd: string | null };

export type EvidencePartsFragment = { readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> };

export const CommitmentsViewDocument = documentOf<CommitmentsViewQuery, CommitmentsViewQueryVariables>(`query CommitmentsView($filter: CommitmentFilter, $today: PartialDate, $after: String) {
  commitments(filter: $filter, today: $today, first: 100, after: $after) {
    totalCount
    undatedCount
    overdueCount
    pageInfo {
      hasNextPage
      endCursor
    }
    coverage {
      ...CoverageParts
    }
    edges {
      node {
        ...CommitmentParts
      }
    }
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
}

fragment CommitmentParts on Commitment {
  id
  kind
  value
  minValue
  maxValue
  unit
  currency
  deadline
  deadlinePrecision
  overdue
  reading
  caveats
  indicator {
    ...EntityRef
    ...IndicatorParts
  }
  money {
    years
    per
    beneficiary
    program {
      ...EntityRef
    }
  }
  policies {
    ...EntityRef
  }
  about {
    ...EntityRef
  }
  who {
    ...EntityRef
  }
  regions {
    ...EntityRef
  }
  technologies {
    ...EntityRef
  }
  evidence {
    ...EvidenceParts
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

fragment IndicatorParts on Indicator {
  measure
  value
  minValue
  maxValue
  unit
  currency
  indicatorStart: periodStart
  indicatorEnd: periodEnd
  nature
  alsoReadAs
  qualifier
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

export const FundingViewDocument = documentOf<FundingViewQuery, FundingViewQueryVariables>(`query FundingView($groupBy: FundingGrouping!, $filter: FundingFilter) {
  funding(groupBy: $groupBy, filter: $filter) {
    node {
      ...EntityRef
    }
    totalCount
    notes
    sums {
      currency
      basis
      amount
      count
    }
    unstated(first: 1) {
      totalCount
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

export const FundingFundsDocument = documentOf<FundingFundsQuery, FundingFundsQueryVariables>(`query FundingFunds($groupBy: FundingGrouping!, $filter: FundingFilter, $after: String) {
  funding(groupBy: $groupBy, filter: $filter) {
    node {
      id
    }
    sums {
      currency
      basis
      amount
      count
      funds(first: 10, after: $after) {
        ...Funds
      }
    }
    unstated(first: 10, after: $after) {
      ...Funds
    }
  }
}

fragment Funds on FundConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      maxAmount
      currency
      years
      per
      beneficiary
      caveat
      funder {
        ...EntityRef
      }
      program {
        ...EntityRef
      }
      evidence {
        ...EvidenceParts
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
