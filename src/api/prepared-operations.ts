/**
 * Operations that were answered before, by the text they came in: parsed, validated, measured and compiled. Asked again,
 * they are run without the pipeline that found all that out, which costs small answers more than the database does.
 * Only whole answers come from here; whatever goes wrong is asked again of Apollo, whose refusals and errors clients know.
 */
import type { ExecutionResult } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from './context.js';
import { costOf, type CountedOperation } from './query-cost.js';

export interface PreparedOperation extends CountedOperation {
  readonly run: CompiledQuery['query'];
}

/** The body of a request for one operation, and nothing else. */
interface Asked {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
}

// As many as are compiled.
const kept = 500;

export class PreparedOperations {
  readonly #maxCost: number;
  /** Requests whose answer is not whole: compiling helps them no further. */
  readonly #failed = new WeakSet<RequestContext>();
  readonly #operations = new LRUCache<string, PreparedOperation>({ max: kept });

  constructor(maxCost: number) {
    this.#maxCost = maxCost;
  }

  add(query: string, operationName: string | undefined, operation: PreparedOperation): void {
    this.#operations.set(keyOf(query, operationName), operation);
  }

  /** The operation that a body asks for, if it is here; null for any body that says more than query, name and variables. */
  find(body: unknown): { readonly operation: PreparedOperation; readonly variables: Record<string, unknown> } | null {
    const asked = askedBy(body);
    if (asked === null) return null;
    const operation = this.#operations.get(keyOf(asked.query, asked.operationName));
    return operation === undefined ? null : { operation, variables: asked.variables };
  }

  hasFailed(context: RequestContext): boolean {
    return this.#failed.has(context);
  }

  /** The answer as Apollo would print it; null when Apollo must say what is wrong. */
  async answer(
    { run, ...counted }: PreparedOperation,
    variables: Record<string, unknown>,
    context: RequestContext,
  ): Promise<string | null> {
    const cost = costWithin(counted, variables, this.#maxCost);
    if (cost === null) return null;
    const answering = Promise.resolve(run(undefined, context, variables));
    context.beginSnapshot();
    const { data, errors } = (await answering) as ExecutionResult;
    if (errors !== undefined || data == null) {
      this.#failed.add(context);
      return null;
    }
    const snapshot = await context.snapshot().catch(() => undefined);
    const extensions = {
      cost: { requested: cost, limit: this.#maxCost },
      ...(snapshot === undefined ? {} : { snapshot }),
    };
    return `${JSON.stringify({ data, extensions })}\n`;
  }
}

const costWithin = (
  counted: Omit<PreparedOperation, 'run'>,
  variables: Record<string, unknown>,
  maxCost: number,
): number | null => {
  try {
    const cost = costOf(counted, variables);
    return cost === null || cost > maxCost ? null : cost;
  } catch {
    return null;
  }
};

const keyOf = (query: string, operationName: string | undefined): string => `${operationName ?? ''} ${query}`;

const parts: ReadonlySet<string> = new Set(['query', 'operationName', 'variables']);

const askedBy = (body: unknown): Asked | null => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const { query, operationName, variables = null } = body as Record<string, unknown>;
  if (typeof query !== 'string' || typeof variables !== 'object' || Array.isArray(variables)) return null;
  if (operationName != null && (typeof operationName !== 'string' || operationName === '')) return null;
  if (!Object.keys(body).every((part) => parts.has(part))) return null;
  return { query, operationName: operationName ?? undefined, variables: (variables ?? {}) as Record<string, unknown> };
};
