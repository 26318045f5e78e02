/** Cytoscape JSON: cytoscape.js and Cytoscape open it, and NetworkX reads it with `cytoscape_graph`. */
import { attributesOfEdge, attributesOfNode } from './attributes.js';
import { aboutOf } from './citation.js';
import { jsonList } from './json-list.js';
import type { Picture } from './picture.js';

export function* cytoscapeJson(picture: Picture): Generator<string> {
  const { directed, nodes, edges } = picture;
  const head = { data: aboutOf(picture), directed, multigraph: true, layout: { name: 'preset' } };
  yield `${JSON.stringify(head).slice(0, -1)},\n"elements": {"nodes": `;
  // NetworkX takes `value` for the node and `key` for the edge.
  yield* jsonList(nodes, (node) => ({
    data: { id: node.id, value: node.id, ...attributesOfNode(node) },
    position: { x: node.x, y: node.y },
  }));
  yield ',\n"edges": ';
  yield* jsonList(edges, (edge) => ({
    data: { id: edge.id, key: edge.id, source: edge.source, target: edge.target, ...attributesOfEdge(edge) },
  }));
  yield '}}\n';
}
