/** A service on the made-up world for a test file, and requests to it byte by byte. */
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { pino, type Logger } from 'pino';
import { createHttpService, type HttpService, type ServiceOptions } from '../../src/api/http-server.js';
import { defaultSettings, type ServiceSettings } from '../../src/config.js';
import { packagePath } from '../../src/package-path.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import { openGrafeo } from '../../src/store/grafeo/grafeo-store.js';
import { WatchedStore } from '../watched-store.js';

export interface RunningService {
  readonly store: WatchedStore;
  readonly service: HttpService;
  readonly port: number;
  close(): Promise<void>;
}

/** On a free port of loopback, with the default settings beside those given. */
export const startService = async (
  settings: Partial<ServiceSettings> = {},
  log: Logger = pino({ level: 'silent' }),
  options: ServiceOptions = {},
): Promise<RunningService> => {
  const store = new WatchedStore(openGrafeo({ folder: null }));
  await store.prepare();
  await seedFromFolder(store, packagePath('tests', 'fixtures', 'seeds'));
  const service = await createHttpService(store, log, { ...defaultSettings, ...settings }, undefined, options);
  service.readiness.reason = null;
  await service.server.listen({ port: 0, host: '127.0.0.1' });
  return {
    store,
    service,
    port: (service.server.server.address() as AddressInfo).port,
    close: async () => {
      await service.stop();
      await store.close();
    },
  };
};

export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends exactly the headers given, beside those that HTTP needs. */
export const send = (
  port: number,
  { method = 'POST', path = '/graphql', headers = {}, body }: Sent,
): Promise<Received> =>
  new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** A POST of a query as clients send it. */
export const query = (text: string, variables?: object): Sent => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: text, variables }),
});

/** What the service sends on a connection until it ends it, while the work does what it likes with the socket. */
export const conversation = (port: number, work: (socket: Socket) => void): Promise<string> =>
  new Promise((resolve) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => {
      work(socket);
    });
    socket.setEncoding('utf8');
    socket.on('data', (text) => {
      received += String(text);
    });
    // Writing to a connection that the service has ended is part of the game.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(received);
    });
  });
