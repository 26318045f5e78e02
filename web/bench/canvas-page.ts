/** The page of `npm run bench:canvas`: reads /graph.json, draws it in the way that the address names, and says when it was there. */
import type { FeedGraph } from '../src/api/feed.js';
import type { CanvasProps } from '../src/views/graph/canvas.js';
import { drawnOf } from '../src/views/graph/drawn.js';
import { paintScene } from '../src/views/graph/paint.js';
import { readPalette } from '../src/views/graph/palette.js';
import { sceneOf, wholeLens, type Look } from '../src/views/graph/scene.js';
import { Stage } from '../src/views/graph/sigma-canvas.js';

const place = document.getElementById('stage');
if (place === null) throw new Error('The page has no place for the picture.');
const way = new URLSearchParams(location.search).get('way') ?? 'sigma';

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

const plainCanvas = (): void => {
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
};

if (way === 'canvas') plainCanvas();
else
  new Stage(
    place,
    { current: props },
    { labels: way !== 'sigma-no-labels', arrows: way !== 'sigma-no-arrows', edgesInMotion: way !== 'sigma' },
  );
// Two frames later it has been on the screen.
requestAnimationFrame(() => {
  requestAnimationFrame(() => {
    performance.mark('graph-drawn');
    document.body.dataset['drawn'] = 'yes';
  });
});
