/** A subscription as it comes in: parsed, checked and measured as Apollo does with queries, which serves no subscriptions. */
import { createHash } from 'node:crypto';
import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import { z } from 'zod';
import type { ServiceSettings } from '../../config.js';
import { requestError } from '../errors.js';
import { costOf } from '../query-cost.js';
import { shapeRule } from '../query-shape.js';
import type { TrustedDocuments } from '../trusted-documents.js';

export interface Subscription {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variableValues: Record<string, unknown>;
}

export interface SubscriptionRules {
  readonly schema: GraphQLSchema;
  readonly settings: ServiceSettings;
  /** Null when all operations are answered. */
  readonly trusted: TrustedDocuments | null;
}

const Request = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/** Of the body of a POST, or the parameters of a GET, whose variables are JSON. Throws GraphQLError. */
export const readSubscription = (given: unknown, rules: SubscriptionRules): Subscription => {
  const asked = Request.safeParse(withVariables(given));
  if (!asked.success)
    throw requestError('BAD_REQUEST', 'Send `query`, and if needed `variables` (an object) and `operationName`.');
  const { query, operationName, variables } = asked.data;
  const queryHash = createHash('sha256').update(query).digest('hex');
  if (rules.trusted?.has(queryHash) === false)
    throw requestError('QUERY_NOT_TRUSTED', 'This service answers only queries that its operator chose.', 403);
  const document = parsed(query, rules);
  const operation = getOperationAST(document, operationName);
  if (operation == null) throw requestError('BAD_REQUEST', 'Name one operation of the document in `operationName`.');
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION)
    throw requestError('BAD_REQUEST', `A ${operation.operation} is answered at /graphql; here are subscriptions only.`);
  const variableValues = variables ?? {};
  const { schema, settings } = rules;
  const cost = costOf({ schema, document, operation, queryHash }, variableValues);
  if (cost !== null && cost > settings.maxCost) {
    throw requestError(
      'QUERY_TOO_COSTLY',
      `Each event costs ${String(cost)}, and at most ${String(settings.maxCost)} is answered. Ask for smaller pages.`,
    );
  }
  return { document, operationName: operationName ?? undefined, variableValues };
};

const withVariables = (given: unknown): unknown => {
  if (typeof given !== 'object' || given === null || !('variables' in given)) return given;
  const { variables } = given;
  if (typeof variables !== 'string') return given;
  try {
    return { ...given, variables: variables === '' ? null : (JSON.parse(variables) as unknown) };
  } catch {
    throw requestError('BAD_REQUEST', '`variables` is no JSON.');
  }
};

const parsed = (query: string, { schema, settings }: SubscriptionRules): DocumentNode => {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: settings.maxTokens });
  } catch (error) {
    throw coded(error, 'GRAPHQL_PARSE_FAILED', settings);
  }
  const rules: readonly ValidationRule[] = [...specifiedRules, shapeRule(settings)];
  const [wrong] = validate(schema, document, rules, { maxErrors: 1 });
  if (wrong !== undefined) throw coded(wrong, 'GRAPHQL_VALIDATION_FAILED', settings);
  return document;
};

const coded = (error: unknown, code: string, { introspection }: Pick<ServiceSettings, 'introspection'>): unknown => {
  if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) return error;
  // Suggestions would tell name by name what introspection may not.
  const message = introspection ? error.message : error.message.replace(/ ?Did you mean.+$/, '');
  return new GraphQLError(message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code, http: { status: 400 } },
  });
};
