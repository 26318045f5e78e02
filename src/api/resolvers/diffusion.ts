/** Resolvers of the diffusion of policy. */
import { coverageOf } from '../../graph/coverage.js';
import { diffusion, type DiffusionFilter, type DiffusionLink } from '../../graph/diffusion.js';
import { dateOf } from '../../graph/entity.js';
import { InvalidArgumentError } from '../../graph/errors.js';
import { pageOfList, pageRequest, type PageArguments } from '../../graph/page.js';
import type { RequestContext } from '../context.js';
import { entityField } from '../entity-fields.js';
import { connectionOf } from './connection.js';
import { factFields } from './fact.js';

export const resolveDiffusion = async (
  _root: unknown,
  { filter }: { filter?: Partial<DiffusionFilter> | null },
  context: RequestContext,
) => {
  const { store, signal, loaders } = context;
  const { policy = null, technology = null, from = null, to = null, asOf = null } = filter ?? {};
  if (policy !== null && (await loaders.entity.load(policy))?.type !== 'Policy')
    throw new InvalidArgumentError(`There is no policy "${policy}". Find its id with \`entity(name: …)\`.`);
  const found = await diffusion(store, { policy, technology, from, to, asOf }, { signal });
  return {
    totalCount: found.links.length,
    links: linkList(found.links, context),
    flows: found.flows.map(({ type, policyLevel, followerLevel, links }) => ({
      type,
      policyLevel,
      followerLevel,
      count: links.length,
      links: linkList(links, context),
    })),
    coverage: () => coverage(found.links, asOf, context),
  };
};

const linkList =
  (links: readonly DiffusionLink[], { loaders }: RequestContext) =>
  (page: PageArguments) =>
    connectionOf(
      pageOfList(links, pageRequest({ first: page.first, after: page.after }), ({ id, followerDate }) => ({
        key: followerDate ?? '',
        id,
      })),
      ({ id, follower, policy, ...link }, cursor) => {
        const fact = async () => factFields(await loaders.relationship.load({ id, source: follower }));
        return {
          ...link,
          cursor,
          node: entityField(follower, 'Entity'),
          policy: entityField(policy, 'Policy'),
          evidence: async () => (await fact()).evidence(),
          caveat: async () => (await fact()).caveat,
          recordedOn: async () => (await fact()).recordedOn,
          id,
          version: async () => (await fact()).version(),
        };
      },
      () => links.length,
    );

const coverage = async (
  links: readonly DiffusionLink[],
  asOf: string | null,
  { store, signal, loaders }: RequestContext,
) => {
  const loaded = await loaders.entity.loadMany([
    ...new Set(links.flatMap(({ follower, policy }) => [follower, policy])),
  ]);
  const entities = loaded.flatMap((entity) =>
    entity === null || entity instanceof Error ? [] : [{ id: entity.id, type: entity.type, date: dateOf(entity) }],
  );
  const undated = links.filter(({ lag }) => lag === null).length;
  const notes = undated === 0 ? [] : [`${String(undated)} of ${String(links.length)} have no lag: a date is missing.`];
  return coverageOf(store, { entities, regions: [], asOf, notes }, { signal });
};
