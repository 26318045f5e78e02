/** Measures of a network that refuse one too large to be measured while others wait: they compute in one go. */
import type { Network } from '../analysis/co-issuance.js';
import { measuresOf, type NetworkMeasures } from '../analysis/network-measures.js';
import { InvalidArgumentError } from './errors.js';

// Steps that take about a second: of betweenness, agencies times pairs; of constraint, squared degrees; of communities, pairs.
const limits = { betweenness: 40_000_000, constraint: 40_000_000, community: 150_000 } as const;

/** The measures; each throws InvalidArgumentError where the network is beyond its limit. */
export const boundedMeasures = (network: Network): NetworkMeasures => {
  const { nodes, pairs } = network;
  const measures = measuresOf(network);
  const within = <Value>(measure: keyof typeof limits, steps: number, compute: () => Value): Value => {
    if (steps <= limits[measure]) return compute();
    throw new InvalidArgumentError(
      `\`${measure}\` is not computed for ${String(nodes.length)} agencies in ${String(pairs.length)} pairs. Ask for a shorter period, for some agencies, or with a greater \`minWeight\`.`,
    );
  };
  const squaredDegrees = nodes.reduce((sum, { degree }) => sum + degree ** 2, 0);
  return {
    betweenness: () => within('betweenness', nodes.length * pairs.length, measures.betweenness),
    constraint: () => within('constraint', squaredDegrees, measures.constraint),
    communities: () => within('community', pairs.length, measures.communities),
  };
};
