/**
 * Server-Sent Events in the distinct connections mode of graphql-sse (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md),
 * whose own server keeps what a slow client does not take, and gives events no id to come back with.
 */

/** A comment: it keeps proxies and sockets awake, and finds out who is gone. */
export const comment = ':\n\n';

/** First of all: how long clients wait before they come back, in milliseconds. */
export const opening = (retryMs: number): string => `retry: ${String(retryMs)}\n\n`;

/** JSON has no line breaks of its own, so the data is one line. */
export const next = (id: string, result: object): string =>
  `id: ${id}\nevent: next\ndata: ${JSON.stringify(result)}\n\n`;

export const complete = 'event: complete\ndata:\n\n';
