/** Resolver of likenesses: what a new name may be. */
import { likenesses } from '../../graph/likenesses.js';
import type { RequestContext } from '../context.js';

export const resolveLikenesses = async (
  _root: unknown,
  { name, type, first }: { readonly name: string; readonly type: string; readonly first: number },
  { store, signal, snapshot }: RequestContext,
) => {
  const found = await likenesses(store, await snapshot(), { name, type, first }, { signal });
  return found.map(({ entity, score, name: nearest, parts }) => ({
    node: entity,
    score,
    name: nearest,
    parts: parts.map(({ part, points, most, why }) => ({ part: part.toUpperCase(), points, most, why })),
  }));
};
