/** One line a request in the log, when it is answered: what was asked, by whom, the status, and how long it took. */
import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';
import { keyPrefix } from '../access/api-key.js';
import { requesterOf } from './requester.js';

export class RequestLog extends LogController {
  /** Half of the lines would say what the other half says with its status. */
  override incomingRequest(): void {
    // Nothing to say yet.
  }

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const { method, ip } = request;
    const url = withoutCredentials(request.url);
    const line = {
      method,
      url,
      ip,
      actor: requesterOf(request).id,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 100) / 100,
    };
    if (error == null) reply.log.info(line, 'request');
    else reply.log.error({ ...line, err: error }, 'request failed');
  }
}

/** Credentials in addresses are not taken, but clients try; what looks like a key or token must not stay in a log. */
export const withoutCredentials = (url: string): string => url.replaceAll(credentials, '[credential]');

const credentials = new RegExp(`${keyPrefix}\\w+|eyJ[\\w-]+(\\.[\\w-]*)*`, 'g');
