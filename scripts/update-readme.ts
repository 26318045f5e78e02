/** Puts the real answers below the queries of the READMEs: each json block after a graphql block. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pino } from 'pino';
import { createApollo } from '../src/api/apollo.js';
import { createContext } from '../src/api/context.js';
import { packagePath } from '../src/package-path.js';
import { seedFromFolder } from '../src/seed/seed-store.js';
import { openGrafeo } from '../src/store/grafeo/grafeo-store.js';

const store = openGrafeo({ folder: null });
await store.prepare();
await seedFromFolder(store, packagePath('seeds'));
const apollo = createApollo(pino({ level: 'silent' }));
await apollo.start();

for (const file of ['README.md', 'README.ko.md']) {
  const text = readFileSync(packagePath(file), 'utf8');
  const parts = text.split(/(```graphql\n[\s\S]*?```\n\n```json\n[\s\S]*?```)/);
  const answered = await Promise.all(
    parts.map(async (part) => {
      const query = /^```graphql\n([\s\S]*?)```/.exec(part)?.[1];
      if (query === undefined) return part;
      const { body } = await apollo.executeOperation(
        { query },
        { contextValue: createContext(store, AbortSignal.timeout(30_000)) },
      );
      // Its snapshot changes with every seed, which says nothing of the question.
      const answer = body.kind === 'single' ? { ...body.singleResult, extensions: undefined } : {};
      return part.replace(
        /```json\n[\s\S]*?```$/,
        () => `\`\`\`json\n${compact(JSON.parse(JSON.stringify(answer)))}\n\`\`\``,
      );
    }),
  );
  writeFileSync(packagePath(file), answered.join(''));
}
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
