/* Derived from fact.graphql by `npm run generate`: do not edit. */

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

export type IndicatorPartsFragment = { readonly measure: string, readonly value: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unit: string, readonly currency: string | null, readonly nature: IndicatorNature, readonly alsoReadAs: IndicatorAlsoReadAs | null, readonly qualifier: IndicatorQualifier | null, readonly indicatorStart: string | null, readonly indicatorEnd: string | null };

export type EvidencePartsFragment = { readonly paragraph: string | null, readonly terms: ReadonlyArray<string>, readonly article: { readonly id: string, readonly section: ArticleSection, readonly number: number | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null }, readonly bulletin: { readonly node: { readonly id: string, readonly issuedOn: string } } | null } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null, readonly publisher: string | null, readonly date: string | null, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } }> };

export type EntityRefFragment = { readonly id: string, readonly type: EntityType, readonly names: { readonly ko: string | null, readonly en: string | null, readonly zhHans: string | null, readonly zhHant: string | null } };
