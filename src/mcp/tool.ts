/** How a tool is declared: a question in GraphQL, the shape of its answer, and its text. */
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { AskError, type Answer, type Ask } from './ask.js';
import { createCitations, type Citations } from './text.js';

export interface Found<Output> {
  readonly structured: Output;
  /** Without citations, limits and snapshot, which are added. */
  readonly text: string;
  /** What the answer leaves out, and how to get it. */
  readonly limits?: readonly string[];
}

export interface ToolDeclaration<Input extends z.ZodRawShape, Given extends z.ZodType, Output extends z.ZodRawShape> {
  readonly name: string;
  readonly title: string;
  /** For the assistant: what it answers, and when to use it. */
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  readonly query: string;
  readonly variables: (input: z.output<z.ZodObject<Input>>) => Readonly<Record<string, unknown>>;
  /** The part of the GraphQL answer that is read. */
  readonly given: Given;
  /** Throws NotFoundError when what was asked about is not there. */
  readonly answer: (
    given: z.output<Given>,
    input: z.output<z.ZodObject<Input>>,
    cite: Citations['cite'],
  ) => Found<z.output<z.ZodObject<Output>>>;
}

export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodRawShape;
  readonly output: z.ZodRawShape;
  readonly query: string;
  readonly call: (ask: Ask, input: Readonly<Record<string, unknown>>) => Promise<CallToolResult>;
}

/** What was asked about is not in the graph; the message says what to try. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}

/** In every answer. */
const common = {
  limits: z.array(z.string()).describe('What the answer leaves out, and how to get it; empty when it is whole.'),
  snapshot: z
    .object({ sequence: z.int(), digest: z.string() })
    .nullable()
    .describe('The state of the graph that the answer was computed from: cite it with the answer.'),
};

const Snapshot = common.snapshot.catch(null);

export const defineTool = <Input extends z.ZodRawShape, Given extends z.ZodType, Output extends z.ZodRawShape>(
  declaration: ToolDeclaration<Input, Given, Output>,
): Tool => {
  const { name, title, description, input, output, query, variables, given, answer } = declaration;
  const arguments_ = z.object(input);
  return {
    name,
    title,
    description,
    input,
    output: { ...output, ...common },
    query,
    call: async (ask, args) => {
      const parsed = arguments_.parse(args);
      try {
        const answered = await ask(query, variables(parsed));
        if (answered.errors !== undefined && answered.errors.length > 0) return failed(explain(answered));
        const citations = createCitations();
        const { structured, text, limits = [] } = answer(given.parse(answered.data), parsed, citations.cite);
        const snapshot = Snapshot.parse(answered.extensions?.['snapshot'] ?? null);
        return {
          content: [
            {
              type: 'text',
              text: [
                text,
                ...citations.list(),
                ...limits.map((limit) => `Limit: ${limit}`),
                snapshotLine(snapshot),
              ].join('\n'),
            },
          ],
          structuredContent: { ...structured, limits, snapshot },
        };
      } catch (error) {
        if (error instanceof NotFoundError || error instanceof AskError) return failed(error.message);
        throw error;
      }
    },
  };
};

const snapshotLine = (snapshot: z.output<typeof Snapshot>): string =>
  snapshot === null
    ? 'Snapshot: none, the graph is empty.'
    : `Snapshot: ${String(snapshot.sequence)}, ${snapshot.digest.slice(0, 12)}.`;

const failed = (text: string): CallToolResult => ({ isError: true, content: [{ type: 'text', text }] });

/** The API's own words say what is wrong and what to do. */
const explain = ({ errors = [] }: Answer): string =>
  errors
    .map(({ message, extensions }) => {
      const candidates = extensions?.['candidates'];
      const choice = Array.isArray(candidates) ? ` Candidates: ${JSON.stringify(candidates)}` : '';
      const code = extensions?.['code'];
      return `${typeof code === 'string' ? `${code}: ` : ''}${message}${choice}`;
    })
    .join('\n');

export const PageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });

/** How to go on; nothing when all is shown. */
export const pageLimits = (
  what: string,
  shown: number,
  total: number,
  { hasNextPage, endCursor }: z.output<typeof PageInfo>,
): string[] =>
  hasNextPage
    ? [`${String(shown)} of ${String(total)} ${what} are shown. Ask again with after: ${JSON.stringify(endCursor)}.`]
    : [];
