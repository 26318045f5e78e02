/** Asking over HTTP: connections are kept open, the whole body is read. */
import { Agent, request } from 'node:http';

export interface HttpClient {
  /** The body of the answer. Throws when the status is not 200. */
  readonly post: (body: string) => Promise<Buffer>;
  readonly close: () => void;
}

export const httpClient = (address: string): HttpClient => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const { hostname, port, pathname } = new URL(address);
  const send = (body: string): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      const sent = request(
        {
          agent,
          hostname,
          port,
          path: pathname,
          method: 'POST',
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.once('error', reject);
          response.once('end', () => {
            const whole = Buffer.concat(parts);
            if (response.statusCode === 200) resolve(whole);
            else reject(new Error(`${String(response.statusCode)}: ${whole.toString().slice(0, 500)}`));
          });
        },
      );
      sent.once('error', reject);
      sent.end(body);
    });
  return {
    post: async (body) => {
      try {
        return await send(body);
      } catch (error) {
        // A server closes a connection that was idle for seconds, just as we take it: what any client does then is ask again.
        if (error instanceof Error && 'code' in error && error.code === 'ECONNRESET') return send(body);
        throw error;
      }
    },
    close: () => {
      agent.destroy();
    },
  };
};
