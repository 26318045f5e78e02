/** From a question to its picture: asked, laid out, and told where it comes from. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Subgraph } from '../../analysis/subgraph.js';
import { pictureOf, type Origin, type Picture } from '../../feed/picture.js';
import { bulletinsNaming } from '../../graph/coverage.js';
import { entitiesByIds } from '../../graph/entity.js';
import { positionsOf } from '../../graph/positions.js';
import { currentSnapshot } from '../../graph/snapshot.js';
import { packagePath } from '../../package-path.js';
import type { GraphStore } from '../../store/graph-store.js';
import type { Question } from './feeds.js';

export const pictureFor = async (
  store: GraphStore,
  { args, title, ask }: Question,
  path: string,
  signal: AbortSignal,
): Promise<Picture> => {
  const subgraph = await ask(store, { signal });
  const [bulletins, positions, snapshot] = await Promise.all([
    bulletinsBehind(store, subgraph, args.asOf, signal),
    positionsOf(subgraph, { signal }),
    currentSnapshot(store, { signal }),
  ]);
  return pictureOf(subgraph, positions, {
    title,
    generator,
    query: addressOf(path, args),
    snapshot: snapshot?.digest ?? null,
    bulletins,
  });
};

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(packagePath('package.json'), 'utf8')));
const generator = `STI policy graph ${version}`;

const bulletinsBehind = async (
  store: GraphStore,
  { nodes }: Subgraph,
  asOf: string | null,
  signal: AbortSignal,
): Promise<Origin['bulletins']> => {
  const ids = await bulletinsNaming(
    store,
    nodes.map(({ id }) => id),
    asOf,
    { signal },
  );
  const entities = await entitiesByIds(store, ids, { signal });
  return ids.map((id) => {
    const name = entities.get(id)?.['nameKo'];
    const date = entities.get(id)?.['issuedOn'];
    return { id, name: typeof name === 'string' ? name : id, date: typeof date === 'string' ? date : null };
  });
};

/** The same arguments always give the same address, however they were written. */
const addressOf = (path: string, args: object): string => {
  const given = Object.entries(args as Record<string, unknown>)
    .filter(([, value]) => value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, value]) =>
        `${key}=${[value]
          .flat()
          .map((part) => encoded(String(part)))
          .join(',')}`,
    );
  return given.length === 0 ? path : `${path}?${given.join('&')}`;
};

// Colons are what ids are written with, and need no escape in a query.
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('%3A', ':');
