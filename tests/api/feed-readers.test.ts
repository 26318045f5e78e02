/** What real readers find in the feeds of the real seeds: NetworkX, pandas, rdflib, gephi-toolkit. */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-path.js';
import { gephiToolkit, pythonReaders, run } from '../readers/find-readers.js';
import { folder, get, names, nodeLink, origin, traceOfAi } from './feed-service.js';

describe('with NetworkX, pandas and rdflib', () => {
  it('every format holds the same nodes, names, edges and positions', async ({ skip }) => {
    const python = await pythonReaders();
    if (python === null) return skip();
    for (const format of names)
      writeFileSync(
        path.join(folder, `feed.${format}`),
        Buffer.from(await (await get(traceOfAi(format))).arrayBuffer()),
      );
    const { stdout } = await run(python, [packagePath('tests', 'readers', 'read_feeds.py'), folder], {
      timeout: 60_000,
    });
    const expected = await nodeLink(traceOfAi('json'));
    const held = {
      nodes: Object.fromEntries(expected.nodes.map(({ id, name, nameZh, x, y }) => [id, [name, nameZh ?? null, x, y]])),
      edges: expected.edges.map(({ key, weight, directed }) => [key, weight, directed]),
    };
    expect(expected.nodes.length).toBeGreaterThan(50);
    for (const [format, found] of Object.entries(
      JSON.parse(stdout) as Record<string, typeof held & { directed: unknown }>,
    ))
      expect({ format, nodes: found.nodes, edges: found.edges }).toEqual({ format, ...held });
  }, 400_000);

  it('the example of docs/feeds.md runs', async ({ skip }) => {
    const python = await pythonReaders();
    if (python === null) return skip();
    const page = readFileSync(packagePath('docs', 'feeds.md'), 'utf8');
    const cells = [...page.matchAll(/```python\n([\s\S]*?)```/g)].map(([, cell]) => cell ?? '');
    const shown = [...page.matchAll(/```text\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
    const script = path.join(folder, 'notebook.py');
    writeFileSync(script, cells.join('\n').replaceAll('http://localhost:4000', origin));
    const { stdout } = await promisify(execFile)(python, [script], { timeout: 60_000 });
    expect(stdout).toBe(shown.join(''));
  }, 400_000);
});

describe('with gephi-toolkit', () => {
  it('the GEXF holds all nodes and edges where they stand', async ({ skip }) => {
    const classpath = await gephiToolkit();
    if (classpath === null) return skip();
    const file = path.join(folder, 'gephi.gexf');
    writeFileSync(file, await (await get(traceOfAi('gexf'))).text());
    const program = packagePath('tests', 'readers', 'gephi', 'ReadGexf.java');
    const { stdout } = await run('java', ['-Djava.awt.headless=true', '-cp', classpath, program, file], {
      timeout: 60_000,
    });
    const [counts, ...nodes] = stdout.trim().split('\n');
    const expected = await nodeLink(traceOfAi('json'));
    expect(counts).toBe(`${String(expected.nodes.length)}\t${String(expected.edges.length)}\ttrue\ttrue`);
    const found = nodes.map((line) => line.split('\t')).map(([id, label, x, y]) => [id, label, Number(x), Number(y)]);
    expect(found.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))).toEqual(
      expected.nodes.map(({ id, name, x, y }) => [id, name, x, y]),
    );
  }, 400_000);
});
