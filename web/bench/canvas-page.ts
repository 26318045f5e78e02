/** The page of `npm run bench:canvas`: reads /graph.json, draws it in the way that the address names, and says when it was there. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { FeedGraph } from '../src/api/feed.js';
import type { CanvasProps } from '../src/views/graph/canvas.js';
import { drawnOf } from '../src/views/graph/drawn.js';
import { paintScene } from '../src/views/graph/paint.js';
import { readPalette } from '../src/views/graph/palette.js';
import { markSize, sceneOf, wholeLens, type Look } from '../src/views/graph/scene.js';
import { Stage, type Tuning } from '../src/views/graph/stage.js';
import { whenDrawn } from '../src/views/graph/when-drawn.js';

const place = document.getElementById('stage');
if (place === null) throw new Error('The page has no place for the picture.');
const way = new URLSearchParams(location.search).get('way') ?? 'shipped';

const graph = (await (await fetch('/graph.json')).json()) as FeedGraph;
performance.mark('graph-read');
const drawn = drawnOf(graph, { language: 'en', hidden: [], pinned: new Map(), kept: null, from: null, to: null });
const palette = readPalette();
const look: Look = {
  palette,
  emphasis: null,
  focus: '',
  colourOf: ({ type }) => palette.types[type],
  relation: (type) => type,
};

const nothing = (): void => undefined;
const props: CanvasProps = {
  drawn,
  look,
  title: '',
  camera: null,
  onCamera: nothing,
  onFocus: nothing,
  onOpen: nothing,
  onMove: nothing,
  onReady: nothing,
};

const plainCanvas = (): Promise<void> => {
  const canvas = document.createElement('canvas');
  canvas.width = place.clientWidth;
  canvas.height = place.clientHeight;
  place.append(canvas);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser draws no canvas.');
  const whole = wholeLens(drawn, canvas.width, canvas.height);
  let [left, top, isWaiting] = [0, 0, false];
  const draw = (): void => {
    isWaiting = false;
    const at: typeof whole.at = (point) => {
      const { x, y } = whole.at(point);
      return { x: x + left, y: y + top };
    };
    paintScene(context, sceneOf(drawn, { ...whole, at }, look));
  };
  canvas.addEventListener('mousemove', ({ buttons, movementX, movementY }) => {
    if (buttons === 0) return;
    left += movementX;
    top += movementY;
    if (!isWaiting) requestAnimationFrame(draw);
    isWaiting = true;
  });
  draw();
  // Reading a dot back waits for all that was drawn.
  context.getImageData(0, 0, 1, 1);
  return Promise.resolve();
};

/** sigma as it comes: discs, lines, its own labels, no setting touched. */
const untuned = (): Promise<void> => {
  const plain = new MultiDirectedGraph();
  for (const { id, x, y, size, name, type } of drawn.nodes)
    plain.addNode(id, { x, y, size: markSize(size), label: name, color: palette.types[type] });
  for (const { key, source, target } of drawn.edges)
    plain.addEdgeWithKey(key, source, target, { size: 1, color: palette.line });
  return whenDrawn(new Sigma(plain, place).getCanvases());
};

const ours = (tuning: Tuning): Promise<void> => new Stage(place, { current: props }, tuning).ready();

const ways: Readonly<Record<string, () => Promise<void>>> = {
  shipped: () => ours({}),
  drawn: () => ours({ carried: false }),
  'drawn-no-labels': () => ours({ carried: false, labels: false }),
  untuned,
  canvas: plainCanvas,
};

await ways[way]?.();
performance.mark('graph-drawn');
document.body.dataset['drawn'] = 'yes';
