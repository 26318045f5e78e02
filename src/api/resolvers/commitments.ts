/** Resolvers of commitments: the calendar of targets and funds, and the sums of funding. */
import { commitments, type Commitment, type CommitmentFilter } from '../../graph/commitments.js';
import { coverageOf, type Covered } from '../../graph/coverage.js';
import { dateOf } from '../../graph/entity.js';
import { funding, type FundingFilter, type FundingGrouping } from '../../graph/funding.js';
import type { Fund } from '../../graph/funds.js';
import { pageOfList, pageRequest, type PageArguments } from '../../graph/page.js';
import { decodeEvidence, mergedEvidence } from '../../ontology/evidence.js';
import type { RequestContext } from '../context.js';
import { entitiesField, entityField } from '../entity-fields.js';
import { connectionOf } from './connection.js';
import { factFields } from './fact.js';

interface CommitmentsArguments extends PageArguments {
  readonly filter?: Partial<CommitmentFilter> | null;
  readonly today?: string | null;
}

export const resolveCommitments = async (
  _root: unknown,
  { filter, today, first, after }: CommitmentsArguments,
  context: RequestContext,
) => {
  const { from = null, to = null, regions = null, technology = null, kinds = null, asOf = null } = filter ?? {};
  const request = pageRequest({ first, after });
  const query = { from, to, regions, technology, kinds, asOf };
  const found = await commitments(context.store, query, { signal: context.signal });
  const day = today ?? new Date().toISOString().slice(0, 10);
  const page = pageOfList(found.commitments, request, ({ id, deadline }) => ({ key: deadline ?? '', id }));
  return {
    ...connectionOf(
      page,
      (commitment, cursor) => ({ node: commitmentFields(commitment, day), cursor }),
      () => found.commitments.length,
    ),
    undatedCount: found.undated,
    overdueCount: () => found.commitments.filter(({ deadline }) => isOverdue(deadline, day) === true).length,
    coverage: () => coverage(found.commitments, asOf, context),
  };
};

// '~' sorts after '-' and every digit: a year is over when all its days are.
const isOverdue = (deadline: string | null, today: string): boolean | null =>
  deadline === null ? null : `${deadline}~` < today;

const commitmentFields = (
  { id, kind, deadline, indicator, fund, policies, about, context, evidence }: Commitment,
  today: string,
) => {
  const isReading = indicator?.['alsoReadAs'] === 'target' && indicator['nature'] !== 'target';
  const alsoReadAs = indicator?.['alsoReadAs'] ?? null;
  const money = fund === null ? null : moneyFields(fund);
  return {
    id,
    kind,
    indicator,
    money,
    policies: entitiesField(policies, 'Policy'),
    about: entitiesField(about, 'Entity'),
    who: entitiesField(context.who, 'Entity'),
    regions: entitiesField(context.regions, 'Region'),
    technologies: entitiesField(context.technologies, 'Technology'),
    value: indicator?.['value'] ?? null,
    minValue: indicator?.['minValue'] ?? null,
    maxValue: indicator?.['maxValue'] ?? fund?.maxAmount ?? null,
    unit: indicator?.['unit'] ?? fund?.currency ?? null,
    currency: indicator?.['currency'] ?? fund?.currency ?? null,
    deadline,
    deadlinePrecision: deadline === null ? null : precisions[deadline.length],
    overdue: isOverdue(deadline, today),
    reading: isReading ? 'POSSIBLE' : alsoReadAs === null ? 'STATED' : 'DISPUTED',
    caveats: indicator?.['caveats'] ?? (typeof money?.caveat === 'string' ? [money.caveat] : []),
    evidence: () => mergedEvidence(evidence.map(decodeEvidence)),
  };
};

const precisions: Readonly<Record<number, string>> = { 4: 'YEAR', 7: 'MONTH', 10: 'DAY' };

const moneyFields = (fund: Fund) => ({
  ...fund.properties,
  ...factFields(fund.properties),
  funder: entityField(fund.funder, 'Entity'),
  program: entityField(fund.program, 'Program'),
});

export const resolveFunding = async (
  _root: unknown,
  { groupBy, filter }: { groupBy: FundingGrouping; filter?: Partial<FundingFilter> | null },
  { store, signal }: RequestContext,
) => {
  const { from = null, to = null, regions = null, technology = null, asOf = null } = filter ?? {};
  const groups = await funding(store, groupBy, { from, to, regions, technology, asOf }, { signal });
  return groups.map(({ key, funds, sums, unstated, notes }) => ({
    node: key === null ? null : entityField(key, 'Entity'),
    totalCount: funds.length,
    sums: sums.map(({ currency, basis, amount, items }) => ({
      currency,
      basis,
      amount,
      count: items.length,
      funds: fundList(items),
    })),
    unstated: fundList(unstated),
    notes,
  }));
};

const fundList = (funds: readonly Fund[]) => (page: PageArguments) =>
  connectionOf(
    pageOfList(funds, pageRequest({ first: page.first, after: page.after }), ({ id }) => ({ key: '', id })),
    (fund, cursor) => ({ node: moneyFields(fund), cursor }),
    () => funds.length,
  );

const coverage = async (
  found: readonly Commitment[],
  asOf: string | null,
  { store, signal, loaders }: RequestContext,
) => {
  const ids = found.flatMap(({ kind, id, about }) => (kind === 'TARGET' ? [id] : about));
  const loaded = await loaders.entity.loadMany([...new Set(ids)]);
  const entities: Covered['entities'] = loaded.flatMap((entity) =>
    entity === null || entity instanceof Error ? [] : [{ id: entity.id, type: entity.type, date: dateOf(entity) }],
  );
  const regions = found.flatMap(({ context }) => context.regions);
  return coverageOf(store, { entities, regions, asOf, notes: [] }, { signal });
};
