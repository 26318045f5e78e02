/** Writes the answers of docs/mcp.md anew, from the seeds. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pino } from 'pino';
import { defaultSettings } from '../src/config.js';
import { askStore } from '../src/mcp/ask.js';
import { packagePath } from '../src/package-path.js';
import { seedFromFolder } from '../src/seed/seed-store.js';
import { openGrafeo } from '../src/store/grafeo/grafeo-store.js';
import { withAnswers } from './mcp-page.js';

const file = packagePath('docs', 'mcp.md');
const store = openGrafeo({ folder: null });
await store.prepare();
await seedFromFolder(store, packagePath('seeds'));
const ask = await askStore(store, pino({ level: 'silent' }), defaultSettings);
writeFileSync(file, await withAnswers(readFileSync(file, 'utf8'), ask));
await store.close();
