/** Answers as components use them: kept while the page is open, asked again once when the service was briefly busy. */
import { keepPreviousData, QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ask, readFeed, ServiceError } from './ask.js';
import type { Document } from './document.js';

// The graph changes with a bulletin, once a week.
const freshMs = 5 * 60_000;
const worthAnotherTry = new Set(['TIMEOUT', 'STORE_UNAVAILABLE', 'RATE_LIMITED']);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: freshMs,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 1 && error instanceof ServiceError && worthAnotherTry.has(error.code),
    },
  },
});

interface Options {
  /** False asks nothing yet. */
  readonly enabled?: boolean;
  /** Shows the answer before while the next is on its way: for lists that change as one types. */
  readonly keepPrevious?: boolean;
}

export type Answered<Answer> = UseQueryResult<Answer>;

/** The answer to a document; show it with `<Answer>`. */
export const useAnswer = <Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  { enabled = true, keepPrevious = false }: Options = {},
): Answered<Answer> =>
  useQuery<Answer>({
    queryKey: [document.text, variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });

/** The answer of a feed, by its address. */
export const useFeed = <Answer>(
  address: string,
  { enabled = true, keepPrevious = false }: Options = {},
): Answered<Answer> =>
  useQuery<Answer>({
    queryKey: [address],
    queryFn: ({ signal }) => readFeed<Answer>(address, signal),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
