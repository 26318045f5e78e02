/* Derived from graph.graphql by `npm run generate`: do not edit. */

import { documentOf } from '../../api/document.js';

type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type Direction =
  | 'OUTGOING'
  | 'INCOMING';

export type GraphFilter = {
  readonly types?: ReadonlyArray<EntityType> | null | undefined;
  readonly relationTypes?: ReadonlyArray<RelationshipType> | null | undefined;
  readonly technology?: string | null | undefined;
  readonly regions?: ReadonlyArray<string> | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
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

export type RelationshipType =
  | 'ISSUED_BY'
  | 'TARGETS'
  | 'APPLIES_TO'
  | 'FUNDS'
  | 'IMPLEMENTS'
  | 'SUCCEEDS'
  | 'CITES'
  | 'PART_OF'
  | 'BROADER'
  | 'LOCATED_IN'
  | 'LEADS'
  | 'PARTICIPATES_IN'
  | 'PARTNERS_WITH'
  | 'DEVELOPED'
  | 'ADVANCES'
  | 'HEADS'
  | 'SETS'
  | 'REPORTS'
  | 'ABOUT'
  | 'PUBLISHES'
  | 'MENTIONS'
  | 'CITES_SOURCE'
  | 'IN_BULLETIN';

export type PolicyStatus =
  | 'DRAFT_FOR_COMMENT'
  | 'IN_PREPARATION'
  | 'ANNOUNCED'
  | 'ISSUED';

export type ProgramStatus =
  | 'PLANNED'
  | 'IN_PROGRESS'
  | 'ESTABLISHED'
  | 'COMPLETED';

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

export type GraphWholeQueryVariables = Exact<{
  filter?: GraphFilter | null | undefined;
  limit?: number | null | undefined;
}>;


export type GraphWholeQuery = { readonly graph: { readonly nodes: ReadonlyArray<{ readonly hop: number | null, readonly node: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly source: string, readonly target: string, readonly type: RelationshipType, readonly directed: boolean, readonly recordedOn: string }>, readonly omitted: ReadonlyArray<{ readonly limit: string, readonly nodes: number, readonly edges: number, readonly exact: boolean }> } };

export type GraphAroundQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  depth?: number | null | undefined;
  relationTypes?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  entityTypes?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  limit?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type GraphAroundQuery = { readonly neighborhood: { readonly nodes: ReadonlyArray<{ readonly hop: number | null, readonly node: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly source: string, readonly target: string, readonly type: RelationshipType, readonly directed: boolean, readonly recordedOn: string }>, readonly omitted: ReadonlyArray<{ readonly limit: string, readonly nodes: number, readonly edges: number, readonly exact: boolean }> } };

export type GraphWholeCoverageQueryVariables = Exact<{
  filter?: GraphFilter | null | undefined;
  limit?: number | null | undefined;
}>;


export type GraphWholeCoverageQuery = { readonly graph: { readonly coverage: { readonly articleCount: number, readonly from: string | null, readonly to: string | null, readonly undatedCount: number, readonly notes: ReadonlyArray<string>, readonly bulletins: ReadonlyArray<{ readonly id: string, readonly issuedOn: string }> } } };

export type GraphAroundCoverageQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  depth?: number | null | undefined;
  relationTypes?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  entityTypes?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  limit?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type GraphAroundCoverageQuery = { readonly neighborhood: { readonly coverage: { readonly articleCount: number, readonly from: string | null, readonly to: string | null, readonly undatedCount: number, readonly notes: ReadonlyArray<string>, readonly bulletins: ReadonlyArray<{ readonly id: string, readonly issuedOn: string }> } } };

export type GraphNodeQueryVariables = Exact<{
  id: string;
  first: number;
  asOf?: string | null | undefined;
}>;


export type GraphNodeQuery = { readonly entity: { readonly id: string, readonly type: EntityType, readonly summaryEn: string | null, readonly summaryKo: string | null, readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly caveat: string | null, readonly recordedOn: string, readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }>, readonly node:
          | { readonly status: PolicyStatus | null, readonly id: string, readonly type: EntityType, readonly policyDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
          | { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
          | { readonly id: string, readonly type: EntityType, readonly programDate: string | null, readonly programStatus: ProgramStatus | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
          | { readonly id: string, readonly type: EntityType, readonly achievementDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
          | { readonly measure: string, readonly value: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unit: string, readonly currency: string | null, readonly nature: IndicatorNature, readonly alsoReadAs: IndicatorAlsoReadAs | null, readonly qualifier: IndicatorQualifier | null, readonly id: string, readonly type: EntityType, readonly indicatorStart: string | null, readonly indicatorEnd: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
          | { readonly issuedOn: string, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
          | { readonly id: string, readonly type: EntityType, readonly articleDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
          | { readonly url: string | null, readonly id: string, readonly type: EntityType, readonly sourceDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
         }> }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } | null };

export type GraphEdgeQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  type: RelationshipType;
  asOf?: string | null | undefined;
}>;


export type GraphEdgeQuery = { readonly neighborhood: { readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly caveat: string | null, readonly recordedOn: string, readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }> }> } };

export type GraphPathsQueryVariables = Exact<{
  from: string;
  to: string;
  relationTypes?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  asOf?: string | null | undefined;
}>;


export type GraphPathsQuery = { readonly paths: ReadonlyArray<{ readonly length: number, readonly truncated: string | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }>, readonly steps: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction | null, readonly alsoBy: ReadonlyArray<RelationshipType>, readonly caveat: string | null, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }> }> }> };

export type GraphNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type GraphNamesQuery = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } | null> };

export type EntityRefFragment = { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } };

export type CoveragePartsFragment = { readonly articleCount: number, readonly from: string | null, readonly to: string | null, readonly undatedCount: number, readonly notes: ReadonlyArray<string>, readonly bulletins: ReadonlyArray<{ readonly id: string, readonly issuedOn: string }> };

export type FactPartsFragment = { readonly type: RelationshipType, readonly direction: Direction, readonly caveat: string | null, readonly recordedOn: string, readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }>, readonly node:
    | { readonly status: PolicyStatus | null, readonly id: string, readonly type: EntityType, readonly policyDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
    | { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
    | { readonly id: string, readonly type: EntityType, readonly programDate: string | null, readonly programStatus: ProgramStatus | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
    | { readonly id: string, readonly type: EntityType, readonly achievementDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
    | { readonly measure: string, readonly value: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unit: string, readonly currency: string | null, readonly nature: IndicatorNature, readonly alsoReadAs: IndicatorAlsoReadAs | null, readonly qualifier: IndicatorQualifier | null, readonly id: string, readonly type: EntityType, readonly indicatorStart: string | null, readonly indicatorEnd: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
    | { readonly issuedOn: string, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
    | { readonly id: string, readonly type: EntityType, readonly articleDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
    | { readonly url: string | null, readonly id: string, readonly type: EntityType, readonly sourceDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
   };

export type EvidencePartsFragment = { readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> };

export type IndicatorPartsFragment = { readonly measure: string, readonly value: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unit: string, readonly currency: string | null, readonly nature: IndicatorNature, readonly alsoReadAs: IndicatorAlsoReadAs | null, readonly qualifier: IndicatorQualifier | null, readonly indicatorStart: string | null, readonly indicatorEnd: string | null };

export const GraphWholeDocument = documentOf<GraphWholeQuery, GraphWholeQueryVariables>(`query GraphWhole($filter: GraphFilter, $limit: Int) {
  graph(filter: $filter, limit: $limit) {
    nodes {
      hop
      node {
        ...EntityRef
      }
    }
    edges {
      id
      source
      target
      type
      directed
      recordedOn
    }
    omitted {
      limit
      nodes
      edges
      exact
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

export const GraphAroundDocument = documentOf<GraphAroundQuery, GraphAroundQueryVariables>(`query GraphAround($ids: [ID!]!, $depth: Int, $relationTypes: [RelationshipType!], $entityTypes: [EntityType!], $limit: Int, $asOf: PartialDate) {
  neighborhood(
    ids: $ids
    depth: $depth
    relationTypes: $relationTypes
    entityTypes: $entityTypes
    limit: $limit
    asOf: $asOf
  ) {
    nodes {
      hop
      node {
        ...EntityRef
      }
    }
    edges {
      id
      source
      target
      type
      directed
      recordedOn
    }
    omitted {
      limit
      nodes
      edges
      exact
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

export const GraphWholeCoverageDocument = documentOf<GraphWholeCoverageQuery, GraphWholeCoverageQueryVariables>(`query GraphWholeCoverage($filter: GraphFilter, $limit: Int) {
  graph(filter: $filter, limit: $limit) {
    coverage {
      ...CoverageParts
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
}`);

export const GraphAroundCoverageDocument = documentOf<GraphAroundCoverageQuery, GraphAroundCoverageQueryVariables>(`query GraphAroundCoverage($ids: [ID!]!, $depth: Int, $relationTypes: [RelationshipType!], $entityTypes: [EntityType!], $limit: Int, $asOf: PartialDate) {
  neighborhood(
    ids: $ids
    depth: $depth
    relationTypes: $relationTypes
    entityTypes: $entityTypes
    limit: $limit
    asOf: $asOf
  ) {
    coverage {
      ...CoverageParts
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
}`);

export const GraphNodeDocument = documentOf<GraphNodeQuery, GraphNodeQueryVariables>(`query GraphNode($id: ID!, $first: Int!, $asOf: PartialDate) {
  entity(id: $id, asOf: $asOf) {
    ...EntityRef
    summaryEn: summary(language: EN)
    summaryKo: summary(language: KO)
    relations(first: $first, asOf: $asOf) {
      totalCount
      edges {
        ...FactParts
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

fragment FactParts on RelationEdge {
  type
  direction
  properties {
    name
    value
  }
  caveat
  recordedOn
  evidence {
    ...EvidenceParts
  }
  node {
    ...EntityRef
    ... on Policy {
      policyDate: date
      status
    }
    ... on Program {
      programDate: date
      programStatus: status
    }
    ... on Achievement {
      achievementDate: date
    }
    ... on Article {
      articleDate: date
    }
    ... on Bulletin {
      issuedOn
    }
    ... on Source {
      sourceDate: date
      url
    }
    ... on Indicator {
      ...IndicatorParts
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
}`);

export const GraphEdgeDocument = documentOf<GraphEdgeQuery, GraphEdgeQueryVariables>(`query GraphEdge($ids: [ID!]!, $type: RelationshipType!, $asOf: PartialDate) {
  neighborhood(ids: $ids, depth: 0, relationTypes: [$type], asOf: $asOf) {
    edges {
      id
      type
      caveat
      recordedOn
      properties {
        name
        value
      }
      evidence {
        ...EvidenceParts
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

export const GraphPathsDocument = documentOf<GraphPathsQuery, GraphPathsQueryVariables>(`query GraphPaths($from: ID!, $to: ID!, $relationTypes: [RelationshipType!], $asOf: PartialDate) {
  paths(
    from: $from
    to: $to
    maxLength: 4
    first: 5
    relationTypes: $relationTypes
    asOf: $asOf
  ) {
    length
    truncated
    nodes {
      ...EntityRef
    }
    steps {
      type
      direction
      alsoBy
      caveat
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

export const GraphNamesDocument = documentOf<GraphNamesQuery, GraphNamesQueryVariables>(`query GraphNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      ...EntityRef
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
