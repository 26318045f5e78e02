/** The picture drawn by WebGL: sigma draws marks and lines; labels are ours, since sigma's may collide. */
import { MultiDirectedGraph } from 'graphology';
import { useEffect, useRef, type ReactNode } from 'react';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';
import { animateNodes } from 'sigma/utils';
import type { CanvasProps } from './canvas.js';
import type { Drawn } from './drawn.js';
import { MarkProgram, setGround } from './mark-program.js';
import { paintLabels } from './paint.js';
import { edgeLook, fontSize, labelsOf, markSize, type Lens, type Look } from './scene.js';

/*
 * Chosen by reasoning, not yet by measurement: picking edges under the pointer draws all of them a second time, and edges at rest need no
 * drawing while the picture moves. `npm run bench:canvas` compares; its runs so far were on a machine too busy to tell the ways apart.
 */
const mostPickedEdges = 4_000;
const mostEdgesInMotion = 8_000;
const settleMs = 250;

export default function SigmaCanvas(props: CanvasProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const sigma = useRef<Stage | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const { drawn, look, title, camera, onReady } = props;
  const { emphasis, focus, palette, colourOf } = look;

  useEffect(() => {
    if (place.current === null) return undefined;
    const stage = new Stage(place.current, latest);
    sigma.current = stage;
    onReady(stage);
    return () => {
      onReady(null);
      stage.end();
      sigma.current = null;
    };
  }, [onReady]);

  useEffect(() => {
    sigma.current?.show(drawn);
  }, [drawn]);

  useEffect(() => {
    sigma.current?.restyle();
  }, [emphasis, focus, palette, colourOf, look]);

  useEffect(() => {
    sigma.current?.look(camera);
  }, [camera]);

  return <div ref={place} className="graph__stage" role="img" aria-label={title} />;
}

/** What the benchmark leaves out to see what it costs. */
export interface Tuning {
  readonly labels?: boolean;
  readonly arrows?: boolean;
  readonly edgesInMotion?: boolean;
}

export class Stage {
  readonly #graph = new MultiDirectedGraph();
  readonly #sigma: Sigma;
  readonly #latest: { readonly current: CanvasProps };
  readonly #labels: HTMLCanvasElement;
  #drawn: Drawn | null = null;
  #hovered: string | null = null;
  #dragged: string | null = null;
  #wasDragged = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopAnimation: (() => void) | null = null;
  #isLooking = false;
  readonly #tuning: Tuning;

  constructor(place: HTMLElement, latest: { readonly current: CanvasProps }, tuning: Tuning = {}) {
    this.#tuning = tuning;
    this.#latest = latest;
    setGround(this.#look.palette.ground);
    const { edges } = latest.current.drawn;
    this.#fill(latest.current.drawn);
    this.#sigma = new Sigma(this.#graph, place, {
      allowInvalidContainer: true,
      renderLabels: false,
      enableEdgeEvents: edges.length <= mostPickedEdges,
      hideEdgesOnMove: this.#hidesEdges(edges.length),
      defaultNodeType: 'mark',
      nodeProgramClasses: { mark: MarkProgram },
      nodeHoverProgramClasses: { mark: MarkProgram },
      edgeProgramClasses: { arrow: EdgeArrowProgram, line: EdgeRectangleProgram },
      defaultDrawNodeHover: () => undefined,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      stagePadding: 36,
      zIndex: true,
      minEdgeThickness: 0.7,
      nodeReducer: (id, data) => this.#node(id, data),
      edgeReducer: (id, data) => this.#edge(id, data),
    });
    this.#extent(latest.current.drawn);
    this.#labels = this.#sigma.createCanvas('own-labels', { afterLayer: 'nodes' });
    this.#labels.style.pointerEvents = 'none';
    this.look(latest.current.camera);
    this.#sigma.on('afterRender', () => {
      this.#paintLabels();
    });
    this.#listen();
    this.#sigma.refresh();
  }

  get #look(): Look {
    return this.#latest.current.look;
  }

  readonly lens = (): Lens => {
    const { width, height } = this.#sigma.getDimensions();
    return {
      width,
      height,
      at: (point) => this.#sigma.graphToViewport(point),
      radiusOf: (size) => this.#sigma.scaleSize(size),
    };
  };

  readonly zoom = (factor: number): void => {
    const camera = this.#sigma.getCamera();
    void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio * factor) }, this.#pace);
  };

  readonly whole = (): void => {
    void this.#sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, this.#pace);
  };

  readonly goTo = (id: string): void => {
    const at = this.#sigma.getNodeDisplayData(id);
    const camera = this.#sigma.getCamera();
    if (at !== undefined) void camera.animate({ x: at.x, y: at.y, ratio: Math.min(camera.ratio, 0.6) }, this.#pace);
  };

  show(drawn: Drawn): void {
    if (drawn === this.#drawn) return;
    this.#stopAnimation?.();
    const before = new Map(this.#graph.mapNodes((id, { x, y }) => [id, { x: Number(x), y: Number(y) }]));
    const isFirst = this.#drawn === null;
    this.#fill(drawn);
    this.#sigma.setSetting('enableEdgeEvents', drawn.edges.length <= mostPickedEdges);
    this.#sigma.setSetting('hideEdgesOnMove', this.#hidesEdges(drawn.edges.length));
    this.#extent(drawn);
    this.#sigma.refresh();
    // What was there before goes to its new place before the reader's eyes.
    const moved = drawn.nodes.flatMap(({ id, x, y }) => {
      const from = before.get(id);
      return from === undefined || (from.x === x && from.y === y) ? [] : [{ id, from, to: { x, y } }];
    });
    if (isFirst || moved.length === 0 || moved.length > 1500 || this.#pace.duration === 0) return;
    for (const { id, from } of moved) this.#graph.mergeNodeAttributes(id, from);
    this.#stopAnimation = animateNodes(this.#graph, Object.fromEntries(moved.map(({ id, to }) => [id, to])), {
      duration: 450,
      easing: 'quadraticInOut',
    });
  }

  restyle(): void {
    setGround(this.#look.palette.ground);
    this.#sigma.refresh({ skipIndexation: true });
  }

  look(camera: CanvasProps['camera']): void {
    const { x, y, ratio } = camera ?? { x: 0.5, y: 0.5, ratio: 1 };
    const now = this.#sigma.getCamera();
    if (this.#isLooking || (near(now.x, x) && near(now.y, y) && near(now.ratio, ratio))) return;
    now.setState({ x, y, ratio, angle: 0 });
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#stopAnimation?.();
    this.#sigma.kill();
  }

  get #pace(): { readonly duration: number } {
    return { duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300 };
  }

  #fill(drawn: Drawn): void {
    this.#drawn = drawn;
    const graph = this.#graph;
    graph.clear();
    for (const { id, x, y, size, type } of drawn.nodes) graph.addNode(id, { x, y, size: markSize(size), mark: type });
    for (const { key, source, target, directed } of drawn.edges)
      graph.addEdgeWithKey(key, source, target, {
        type: directed && this.#tuning.arrows !== false ? 'arrow' : 'line',
        size: 1,
      });
  }

  #hidesEdges(count: number): boolean {
    return this.#tuning.edgesInMotion !== true && count > mostEdgesInMotion;
  }

  #extent({ extent }: Drawn): void {
    this.#sigma.setCustomBBox({ x: [...extent.x], y: [...extent.y] });
  }

  #node(id: string, data: object): object {
    const { palette, emphasis, focus, colourOf } = this.#look;
    const node = this.#drawn?.byId.get(id);
    if (node === undefined) return data;
    const isOut = emphasis === null || emphasis.nodes.has(id);
    const ring = id === focus || id === this.#hovered ? palette.accent : node.pinned ? palette.quiet : undefined;
    return {
      ...data,
      color: isOut ? colourOf(node) : palette.faint,
      zIndex: isOut ? 2 : 1,
      ...(ring === undefined ? {} : { ring }),
    };
  }

  #edge(id: string, data: object): object {
    const { palette, emphasis } = this.#look;
    const { colour, width } = edgeLook(emphasis, id, palette);
    const isHovered = id === this.#hovered;
    return {
      ...data,
      color: isHovered ? palette.accent : colour,
      size: isHovered ? 2.5 : width * 1.5,
      zIndex: emphasis?.edges.has(id) === true ? 2 : 1,
    };
  }

  #paintLabels(): void {
    if (this.#drawn === null || this.#tuning.labels === false) return;
    const { width, height } = this.#sigma.getDimensions();
    const fineness = devicePixelRatio || 1;
    const canvas = this.#labels;
    if (canvas.width !== Math.round(width * fineness) || canvas.height !== Math.round(height * fineness)) {
      canvas.width = Math.round(width * fineness);
      canvas.height = Math.round(height * fineness);
      canvas.style.width = `${String(width)}px`;
      canvas.style.height = `${String(height)}px`;
    }
    const context = canvas.getContext('2d');
    if (context === null) return;
    context.setTransform(fineness, 0, 0, fineness, 0, 0);
    context.clearRect(0, 0, width, height);
    const hovered = this.#hoverLook();
    paintLabels(context, labelsOf(this.#drawn, this.lens(), hovered), this.#look.palette, fontSize);
  }

  /** Under the pointer, a node or edge is labelled as if it was chosen, when nothing is. */
  #hoverLook(): Look {
    const look = this.#look;
    const id = this.#hovered;
    if (id === null || this.#drawn === null || look.emphasis?.nodes.has(id) === true) return look;
    if (this.#graph.hasNode(id) && look.emphasis !== null)
      return { ...look, emphasis: { nodes: new Set([...look.emphasis.nodes, id]), edges: look.emphasis.edges } };
    if (this.#graph.hasEdge(id))
      return {
        ...look,
        emphasis: {
          nodes: look.emphasis?.nodes ?? new Set(this.#graph.nodes()),
          edges: new Set([...(look.emphasis?.edges ?? []), id]),
        },
      };
    return { ...look, focus: id };
  }

  #listen(): void {
    const sigma = this.#sigma;
    const camera = sigma.getCamera();
    const place = sigma.getContainer();
    const hover = (id: string | null): void => {
      // While the picture or a node is moved, nothing else is looked at.
      if (id !== null && (this.#dragged !== null || sigma.getMouseCaptor().isMoving)) return;
      const touched = [this.#hovered, id].filter((each) => each !== null);
      this.#hovered = id;
      place.classList.toggle('graph__stage--over', id !== null);
      // Only the two that change: styling all anew would cost a large picture its fluency.
      sigma.refresh({
        partialGraph: {
          nodes: touched.filter((each) => this.#graph.hasNode(each)),
          edges: touched.filter((each) => this.#graph.hasEdge(each)),
        },
        skipIndexation: true,
        schedule: true,
      });
    };
    sigma.on('enterNode', ({ node }) => {
      hover(node);
    });
    sigma.on('leaveNode', () => {
      hover(null);
    });
    sigma.on('enterEdge', ({ edge }) => {
      hover(edge);
    });
    sigma.on('leaveEdge', () => {
      hover(null);
    });
    sigma.on('clickNode', ({ node }) => {
      if (!this.#wasDragged) this.#latest.current.onFocus(node);
    });
    sigma.on('clickEdge', ({ edge }) => {
      this.#latest.current.onFocus(edge);
    });
    sigma.on('clickStage', () => {
      this.#latest.current.onFocus('');
    });
    sigma.on('doubleClickNode', (event) => {
      event.preventSigmaDefault();
      this.#latest.current.onOpen(event.node);
    });
    sigma.on('downNode', ({ node, event }) => {
      if (event.original instanceof MouseEvent && event.original.button !== 0) return;
      this.#dragged = node;
      this.#wasDragged = false;
    });
    sigma.on('moveBody', ({ event }) => {
      if (this.#dragged === null) return;
      const { x, y } = sigma.viewportToGraph(event);
      this.#wasDragged = true;
      this.#graph.mergeNodeAttributes(this.#dragged, { x, y });
      event.preventSigmaDefault();
      event.original.preventDefault();
      event.original.stopPropagation();
    });
    const drop = (): void => {
      const id = this.#dragged;
      this.#dragged = null;
      if (id === null || !this.#wasDragged) return;
      const { x, y } = this.#graph.getNodeAttributes(id);
      this.#latest.current.onMove(id, { x: Number(x), y: Number(y) });
    };
    sigma.on('upNode', drop);
    sigma.on('upStage', drop);
    sigma.on('leaveStage', drop);
    camera.on('updated', () => {
      this.#isLooking = true;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#isLooking = false;
        const { x, y, ratio } = camera.getState();
        this.#latest.current.onCamera(near(x, 0.5) && near(y, 0.5) && near(ratio, 1) ? null : { x, y, ratio });
      }, settleMs);
    });
  }
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-3;
