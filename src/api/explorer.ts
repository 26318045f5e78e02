/** The explorer at /: what `npm run build` wrote to dist/web. Where nothing was built, / leads to GraphiQL. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

// Paths of the explorer's views, such as `/entity/:id`. Only they get its page: all other unknown paths stay 404.
const Routes = z.array(z.string().startsWith('/'));

// Everything comes from files of this service. The nonce is for the two rules that the component library sets while a
// finger moves; no script runs inline.
const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Serves the explorer built in the folder. */
export const registerExplorer = async (server: FastifyInstance, folder: string): Promise<void> => {
  if (!existsSync(path.join(folder, 'routes.json'))) {
    server.get('/', { config: { open: true } }, (_request, reply) => reply.redirect('/graphiql'));
    return;
  }
  const routes = Routes.parse(JSON.parse(readFileSync(path.join(folder, 'routes.json'), 'utf8')));
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  // Names of assets carry the hash of their content; compressed copies lie beside them.
  await server.register(fastifyStatic, {
    root: path.join(folder, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    redirect: false,
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
  });
  for (const route of routes) {
    server.get(route, { config: { open: true } }, (_request, reply) => {
      const nonce = randomBytes(16).toString('base64');
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .header('content-security-policy', contentSecurityPolicy(nonce))
        .send(page.replace('{{nonce}}', nonce));
    });
  }
};
