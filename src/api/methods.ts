/** Which methods each path takes: what a wrong one is told. */
import type { FastifyInstance } from 'fastify';

/** The methods of a request's path, in the order of the alphabet; none for an unknown path. */
export type AllowedMethods = (url: string) => string[];

/** Watches the routes that are registered from now on. */
export const collectMethods = (server: FastifyInstance): AllowedMethods => {
  const routes = new Map<string, { readonly path: RegExp; readonly methods: Set<string> }>();
  server.addHook('onRoute', ({ url, method }) => {
    // The route that answers preflights of every path says nothing about paths.
    if (url === '*') return;
    const route = routes.get(url) ?? { path: pattern(url), methods: new Set<string>() };
    for (const name of [method].flat()) route.methods.add(name);
    routes.set(url, route);
  });
  return (url) => {
    const [path = ''] = url.split('?');
    const methods = [...routes.values()]
      .filter((route) => route.path.test(path))
      .flatMap((route) => [...route.methods]);
    return methods.length === 0 ? [] : [...new Set([...methods, 'OPTIONS'])].sort();
  };
};

/** `/graph/:question.:format` as an expression. */
const pattern = (url: string): RegExp =>
  new RegExp(
    `^${url
      .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('\\*', '.*')
      .replaceAll(/:\w+(\\\([^/]*\\\))?/g, '[^/]+')}$`,
  );
