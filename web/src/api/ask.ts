/** Questions to the service: GraphQL and feeds, over the page's own origin. */
import type { Document } from './document.js';
import { noteSnapshot, type Snapshot } from './snapshot.js';

/** The service answered with an error of its own: `code` is one of docs/api.md. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** No answer came at all: the network or the service is down. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

interface Reply<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly snapshot?: Snapshot };
}

/** The answer to a document. Throws ServiceError and Unreachable; an answer with any error is no answer here. */
export const ask = async <Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  /** An API key, for what not everybody may. */
  key?: string,
): Promise<Answer> => {
  const reply = await read<Reply<Answer>>('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ query: document.text, variables }),
    ...(signal === undefined ? {} : { signal }),
  });
  if (reply.data === undefined || reply.data === null) throw new ServiceError('INTERNAL_SERVER_ERROR', 'No data came.');
  if (reply.extensions?.snapshot !== undefined) noteSnapshot(reply.extensions.snapshot);
  return reply.data;
};

/** The answer of a feed as node-link JSON, with positions. */
export const readFeed = async <Answer>(address: string, signal?: AbortSignal): Promise<Answer> =>
  read<Answer>(address, signal === undefined ? {} : { signal });

const read = async <Answer>(address: string, init: RequestInit): Promise<Answer> => {
  let body: unknown;
  let status: number;
  try {
    const response = await fetch(address, init);
    status = response.status;
    body = await response.json();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unreachable('The service did not answer.', { cause: error });
  }
  const [problem] = (body as Reply<unknown>).errors ?? [];
  if (problem !== undefined)
    throw new ServiceError(problem.extensions?.code ?? 'INTERNAL_SERVER_ERROR', problem.message);
  if (status >= 400) throw new ServiceError('INTERNAL_SERVER_ERROR', `The service answered ${String(status)}.`);
  return body as Answer;
};
