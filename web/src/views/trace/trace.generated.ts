/* Derived from trace.graphql by `npm run generate`: do not edit. */

import { documentOf } from '../../api/document.js';

type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type Direction =
  | 'OUTGOING'
  | 'INCOMING';

export type TraceFilter = {
  readonly regions?: ReadonlyArray<string> | null | undefined;
  readonly level?: RegionLevel | null | undefined;
  readonly types?: ReadonlyArray<EntityType> | null | undefined;
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

export type PolicyKind =
  | 'PLAN'
  | 'OPINION'
  | 'MEASURES'
  | 'LAW'
  | 'NOTICE'
  | 'GUIDELINE'
  | 'DECISION'
  | 'STRATEGY';

export type PolicyStatus =
  | 'DRAFT_FOR_COMMENT'
  | 'IN_PREPARATION'
  | 'ANNOUNCED'
  | 'ISSUED';

export type PolicyDateBasis =
  | 'ISSUED'
  | 'ANNOUNCED'
  | 'REPORTED';

export type RegionLevel =
  | 'WORLD'
  | 'COUNTRY'
  | 'MACRO_REGION'
  | 'PROVINCE'
  | 'CITY'
  | 'COUNTY'
  | 'ZONE';

export type ProgramKind =
  | 'PROGRAMME'
  | 'PROJECT'
  | 'TASK'
  | 'PLATFORM'
  | 'CENTRE'
  | 'LABORATORY'
  | 'FACILITY'
  | 'CLUSTER'
  | 'ZONE'
  | 'BASE'
  | 'FORUM'
  | 'EVENT'
  | 'COOPERATION'
  | 'TALENT_SCHEME'
  | 'SUBSIDY'
  | 'AWARD'
  | 'SERVICE'
  | 'MECHANISM'
  | 'LIST';

export type ProgramStatus =
  | 'PLANNED'
  | 'IN_PROGRESS'
  | 'ESTABLISHED'
  | 'COMPLETED';

export type ProgramDateBasis =
  | 'HAPPENED'
  | 'ANNOUNCED'
  | 'REPORTED';

export type AchievementKind =
  | 'RESEARCH_RESULT'
  | 'RECORD'
  | 'PRODUCT'
  | 'LAUNCH'
  | 'PUBLICATION';

export type AchievementDateBasis =
  | 'HAPPENED'
  | 'REPORTED';

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

export type TraceLanesQueryVariables = Exact<{
  technology: string;
  filter?: TraceFilter | null | undefined;
}>;


export type TraceLanesQuery = { readonly trace: { readonly totalCount: number, readonly technology: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly includedTechnologies: ReadonlyArray<{ readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }>, readonly places: ReadonlyArray<{ readonly totalCount: number, readonly region: { readonly level: RegionLevel, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly initiatives: { readonly edges: ReadonlyArray<{ readonly date: string | null, readonly node: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly technologies: ReadonlyArray<{ readonly id: string }> }> } }>, readonly unplaced: { readonly totalCount: number, readonly initiatives: { readonly edges: ReadonlyArray<{ readonly date: string | null, readonly node: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly technologies: ReadonlyArray<{ readonly id: string }> }> } }, readonly coverage: { readonly articleCount: number, readonly from: string | null, readonly to: string | null, readonly undatedCount: number, readonly notes: ReadonlyArray<string>, readonly bulletins: ReadonlyArray<{ readonly id: string, readonly issuedOn: string }> } } };

export type InitiativePartsFragment = { readonly date: string | null, readonly node: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly technologies: ReadonlyArray<{ readonly id: string }> };

export type TraceWhoQueryVariables = Exact<{
  technology: string;
  filter?: TraceFilter | null | undefined;
}>;


export type TraceWhoQuery = { readonly trace: { readonly places: ReadonlyArray<{ readonly initiatives: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly actors: ReadonlyArray<{ readonly relationship: RelationshipType, readonly role: string | null, readonly node: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }>, readonly money: ReadonlyArray<{ readonly maxAmount: number | null, readonly currency: string | null, readonly years: number | null, readonly per: string | null }> }> } }>, readonly unplaced: { readonly initiatives: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly actors: ReadonlyArray<{ readonly relationship: RelationshipType, readonly role: string | null, readonly node: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }>, readonly money: ReadonlyArray<{ readonly maxAmount: number | null, readonly currency: string | null, readonly years: number | null, readonly per: string | null }> }> } } } };

export type WhoPartsFragment = { readonly node: { readonly id: string }, readonly actors: ReadonlyArray<{ readonly relationship: RelationshipType, readonly role: string | null, readonly node: { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }>, readonly money: ReadonlyArray<{ readonly maxAmount: number | null, readonly currency: string | null, readonly years: number | null, readonly per: string | null }> };

export type TracePlacesQueryVariables = Exact<{
  technology: string;
  filter?: TraceFilter | null | undefined;
}>;


export type TracePlacesQuery = { readonly trace: { readonly places: ReadonlyArray<{ readonly totalCount: number, readonly region: { readonly level: RegionLevel, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }> } };

export type TraceInitiativeQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type TraceInitiativeQuery = { readonly entity:
    | { readonly caveats: ReadonlyArray<string>, readonly id: string, readonly type: EntityType, readonly policyKind: PolicyKind, readonly policyStatus: PolicyStatus | null, readonly policyDate: string | null, readonly policyBasis: PolicyDateBasis | null, readonly summaryEn: string | null, readonly summaryKo: string | null, readonly issuers: { readonly statedCount: number | null, readonly totalCount: number, readonly complete: boolean | null }, readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly caveat: string | null, readonly recordedOn: string, readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }>, readonly node:
            | { readonly status: PolicyStatus | null, readonly id: string, readonly type: EntityType, readonly policyDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly id: string, readonly type: EntityType, readonly programDate: string | null, readonly programStatus: ProgramStatus | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly id: string, readonly type: EntityType, readonly achievementDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly measure: string, readonly value: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unit: string, readonly currency: string | null, readonly nature: IndicatorNature, readonly alsoReadAs: IndicatorAlsoReadAs | null, readonly qualifier: IndicatorQualifier | null, readonly id: string, readonly type: EntityType, readonly indicatorStart: string | null, readonly indicatorEnd: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly issuedOn: string, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly id: string, readonly type: EntityType, readonly articleDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly url: string | null, readonly id: string, readonly type: EntityType, readonly sourceDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
           }> }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
    | { readonly caveats: ReadonlyArray<string>, readonly id: string, readonly type: EntityType, readonly summaryEn: string | null, readonly summaryKo: string | null, readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly caveat: string | null, readonly recordedOn: string, readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }>, readonly node:
            | { readonly status: PolicyStatus | null, readonly id: string, readonly type: EntityType, readonly policyDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly id: string, readonly type: EntityType, readonly programDate: string | null, readonly programStatus: ProgramStatus | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly id: string, readonly type: EntityType, readonly achievementDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly measure: string, readonly value: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unit: string, readonly currency: string | null, readonly nature: IndicatorNature, readonly alsoReadAs: IndicatorAlsoReadAs | null, readonly qualifier: IndicatorQualifier | null, readonly id: string, readonly type: EntityType, readonly indicatorStart: string | null, readonly indicatorEnd: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly issuedOn: string, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly id: string, readonly type: EntityType, readonly articleDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly url: string | null, readonly id: string, readonly type: EntityType, readonly sourceDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
           }> }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
    | { readonly caveats: ReadonlyArray<string>, readonly id: string, readonly type: EntityType, readonly programKind: ProgramKind | null, readonly programStatus: ProgramStatus | null, readonly programDate: string | null, readonly programBasis: ProgramDateBasis | null, readonly summaryEn: string | null, readonly summaryKo: string | null, readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly caveat: string | null, readonly recordedOn: string, readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }>, readonly node:
            | { readonly status: PolicyStatus | null, readonly id: string, readonly type: EntityType, readonly policyDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly id: string, readonly type: EntityType, readonly programDate: string | null, readonly programStatus: ProgramStatus | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly id: string, readonly type: EntityType, readonly achievementDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly measure: string, readonly value: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unit: string, readonly currency: string | null, readonly nature: IndicatorNature, readonly alsoReadAs: IndicatorAlsoReadAs | null, readonly qualifier: IndicatorQualifier | null, readonly id: string, readonly type: EntityType, readonly indicatorStart: string | null, readonly indicatorEnd: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly issuedOn: string, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly id: string, readonly type: EntityType, readonly articleDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly url: string | null, readonly id: string, readonly type: EntityType, readonly sourceDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
           }> }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
    | { readonly caveats: ReadonlyArray<string>, readonly id: string, readonly type: EntityType, readonly achievementKind: AchievementKind | null, readonly achievementDate: string | null, readonly achievementBasis: AchievementDateBasis | null, readonly summaryEn: string | null, readonly summaryKo: string | null, readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly caveat: string | null, readonly recordedOn: string, readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }>, readonly node:
            | { readonly status: PolicyStatus | null, readonly id: string, readonly type: EntityType, readonly policyDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly id: string, readonly type: EntityType, readonly programDate: string | null, readonly programStatus: ProgramStatus | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly id: string, readonly type: EntityType, readonly achievementDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly measure: string, readonly value: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unit: string, readonly currency: string | null, readonly nature: IndicatorNature, readonly alsoReadAs: IndicatorAlsoReadAs | null, readonly qualifier: IndicatorQualifier | null, readonly id: string, readonly type: EntityType, readonly indicatorStart: string | null, readonly indicatorEnd: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly issuedOn: string, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly id: string, readonly type: EntityType, readonly articleDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
            | { readonly url: string | null, readonly id: string, readonly type: EntityType, readonly sourceDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
           }> }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
   | null };

export type TraceTechnologiesQueryVariables = Exact<{
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type TraceTechnologiesQuery = { readonly technologies: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EntityType, readonly broader: { readonly node: { readonly id: string } } | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } }> } };

export type TraceRegionsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type TraceRegionsQuery = { readonly nodes: ReadonlyArray<{ readonly level: RegionLevel, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } } | null> };

export type TraceRegionSearchQueryVariables = Exact<{
  query: string;
}>;


export type TraceRegionSearchQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
        | { readonly level: RegionLevel, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
       }> } };

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

export const TraceLanesDocument = documentOf<TraceLanesQuery, TraceLanesQueryVariables>(`query TraceLanes($technology: ID!, $filter: TraceFilter) {
  trace(technology: $technology, filter: $filter) {
    technology {
      ...EntityRef
    }
    includedTechnologies {
      ...EntityRef
    }
    totalCount
    places {
      region {
        ...EntityRef
        level
      }
      totalCount
      initiatives(first: 100) {
        edges {
          ...InitiativeParts
        }
      }
    }
    unplaced {
      totalCount
      initiatives(first: 100) {
        edges {
          ...InitiativeParts
        }
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

fragment InitiativeParts on InitiativeEdge {
  date
  node {
    ...EntityRef
  }
  technologies {
    id
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

export const TraceWhoDocument = documentOf<TraceWhoQuery, TraceWhoQueryVariables>(`query TraceWho($technology: ID!, $filter: TraceFilter) {
  trace(technology: $technology, filter: $filter) {
    places {
      initiatives(first: 40) {
        edges {
          ...WhoParts
        }
      }
    }
    unplaced {
      initiatives(first: 40) {
        edges {
          ...WhoParts
        }
      }
    }
  }
}

fragment WhoParts on InitiativeEdge {
  node {
    id
  }
  actors {
    relationship
    role
    node {
      ...EntityRef
    }
  }
  money {
    maxAmount
    currency
    years
    per
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

export const TracePlacesDocument = documentOf<TracePlacesQuery, TracePlacesQueryVariables>(`query TracePlaces($technology: ID!, $filter: TraceFilter) {
  trace(technology: $technology, filter: $filter) {
    places {
      region {
        ...EntityRef
        level
      }
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

export const TraceInitiativeDocument = documentOf<TraceInitiativeQuery, TraceInitiativeQueryVariables>(`query TraceInitiative($id: ID!, $asOf: PartialDate) {
  entity(id: $id, asOf: $asOf) {
    ...EntityRef
    summaryEn: summary(language: EN)
    summaryKo: summary(language: KO)
    caveats
    ... on Policy {
      policyKind: kind
      policyStatus: status
      policyDate: date
      policyBasis: dateBasis
      issuers(first: 1, asOf: $asOf) {
        statedCount
        totalCount
        complete
      }
    }
    ... on Program {
      programKind: kind
      programStatus: status
      programDate: date
      programBasis: dateBasis
    }
    ... on Achievement {
      achievementKind: kind
      achievementDate: date
      achievementBasis: dateBasis
    }
    relations(
      types: [ISSUED_BY, LEADS, PARTICIPATES_IN, DEVELOPED, FUNDS, TARGETS, ADVANCES, APPLIES_TO, LOCATED_IN, IMPLEMENTS, PART_OF, SETS, ABOUT]
      first: 80
      asOf: $asOf
    ) {
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

export const TraceTechnologiesDocument = documentOf<TraceTechnologiesQuery, TraceTechnologiesQueryVariables>(`query TraceTechnologies($after: String, $asOf: PartialDate) {
  technologies(first: 100, after: $after, filter: {asOf: $asOf}) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...EntityRef
        broader(asOf: $asOf) {
          node {
            id
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

export const TraceRegionsDocument = documentOf<TraceRegionsQuery, TraceRegionsQueryVariables>(`query TraceRegions($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Region {
      ...EntityRef
      level
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

export const TraceRegionSearchDocument = documentOf<TraceRegionSearchQuery, TraceRegionSearchQueryVariables>(`query TraceRegionSearch($query: String!) {
  search(query: $query, types: [REGION], first: 12) {
    edges {
      node {
        ...EntityRef
        ... on Region {
          level
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
