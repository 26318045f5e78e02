/**
 * How fluid the graph's canvas is: 10,000 nodes and 30,000 edges in a real Chromium that draws by the processor, panned by its mouse for
 * some seconds, each way in turn. `npm run bench:canvas`, with `-- --nodes 1000 --edges 3000` for another size.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'vite';
import { packagePath } from '../src/package-path.js';
import { random } from './generate/random.js';

const { values: options } = parseArgs({
  options: {
    nodes: { type: 'string', default: '10000' },
    edges: { type: 'string', default: '30000' },
    seconds: { type: 'string', default: '4' },
    ways: { type: 'string', default: '' },
    rounds: { type: 'string', default: '1' },
  },
});

const ways = {
  untuned: 'sigma as it comes',
  shipped: 'as shipped: what is slow to draw moves as an image',
  drawn: 'as shipped, but each frame is drawn',
  'drawn-no-labels': 'each frame is drawn, without labels',
  canvas: 'plain canvas, all drawn in each frame',
} as const;
type Way = keyof typeof ways;

const types = ['Policy', 'Agency', 'Technology', 'Program', 'Company', 'Institution', 'Region'];

/** A feed of communities around their middles; few nodes have most edges. The same for the same size. */
const feed = (nodeCount: number, edgeCount: number): object => {
  const chance = random(20_230_526);
  const next = (): number => chance.next();
  const communities = Math.max(1, Math.round(nodeCount / 100));
  const middles = Array.from({ length: communities }, () => [(next() - 0.5) * 4000, (next() - 0.5) * 4000] as const);
  const nodes = Array.from({ length: nodeCount }, (_, index) => {
    const [x, y] = middles[index % communities] ?? [0, 0];
    const size = 4 + 12 * next() ** 6;
    const [away, angle] = [180 * Math.sqrt(next()), next() * 2 * Math.PI];
    return {
      id: `node:${String(index)}`,
      type: types[index % types.length],
      name: `Entity ${String(index)} of the bulletins`,
      x: x + away * Math.cos(angle),
      y: y + away * Math.sin(angle),
      size,
      colour: '#000000',
    };
  });
  const edges = Array.from({ length: edgeCount }, (_, index) => {
    const source = Math.floor(next() * nodeCount);
    const inside = source + communities * Math.floor(next() ** 3 * 40);
    const target = next() < 0.8 ? inside % nodeCount : Math.floor(nodeCount * next() ** 3);
    return {
      source: `node:${String(source)}`,
      target: `node:${String(target)}`,
      key: `edge:${String(index)}`,
      type: 'TARGETS',
      directed: true,
      weight: 1,
    };
  });
  return { graph: { title: '', citation: '', omitted: [] }, nodes, edges };
};

interface Measured {
  readonly framesPerSecond: number;
  readonly longestFrameMs: number;
  /** From the start of the page until all is drawn, with reading the file. */
  readonly firstPictureMs: number;
}

const measure = async (browser: Browser, origin: string, way: Way, seconds: number): Promise<Measured> => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  await page.goto(`${origin}/bench/canvas.html?way=${way}`);
  await page.waitForSelector('body[data-drawn=yes]', { timeout: 60_000 });
  const firstPictureMs = Number(await page.evaluate('performance.getEntriesByName("graph-drawn")[0].startTime'));
  await page.mouse.move(4, 4);
  await page.mouse.down();
  await page.evaluate(
    'window.frames_ = []; window.count_ = (at) => { window.frames_.push(at); requestAnimationFrame(window.count_) }; requestAnimationFrame(window.count_)',
  );
  const start = performance.now();
  for (let step = 0; performance.now() - start < seconds * 1000; step += 1)
    await page.mouse.move(4 + 200 * (1 - Math.cos(step / 12)), 4 + 150 * (1 - Math.cos(step / 17)));
  const frames = await page.evaluate<number[]>('window.frames_');
  const spent = (performance.now() - start) / 1000;
  await page.mouse.up();
  await page.close();
  const gaps = frames.slice(1).map((at, index) => at - (frames[index] ?? at));
  return { framesPerSecond: frames.length / spent, longestFrameMs: Math.max(0, ...gaps), firstPictureMs };
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const folder = mkdtempSync(path.join(tmpdir(), 'bench-canvas-'));
try {
  await build({
    configFile: false,
    root: packagePath('web'),
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: packagePath('web/bench/canvas.html') },
    },
  });
  const graph = JSON.stringify(feed(Number(options.nodes), Number(options.edges)));
  const kinds: Readonly<Record<string, string>> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const body = pathname === '/graph.json' ? graph : readFileSync(path.join(folder, path.normalize(pathname)));
      response.writeHead(200, { 'content-type': kinds[path.extname(pathname)] ?? 'application/json' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
  const results = new Map<Way, Measured[]>();
  // In turns, so that what else the machine does falls on all alike.
  for (let round = 0; round < Number(options.rounds); round += 1)
    for (const way of (Object.keys(ways) as Way[]).filter(
      (each) => options.ways === '' || options.ways.split(',').includes(each),
    )) {
      const measured = await measure(browser, origin, way, Number(options.seconds));
      console.error(
        `${way}: ${measured.framesPerSecond.toFixed(1)} frames/s, longest ${measured.longestFrameMs.toFixed(0)} ms, first picture ${measured.firstPictureMs.toFixed(0)} ms`,
      );
      results.set(way, [...(results.get(way) ?? []), measured]);
    }
  await browser.close();
  server.close();
  const medianOf = (way: Way, figure: keyof Measured): number =>
    median((results.get(way) ?? []).map((measured) => measured[figure]));
  console.log(`${options.nodes} nodes, ${options.edges} edges; 1000 × 700; drawn by the processor; medians.`);
  for (const way of results.keys()) {
    const frames = medianOf(way, 'framesPerSecond');
    const ratio = frames / medianOf('untuned', 'framesPerSecond');
    console.log(
      `${ways[way].padEnd(52)} ${frames.toFixed(1).padStart(6)} frames/s  ${ratio.toFixed(1).padStart(5)} × untuned  longest frame ${medianOf(way, 'longestFrameMs').toFixed(0).padStart(4)} ms  first picture ${(medianOf(way, 'firstPictureMs') / 1000).toFixed(2)} s`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
