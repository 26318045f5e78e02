/** Colours of marks: by type, or by community. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Community } from './communities.js';
import type { Drawn, DrawnNode } from './drawn.js';
import type { Palette } from './scene.js';

const none: readonly Community[] = [];

/** Communities of the picture, when they are asked for: their code is loaded then. */
export const useCommunities = (drawn: Drawn, isAsked: boolean): readonly Community[] => {
  const key = useMemo(() => [drawn.nodes.map(({ id }) => id), drawn.edges.map(({ key: edge }) => edge)], [drawn]);
  const answer = useQuery({
    queryKey: ['communities', key],
    queryFn: async () => (await import('./communities.js')).communitiesOf(drawn),
    enabled: isAsked,
    networkMode: 'always',
  });
  return isAsked ? (answer.data ?? none) : none;
};

export const colouring = (palette: Palette, communities: readonly Community[]): ((node: DrawnNode) => string) => {
  if (communities.length === 0) return ({ type }) => palette.types[type];
  const last = palette.communities.length - 1;
  const numbers = new Map(
    communities.flatMap(({ number, members }) => members.map((id): [string, number] => [id, number])),
  );
  return ({ id }) => palette.communities[Math.min((numbers.get(id) ?? Infinity) - 1, last)] ?? palette.quiet;
};
