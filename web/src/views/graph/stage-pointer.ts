/** What the pointer does on the picture: looks at, chooses, opens and moves what is under it. */
import type { MultiDirectedGraph } from 'graphology';
import type Sigma from 'sigma';
import type { CanvasProps } from './canvas.js';
import type { Look } from './scene.js';

interface Pointing {
  readonly latest: { readonly current: CanvasProps };
  /** The node or edge under the pointer. */
  readonly hovered: () => string | null;
  readonly hover: (id: string | null) => void;
}

export const listen = (sigma: Sigma, { latest, hovered, hover }: Pointing): void => {
  const place = sigma.getContainer();
  let dragged: string | null = null;
  let wasDragged = false;
  const look = (id: string | null): void => {
    // While the picture or a node is moved, nothing else is looked at.
    if (id !== null && (dragged !== null || sigma.getMouseCaptor().isMoving)) return;
    const touched = [hovered(), id].filter((each) => each !== null);
    hover(id);
    place.classList.toggle('graph__stage--over', id !== null);
    const graph = sigma.getGraph();
    // Only the two that change: styling all anew would cost a large picture its fluency.
    sigma.refresh({
      partialGraph: {
        nodes: touched.filter((each) => graph.hasNode(each)),
        edges: touched.filter((each) => graph.hasEdge(each)),
      },
      skipIndexation: true,
      schedule: true,
    });
  };
  const drop = (): void => {
    const id = dragged;
    dragged = null;
    if (id === null || !wasDragged) return;
    const { x, y } = sigma.getGraph().getNodeAttributes(id);
    latest.current.onMove(id, { x: Number(x), y: Number(y) });
  };
  sigma.on('enterNode', ({ node }) => {
    look(node);
  });
  sigma.on('leaveNode', () => {
    look(null);
  });
  sigma.on('enterEdge', ({ edge }) => {
    look(edge);
  });
  sigma.on('leaveEdge', () => {
    look(null);
  });
  sigma.on('clickNode', ({ node }) => {
    if (!wasDragged) latest.current.onFocus(node);
  });
  sigma.on('clickEdge', ({ edge }) => {
    latest.current.onFocus(edge);
  });
  sigma.on('clickStage', () => {
    latest.current.onFocus('');
  });
  sigma.on('doubleClickNode', (event) => {
    event.preventSigmaDefault();
    latest.current.onOpen(event.node);
  });
  sigma.on('downNode', ({ node, event }) => {
    if (event.original instanceof MouseEvent && event.original.button !== 0) return;
    dragged = node;
    wasDragged = false;
  });
  sigma.on('moveBody', ({ event }) => {
    if (dragged === null) return;
    const { x, y } = sigma.viewportToGraph(event);
    wasDragged = true;
    sigma.getGraph().mergeNodeAttributes(dragged, { x, y });
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  for (const end of ['upNode', 'upStage', 'leaveStage'] as const) sigma.on(end, drop);
};

/** Under the pointer, a node or edge is labelled as if it was chosen, when nothing is. */
export const hoverLook = (look: Look, id: string | null, graph: MultiDirectedGraph): Look => {
  if (id === null || look.emphasis?.nodes.has(id) === true) return look;
  if (graph.hasNode(id) && look.emphasis !== null)
    return { ...look, emphasis: { nodes: new Set([...look.emphasis.nodes, id]), edges: look.emphasis.edges } };
  if (graph.hasEdge(id))
    return {
      ...look,
      emphasis: {
        nodes: look.emphasis?.nodes ?? new Set(graph.nodes()),
        edges: new Set([...(look.emphasis?.edges ?? []), id]),
      },
    };
  return { ...look, focus: id };
};
