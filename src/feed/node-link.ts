/** Node-link JSON as NetworkX reads it: `networkx.node_link_graph(json.load(file))`, from 3.6 on without an argument. */
import { attributesOfEdge, attributesOfNode } from './attributes.js';
import { aboutOf } from './citation.js';
import { jsonList } from './json-list.js';
import type { Picture } from './picture.js';

export function* nodeLinkJson(picture: Picture): Generator<string> {
  const { directed, nodes, edges } = picture;
  const head = { directed, multigraph: true, graph: { ...aboutOf(picture), omitted: picture.omitted } };
  yield `${JSON.stringify(head).slice(0, -1)},\n"nodes": `;
  yield* jsonList(nodes, (node) => ({ id: node.id, ...attributesOfNode(node) }));
  yield ',\n"edges": ';
  yield* jsonList(edges, (edge) => ({
    source: edge.source,
    target: edge.target,
    key: edge.id,
    ...attributesOfEdge(edge),
  }));
  yield '}\n';
}
