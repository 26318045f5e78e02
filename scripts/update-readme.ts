/** Puts the real answers below the examples of the READMEs: each json block after a query or a feed's command. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createApollo } from '../src/api/apollo.js';
import { createContext } from '../src/api/context.js';
import { createHttpService } from '../src/api/http-server.js';
import { defaultSettings } from '../src/config.js';
import { packagePath } from '../src/package-path.js';
import { seedFromFolder } from '../src/seed/seed-store.js';
import { openGrafeo } from '../src/store/grafeo/grafeo-store.js';
import { examplePattern, examplesOf, runFeedCommand, type Example } from './readme-examples.js';

const store = openGrafeo({ folder: null });
await store.prepare();
await seedFromFolder(store, packagePath('seeds'));
const log = pino({ level: 'silent' });
const apollo = createApollo(log);
await apollo.start();
const service = await createHttpService(store, log, defaultSettings);
await service.server.listen({ port: 0, host: '127.0.0.1' });
const { port } = service.server.server.address() as AddressInfo;

const answerTo = async ({ kind, text }: Example): Promise<unknown> => {
  if (kind === 'sh') return runFeedCommand(text, `http://127.0.0.1:${String(port)}`);
  const { body } = await apollo.executeOperation(
    { query: text },
    { contextValue: createContext(store, AbortSignal.timeout(30_000)) },
  );
  // Its snapshot changes with every seed, which says nothing of the question.
  return body.kind === 'single' ? { ...body.singleResult, extensions: undefined } : {};
};

for (const file of ['README.md', 'README.ko.md']) {
  const markdown = readFileSync(packagePath(file), 'utf8');
  const answers: string[] = [];
  for (const example of examplesOf(markdown)) {
    answers.push(compact(JSON.parse(JSON.stringify(await answerTo(example)))));
  }
  const answered = markdown.replace(
    examplePattern,
    (_all, kind: string, text: string) =>
      `\`\`\`${kind}\n${text}\`\`\`\n\n\`\`\`json\n${answers.shift() ?? ''}\n\`\`\``,
  );
  writeFileSync(packagePath(file), answered);
}
await service.stop();
await store.close();

/** JSON whose short objects and lists stand on one line. */
function compact(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value, null, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/\[ (?=.)|(?<=.) \]/g, (bracket) => bracket.trim());
  if (flat.length + indent.length <= 118 || typeof value !== 'object' || value === null) return flat;
  const inner = `${indent}  `;
  const rows = Array.isArray(value)
    ? value.map((item) => compact(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${compact(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${rows.map((row) => inner + row).join(',\n')}\n${indent}${close}`;
}
