/* Derived from entity.graphql by `npm run generate`: do not edit. */

import { documentOf } from '../../api/document.js';

type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type Direction =
  | 'OUTGOING'
  | 'INCOMING';

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

export type PolicyInstruments =
  | 'SUPPLY'
  | 'DEMAND'
  | 'ENVIRONMENT';

export type AgencyLevel =
  | 'CENTRAL'
  | 'PROVINCIAL'
  | 'MUNICIPAL'
  | 'COUNTY';

export type AgencyKind =
  | 'CABINET'
  | 'MINISTRY'
  | 'COMMISSION'
  | 'ADMINISTRATION'
  | 'OFFICE'
  | 'DEPARTMENT'
  | 'BUREAU'
  | 'COMMITTEE'
  | 'EXPERT_GROUP'
  | 'GOVERNMENT';

export type RegionLevel =
  | 'WORLD'
  | 'COUNTRY'
  | 'MACRO_REGION'
  | 'PROVINCE'
  | 'CITY'
  | 'COUNTY'
  | 'ZONE';

export type TechnologyScheme =
  | 'TECHNOLOGY'
  | 'PRODUCT'
  | 'INDUSTRY';

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

export type CompanyKind =
  | 'ENTERPRISE'
  | 'ENTERPRISE_CLASS';

export type InstitutionKind =
  | 'UNIVERSITY'
  | 'ACADEMY'
  | 'INSTITUTE'
  | 'LABORATORY'
  | 'HOSPITAL'
  | 'ASSOCIATION'
  | 'THINK_TANK'
  | 'CENTRE'
  | 'MEDIUM'
  | 'DATABASE'
  | 'LAUNCH_SITE';

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

export type EntityPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type EntityPageQuery = { readonly entity:
    | { readonly instruments: ReadonlyArray<PolicyInstruments>, readonly caveats: ReadonlyArray<string>, readonly recordedOn: string, readonly id: string, readonly type: EntityType, readonly policyKind: PolicyKind, readonly policyStatus: PolicyStatus | null, readonly policyDate: string | null, readonly policyBasis: PolicyDateBasis | null, readonly policyStart: string | null, readonly policyEnd: string | null, readonly summaryEn: string | null, readonly summaryKo: string | null, readonly issuers: { readonly statedCount: number | null, readonly totalCount: number, readonly complete: boolean | null }, readonly allNames: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null, readonly aliases: ReadonlyArray<string> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EntityType, readonly articleDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }> }> }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
    | { readonly caveats: ReadonlyArray<string>, readonly recordedOn: string, readonly id: string, readonly type: EntityType, readonly agencyLevel: AgencyLevel | null, readonly agencyKind: AgencyKind | null, readonly summaryEn: string | null, readonly summaryKo: string | null, readonly allNames: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null, readonly aliases: ReadonlyArray<string> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EntityType, readonly articleDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }> }> }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
    | { readonly code: string | null, readonly caveats: ReadonlyArray<string>, readonly recordedOn: string, readonly id: string, readonly type: EntityType, readonly regionLevel: RegionLevel, readonly summaryEn: string | null, readonly summaryKo: string | null, readonly allNames: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null, readonly aliases: ReadonlyArray<string> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EntityType, readonly articleDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }> }> }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
    | { readonly scheme: TechnologyScheme | null, readonly caveats: ReadonlyArray<string>, readonly recordedOn: string, readonly id: string, readonly type: EntityType, readonly summaryEn: string | null, readonly summaryKo: string | null, readonly allNames: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null, readonly aliases: ReadonlyArray<string> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EntityType, readonly articleDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }> }> }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
    | { readonly caveats: ReadonlyArray<string>, readonly recordedOn: string, readonly id: string, readonly type: EntityType, readonly programKind: ProgramKind | null, readonly programStatus: ProgramStatus | null, readonly programDate: string | null, readonly programBasis: ProgramDateBasis | null, readonly programStart: string | null, readonly programEnd: string | null, readonly summaryEn: string | null, readonly summaryKo: string | null, readonly allNames: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null, readonly aliases: ReadonlyArray<string> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EntityType, readonly articleDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }> }> }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
    | { readonly caveats: ReadonlyArray<string>, readonly recordedOn: string, readonly id: string, readonly type: EntityType, readonly companyKind: CompanyKind | null, readonly summaryEn: string | null, readonly summaryKo: string | null, readonly allNames: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null, readonly aliases: ReadonlyArray<string> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EntityType, readonly articleDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }> }> }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
    | { readonly caveats: ReadonlyArray<string>, readonly recordedOn: string, readonly id: string, readonly type: EntityType, readonly institutionKind: InstitutionKind | null, readonly summaryEn: string | null, readonly summaryKo: string | null, readonly allNames: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null, readonly aliases: ReadonlyArray<string> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EntityType, readonly articleDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }> }> }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
    | { readonly caveats: ReadonlyArray<string>, readonly recordedOn: string, readonly id: string, readonly type: EntityType, readonly summaryEn: string | null, readonly summaryKo: string | null, readonly allNames: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null, readonly aliases: ReadonlyArray<string> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EntityType, readonly articleDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }> }> }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
    | { readonly caveats: ReadonlyArray<string>, readonly recordedOn: string, readonly id: string, readonly type: EntityType, readonly achievementKind: AchievementKind | null, readonly achievementDate: string | null, readonly achievementBasis: AchievementDateBasis | null, readonly summaryEn: string | null, readonly summaryKo: string | null, readonly allNames: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null, readonly aliases: ReadonlyArray<string> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EntityType, readonly articleDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }> }> }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
    | { readonly conversion: string | null, readonly caveats: ReadonlyArray<string>, readonly recordedOn: string, readonly measure: string, readonly value: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unit: string, readonly currency: string | null, readonly nature: IndicatorNature, readonly alsoReadAs: IndicatorAlsoReadAs | null, readonly qualifier: IndicatorQualifier | null, readonly id: string, readonly type: EntityType, readonly summaryEn: string | null, readonly summaryKo: string | null, readonly indicatorStart: string | null, readonly indicatorEnd: string | null, readonly allNames: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null, readonly aliases: ReadonlyArray<string> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EntityType, readonly articleDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }> }> }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
    | { readonly issuedOn: string, readonly series: string | null, readonly caveats: ReadonlyArray<string>, readonly recordedOn: string, readonly id: string, readonly type: EntityType, readonly summaryEn: string | null, readonly summaryKo: string | null, readonly allNames: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null, readonly aliases: ReadonlyArray<string> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EntityType, readonly articleDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }> }> }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
    | { readonly section: ArticleSection, readonly number: number | null, readonly theme: string | null, readonly caveats: ReadonlyArray<string>, readonly recordedOn: string, readonly id: string, readonly type: EntityType, readonly articleDate: string | null, readonly summaryEn: string | null, readonly summaryKo: string | null, readonly allNames: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null, readonly aliases: ReadonlyArray<string> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EntityType, readonly articleDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }> }> }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
    | { readonly url: string | null, readonly publisher: string | null, readonly caveats: ReadonlyArray<string>, readonly recordedOn: string, readonly id: string, readonly type: EntityType, readonly sourceDate: string | null, readonly summaryEn: string | null, readonly summaryKo: string | null, readonly allNames: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null, readonly aliases: ReadonlyArray<string> }, readonly articles: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: EntityType, readonly articleDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }> }> }, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
   | null, readonly bulletins: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly issuedOn: string }> } };

export type EntityFactsQueryVariables = Exact<{
  id: string;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type EntityFactsQuery = { readonly entity: { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly caveat: string | null, readonly recordedOn: string, readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: ReadonlyArray<{ readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> }>, readonly node:
          | { readonly status: PolicyStatus | null, readonly id: string, readonly type: EntityType, readonly policyDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
          | { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
          | { readonly id: string, readonly type: EntityType, readonly programDate: string | null, readonly programStatus: ProgramStatus | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
          | { readonly id: string, readonly type: EntityType, readonly achievementDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
          | { readonly measure: string, readonly value: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unit: string, readonly currency: string | null, readonly nature: IndicatorNature, readonly alsoReadAs: IndicatorAlsoReadAs | null, readonly qualifier: IndicatorQualifier | null, readonly id: string, readonly type: EntityType, readonly indicatorStart: string | null, readonly indicatorEnd: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
          | { readonly issuedOn: string, readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
          | { readonly id: string, readonly type: EntityType, readonly articleDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
          | { readonly url: string | null, readonly id: string, readonly type: EntityType, readonly sourceDate: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }
         }> } } | null };

export type EntityRefFragment = { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } };

export type EvidencePartsFragment = { readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> };

export type IndicatorPartsFragment = { readonly measure: string, readonly value: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unit: string, readonly currency: string | null, readonly nature: IndicatorNature, readonly alsoReadAs: IndicatorAlsoReadAs | null, readonly qualifier: IndicatorQualifier | null, readonly indicatorStart: string | null, readonly indicatorEnd: string | null };

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

export const EntityPageDocument = documentOf<EntityPageQuery, EntityPageQueryVariables>(`query EntityPage($id: ID!, $asOf: PartialDate) {
  entity(id: $id, asOf: $asOf) {
    ...EntityRef
    allNames: names {
      ko
      en
      zhHans
      zhHant
      aliases
    }
    summaryEn: summary(language: EN)
    summaryKo: summary(language: KO)
    caveats
    recordedOn
    articles(first: 50, asOf: $asOf) {
      totalCount
      edges {
        node {
          ...EntityRef
          articleDate: date
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
    ... on Policy {
      policyKind: kind
      policyStatus: status
      policyDate: date
      policyBasis: dateBasis
      policyStart: periodStart
      policyEnd: periodEnd
      instruments
      issuers(first: 1, asOf: $asOf) {
        statedCount
        totalCount
        complete
      }
    }
    ... on Agency {
      agencyLevel: level
      agencyKind: kind
    }
    ... on Region {
      regionLevel: level
      code
    }
    ... on Technology {
      scheme
    }
    ... on Program {
      programKind: kind
      programStatus: status
      programDate: date
      programBasis: dateBasis
      programStart: periodStart
      programEnd: periodEnd
    }
    ... on Company {
      companyKind: kind
    }
    ... on Institution {
      institutionKind: kind
    }
    ... on Achievement {
      achievementKind: kind
      achievementDate: date
      achievementBasis: dateBasis
    }
    ... on Indicator {
      ...IndicatorParts
      conversion
    }
    ... on Bulletin {
      issuedOn
      series
    }
    ... on Article {
      section
      number
      theme
      articleDate: date
    }
    ... on Source {
      url
      publisher
      sourceDate: date
    }
  }
  bulletins(orderBy: {field: DATE, direction: DESC}, first: 20) {
    nodes {
      id
      issuedOn
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

export const EntityFactsDocument = documentOf<EntityFactsQuery, EntityFactsQueryVariables>(`query EntityFacts($id: ID!, $types: [RelationshipType!], $first: Int!, $after: String, $asOf: PartialDate) {
  entity(id: $id, asOf: $asOf) {
    relations(types: $types, first: $first, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        ...FactParts
      }
    }
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
}`);
