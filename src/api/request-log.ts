/** One line a request in the log, when it is answered: what was asked, the status, and how long it took. */
import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';

export class RequestLog extends LogController {
  /** Half of the lines would say what the other half says with its status. */
  override incomingRequest(): void {
    // Nothing to say yet.
  }

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const { method, url, ip } = request;
    const line = { method, url, ip, status: reply.statusCode, ms: Math.round(reply.elapsedTime * 100) / 100 };
    if (error == null) reply.log.info(line, 'request');
    else reply.log.error({ ...line, err: error }, 'request failed');
  }
}
