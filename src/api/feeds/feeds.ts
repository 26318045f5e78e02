/** The questions that can be had as a file, by the name in their address. A new one is one line here. */
import { z } from 'zod';
import type { Subgraph } from '../../analysis/subgraph.js';
import { weightings } from '../../analysis/weighting.js';
import { constantCase } from '../../derive/words.js';
import { coIssuanceGraph } from '../../graph/co-issuance-graph.js';
import { entitiesByIds } from '../../graph/entity.js';
import { InvalidArgumentError } from '../../graph/errors.js';
import { filteredGraph } from '../../graph/filtered-graph.js';
import { neighborhood } from '../../graph/neighborhood.js';
import { pathGraph } from '../../graph/path-graph.js';
import { subgraphOf } from '../../graph/subgraph.js';
import { traceGraph } from '../../graph/trace-graph.js';
import { initiativeTypes } from '../../graph/trace.js';
import { entityType, ontology } from '../../ontology/index.js';
import type { GraphStore, ReadOptions } from '../../store/graph-store.js';
import {
  date,
  flag,
  ids,
  neededId,
  neededIds,
  oneId,
  positive,
  whole,
  wholeOrNone,
  wordOf,
  words,
} from './arguments.js';

/** One question with its arguments. */
export interface Question {
  readonly args: FeedArguments;
  readonly title: string;
  /** Throws what the question throws. */
  readonly ask: (store: GraphStore, options: ReadOptions) => Promise<Subgraph>;
}

/** What all feeds take. */
interface FeedArguments {
  readonly asOf: string | null;
}

/** Query parameters to a question. Throws InvalidArgumentError. */
export type Feed = (query: unknown) => Question;

// Strict: a misspelt argument would otherwise give another graph than the one asked for.
const feed =
  <Args extends FeedArguments>(
    type: z.ZodType<Args>,
    title: (args: Args) => string,
    ask: (store: GraphStore, args: Args, options: ReadOptions) => Promise<Subgraph>,
  ): Feed =>
  (query) => {
    const args = argumentsOf(type, query);
    return { args, title: title(args), ask: (store, options) => ask(store, args, options) };
  };

/** Query parameters as arguments. Throws InvalidArgumentError that names every wrong one. */
export const argumentsOf = <Args>(type: z.ZodType<Args>, query: unknown): Args => {
  const parsed = type.safeParse(query);
  if (!parsed.success) throw new InvalidArgumentError(complaintOf(parsed.error));
  return parsed.data;
};

const complaintOf = ({ issues }: z.ZodError): string =>
  issues
    .map((issue) =>
      issue.code === 'unrecognized_keys'
        ? `There is no argument ${issue.keys.map((key) => `\`${key}\``).join(', ')}.`
        : `\`${issue.path.map(String).join('.')}\` ${issue.message}.`,
    )
    .join(' ');

const level = entityType('Region').properties['level'];
export const levels = level !== undefined && 'choices' in level ? level.choices : [];

const labels = ontology.entityTypes.map(({ label }) => label);
const relationTypes = ontology.relationshipTypes.map(({ type }) => type);

export const feeds = {
  'co-issuance': feed(
    z.strictObject({
      from: date,
      to: date,
      technology: oneId,
      agencies: ids,
      weighting: wordOf(weightings, (word) => word),
      minWeight: positive,
      asOf: date,
    }),
    ({ technology }) => (technology === null ? 'Co-issuance of policy' : `Co-issuance of policy on ${technology}`),
    (store, { weighting, minWeight, ...filter }, options) =>
      coIssuanceGraph(
        store,
        filter,
        { weighting: weightings.find((known) => known === weighting) ?? 'COUNT', minWeight: minWeight ?? 0 },
        options,
      ),
  ),
  trace: feed(
    z.strictObject({
      technology: z.string('is missing: name a technology, as in technology=technology:artificial-intelligence').min(1),
      regions: ids,
      level: wordOf(levels, constantCase),
      types: words(initiativeTypes, constantCase),
      from: date,
      to: date,
      asOf: date,
    }),
    ({ technology }) => `Trace of ${technology}`,
    async (store, { technology, ...filter }, options) => {
      if ((await entitiesByIds(store, [technology], options)).get(technology)?.type !== 'Technology')
        throw new InvalidArgumentError(
          `There is no technology "${technology}". Find its id with the query \`entity(name: …)\` at /graphql.`,
        );
      return traceGraph(store, technology, filter, options);
    },
  ),
  neighborhood: feed(
    z.strictObject({
      ids: neededIds,
      depth: whole(1),
      limit: whole(200),
      perHop: wholeOrNone,
      relationTypes: words(relationTypes, (word) => word),
      entityTypes: words(labels, constantCase),
      asOf: date,
    }),
    ({ ids: starts }) => `Neighbourhood of ${starts.join(', ')}`,
    async (store, query, options) => subgraphOf(store, await neighborhood(store, query, options), options),
  ),
  paths: feed(
    z.strictObject({
      from: neededId,
      to: neededId,
      maxLength: whole(4),
      first: whole(5),
      relationTypes: words(relationTypes, (word) => word),
      throughCountries: flag,
      asOf: date,
    }),
    ({ from, to }) => `Paths from ${from} to ${to}`,
    (store, query, options) => pathGraph(store, query, options),
  ),
  graph: feed(
    z.strictObject({
      types: words(labels, constantCase),
      relationTypes: words(relationTypes, (word) => word),
      technology: oneId,
      regions: ids,
      from: date,
      to: date,
      asOf: date,
      limit: whole(1000),
    }),
    () => 'The graph',
    async (store, { limit, ...filter }, options) =>
      subgraphOf(store, await filteredGraph(store, filter, limit, options), options),
  ),
} as const satisfies Record<string, Feed>;
