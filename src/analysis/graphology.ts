/** Parts of graphology whose types promise a default export, while Node gives the CommonJS module itself. */
import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';

export const louvain = louvainModule as unknown as typeof louvainModule.default;

export const betweennessCentrality = betweennessModule as unknown as typeof betweennessModule.default;
