/** The picture drawn by WebGL: sigma draws marks and lines; labels are ours, since sigma's may collide. */
import { MultiDirectedGraph } from 'graphology';
import { EdgeArrowProgram, EdgeLineProgram, EdgeRectangleProgram } from 'sigma/rendering';
import { animateNodes } from 'sigma/utils';
import type { CanvasProps } from './canvas.js';
import type { Drawn } from './drawn.js';
import { MarkProgram, setGround } from './mark-program.js';
import { paintLabels } from './paint.js';
import { edgeLook, fontSize, labelsOf, markSize, type Lens, type Look } from './scene.js';
import { hoverLook, listen } from './stage-pointer.js';
import { StillSigma } from './still-sigma.js';

// Picking edges under the pointer draws all of them a second time, and of so many none is hit by will.
const mostPickedEdges = 4_000;
// Heads of arrows are dots among so many lines, and lines of one pixel are drawn in a third of the time of smooth ones. Both
// come back when fewer are asked for.
const mostArrows = 12_000;
const settleMs = 250;

/** What the benchmark leaves out to see what it costs. */
export interface Tuning {
  readonly labels?: boolean;
  /** Draws each frame, however long it takes. */
  readonly carried?: boolean;
}

export class Stage {
  readonly #sigma: StillSigma;
  readonly #latest: { readonly current: CanvasProps };
  readonly #labels: HTMLCanvasElement;
  readonly #tuning: Tuning;
  #graph = new MultiDirectedGraph();
  #drawn: Drawn | null = null;
  #hovered: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopAnimation: (() => void) | null = null;
  #isLooking = false;

  constructor(place: HTMLElement, latest: { readonly current: CanvasProps }, tuning: Tuning = {}) {
    this.#tuning = tuning;
    this.#latest = latest;
    setGround(this.#look.palette.ground);
    // Nodes and edges come after the extent that they are placed in: all is worked out once.
    this.#sigma = new StillSigma(this.#graph, place, {
      allowInvalidContainer: true,
      renderLabels: false,
      defaultNodeType: 'mark',
      nodeProgramClasses: { mark: MarkProgram },
      nodeHoverProgramClasses: { mark: MarkProgram },
      edgeProgramClasses: { arrow: EdgeArrowProgram, line: EdgeRectangleProgram, thin: EdgeLineProgram },
      defaultDrawNodeHover: () => undefined,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      stagePadding: 36,
      zIndex: true,
      minEdgeThickness: 0.7,
      nodeReducer: (id, data) => this.#node(id, data),
      edgeReducer: (id, data) => this.#edge(id, data),
    });
    this.#labels = this.#sigma.createCanvas('own-labels', { afterLayer: 'nodes' });
    this.#labels.style.pointerEvents = 'none';
    // Never drawn on, and each a layer that the browser would put together again in each frame.
    const { labels, hovers, edgeLabels } = this.#sigma.getCanvases();
    for (const unused of [labels, hovers, edgeLabels]) if (unused !== undefined) unused.style.display = 'none';
    this.look(latest.current.camera);
    this.#sigma.on('afterRender', () => {
      this.#paintLabels();
    });
    if (tuning.carried !== false) this.#sigma.startCarrying();
    listen(this.#sigma, {
      latest,
      hovered: () => this.#hovered,
      hover: (id) => {
        this.#hovered = id;
      },
    });
    this.#sigma.getCamera().on('updated', () => {
      this.#tellCamera();
    });
    this.show(latest.current.drawn);
  }

  get #look(): Look {
    return this.#latest.current.look;
  }

  readonly lens = (): Lens => {
    const { width, height } = this.#sigma.getDimensions();
    // The camera never turns: three points say where all others fall.
    const [zero, x, y] = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 0, y: 1 },
    ].map((point) => this.#sigma.graphToViewport(point));
    if (zero === undefined || x === undefined || y === undefined) throw new Error('The picture has no place.');
    const [across, up] = [x.x - zero.x, y.y - zero.y];
    const radius = this.#sigma.scaleSize(1);
    return {
      width,
      height,
      at: (point) => ({ x: zero.x + point.x * across, y: zero.y + point.y * up }),
      radiusOf: (size) => size * radius,
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

  /** Resolves when the picture is on the screen. */
  readonly ready = (): Promise<void> => this.#sigma.drawn();

  show(drawn: Drawn): void {
    if (drawn === this.#drawn) return;
    this.#stopAnimation?.();
    const before = new Map(this.#graph.mapNodes((id, { x, y }) => [id, { x: Number(x), y: Number(y) }]));
    const isFirst = this.#drawn === null;
    this.#drawn = drawn;
    this.#sigma.setCustomBBox({ x: [...drawn.extent.x], y: [...drawn.extent.y] });
    const isPicked = drawn.edges.length <= mostPickedEdges;
    if (this.#sigma.getSetting('enableEdgeEvents') !== isPicked) this.#sigma.setSetting('enableEdgeEvents', isPicked);
    // A graph that is there whole costs less than one that grows before sigma's eyes.
    this.#graph = graphOf(drawn);
    this.#sigma.setGraph(this.#graph);
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
    const isVeiled = emphasis === null && (this.#drawn?.edges.length ?? 0) > mostArrows;
    return {
      ...data,
      color: isHovered ? palette.accent : isVeiled ? veiled(colour) : colour,
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
    const look = hoverLook(this.#look, this.#hovered, this.#graph);
    paintLabels(context, labelsOf(this.#drawn, this.lens(), look), look.palette, fontSize);
  }

  /** Once the camera rests, the address is told. */
  #tellCamera(): void {
    this.#isLooking = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isLooking = false;
      const { x, y, ratio } = this.#sigma.getCamera().getState();
      this.#latest.current.onCamera(near(x, 0.5) && near(y, 0.5) && near(ratio, 1) ? null : { x, y, ratio });
    }, settleMs);
  }
}

const graphOf = ({ nodes, edges }: Drawn): MultiDirectedGraph => {
  const graph = new MultiDirectedGraph();
  for (const { id, x, y, size, type } of nodes) graph.addNode(id, { x, y, size: markSize(size), mark: type });
  for (const { key, source, target, directed } of edges)
    graph.addEdgeWithKey(key, source, target, {
      type: edges.length > mostArrows ? 'thin' : directed ? 'arrow' : 'line',
      size: 1,
    });
  return graph;
};

/** Of a colour like `#b5b2ac` a quarter, as WebGL adds it to what is below: where lines are dense, they are dark. */
const veiled = (hex: string): string => {
  const part = 0.25;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Math.round(parseInt(hex.slice(at, at + 2), 16) * part));
  return `rgba(${String(red)},${String(green)},${String(blue)},${String(part)})`;
};

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-3;
