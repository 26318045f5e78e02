/**
 * What a query costs, before it is run: an object counts 1 and a value 0 unless the schema says otherwise with @cost, and
 * what is below a list counts for each of its rows, asked for or assumed (@listSize). Literals and variables count alike.
 * The directives are those of the GraphQL cost specification of IBM, as far as they are needed here.
 */
import { createRequire } from 'node:module';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  getNamedType,
  getNullableType,
  getVariableValues,
  GraphQLError,
  isCompositeType,
  isListType,
  isObjectType,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type * as QueryComplexity from 'graphql-query-complexity';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { maxPageSize } from '../graph/page.js';
import type { RequestContext } from './context.js';
import { requestError } from './errors.js';

// Its ESM half loads the ESM half of graphql-js, whose schemas are not those of the CommonJS half that Apollo loads.
const { getComplexity } = createRequire(import.meta.url)('graphql-query-complexity') as typeof QueryComplexity;

// Counting walks the whole query; queries come again, with other ids in their variables.
const costs = new LRUCache<string, number>({ max: 2_000 });

/** All of the variables that a cost depends on: numbers, flags, and how long lists are. */
const sizesOf = (variables: Record<string, unknown>): unknown[] =>
  Object.entries(variables).map(([name, value]) => [
    name,
    typeof value === 'number' || typeof value === 'boolean'
      ? value
      : Array.isArray(value)
        ? { length: value.length }
        : value === null
          ? null
          : typeof value,
  ]);

export interface CountedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Of the document: SHA-256 of its text. */
  readonly queryHash: string;
}

/** The cost of the operation; null when its variables are wrong, which running it says better. Throws GraphQLError. */
export const costOf = (
  { schema, document, operation, queryHash }: CountedOperation,
  variables: Record<string, unknown>,
): number | null => {
  const key = JSON.stringify([queryHash, operation.name?.value, sizesOf(variables)]);
  const known = costs.get(key);
  if (known !== undefined) return known;
  const cost = countedCost(schema, document, operation, variables);
  if (cost !== null) costs.set(key, cost);
  return cost;
};

/** Refuses what costs more than the most, and tells every HTTP answer its cost in `extensions.cost`. */
export const costPlugin = (maxCost: number): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () => {
    let cost: number | null = null;
    return Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request, queryHash }) => {
        // Which operation is meant stays unknown when its name is wrong: running it says so.
        if (operation === undefined) return Promise.resolve();
        cost = costOf({ schema, document, operation, queryHash }, request.variables ?? {});
        if (cost !== null && cost > maxCost) {
          throw requestError(
            'QUERY_TOO_COSTLY',
            `The query costs ${String(cost)}, and at most ${String(maxCost)} is answered. Ask for smaller pages (\`first\`), or for less at once.`,
          );
        }
        return Promise.resolve();
      },
      willSendResponse: ({ request, response: { body } }) => {
        if (cost !== null && request.http !== undefined && body.kind === 'single') {
          body.singleResult.extensions = {
            ...body.singleResult.extensions,
            cost: { requested: cost, limit: maxCost },
          };
        }
        return Promise.resolve();
      },
    });
  },
});

// Fragments that spread one another twice double with each step: counting stops here.
const maxCountedNodes = 10_000;

const countedCost = (
  schema: GraphQLSchema,
  query: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number | null => {
  try {
    return getComplexity({
      schema,
      query,
      variables,
      ...(operation.name === undefined ? {} : { operationName: operation.name.value }),
      estimators: [estimateField],
      maxQueryNodes: maxCountedNodes,
    });
  } catch (error) {
    if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors !== undefined) return null;
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes('maximum allowed number of nodes')) {
      throw requestError(
        'QUERY_TOO_COSTLY',
        'The query asks for more fields than can be counted. Spread fewer fragments.',
      );
    }
    throw requestError('BAD_USER_INPUT', error.message);
  }
};

const estimateField: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const { weight, perRow, assumedSize, slicingArguments } = declaredCost(field, type.name);
  const asked = slicingArguments.flatMap((name) => sizeOf(name, args[name]));
  const size = asked.length === 0 ? assumedSize : Math.max(...asked);
  return perRow ? size * (weight + childComplexity) : weight + size * childComplexity;
};

const sizeOf = (name: string, value: unknown): number[] => {
  if (Array.isArray(value)) return [value.length];
  if (typeof value !== 'number') return [];
  // A page larger than the largest is refused by the field itself, with words that name the argument.
  return [Math.max(name === 'first' || name === 'last' ? Math.min(value, maxPageSize) : value, 0)];
};

interface DeclaredCost {
  readonly weight: number;
  /** Whether the weight is of each row: the field is a list, not a page with a list in it. */
  readonly perRow: boolean;
  readonly assumedSize: number;
  readonly slicingArguments: readonly string[];
}

// A list of objects whose size the schema does not tell.
const unknownListSize = 10;
const known = new WeakMap<GraphQLField<unknown, unknown>, DeclaredCost>();

const declaredCost = (field: GraphQLField<unknown, unknown>, typeName: string): DeclaredCost => {
  const found = known.get(field);
  if (found !== undefined) return found;
  const named = getNamedType(field.type);
  const cost =
    directiveOf(field.astNode?.directives, 'cost') ??
    (isObjectType(named) ? directiveOf(named.astNode?.directives, 'cost') : undefined);
  const size = directiveOf(field.astNode?.directives, 'listSize');
  const meta = field.name.startsWith('__') || typeName.startsWith('__');
  // The rows of a connection are counted where the connection is asked for.
  const perRow = isListType(getNullableType(field.type));
  const counted = perRow && !typeName.endsWith('Connection') && !meta;
  const declared = {
    weight: (cost?.['weight'] as number | undefined) ?? (isCompositeType(named) && !meta ? 1 : 0),
    perRow,
    assumedSize: (size?.['assumedSize'] as number | undefined) ?? (counted ? unknownListSize : 1),
    slicingArguments: (size?.['slicingArguments'] as string[] | undefined) ?? defaultSlicing(field),
  };
  known.set(field, declared);
  return declared;
};

const defaultSlicing = ({ args }: GraphQLField<unknown, unknown>): string[] =>
  args.map(({ name }) => name).filter((name) => name === 'first' || name === 'last');

const directiveOf = (
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
): Record<string, unknown> | undefined => {
  const node = directives?.find((directive) => directive.name.value === name);
  return node === undefined
    ? undefined
    : Object.fromEntries(
        (node.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
      );
};
