/** The search index of seeds, without a store. */
import { groupBy } from '../src/group-by.js';
import { packagePath } from '../src/package-path.js';
import { IndexBuilder } from '../src/search/index-builder.js';
import type { SearchIndex } from '../src/search/search-index.js';
import { completed } from '../src/search/steps.js';
import { seedContent } from '../src/seed/content.js';
import { readSeedFiles } from '../src/seed/seed-file.js';

export const indexOfSeeds = (...folder: readonly string[]): SearchIndex => {
  const { entities, relationships } = seedContent(readSeedFiles(packagePath(...folder)));
  const builder = new IndexBuilder();
  const places = [...relationships.values()].filter(
    ({ type, to }) => (type === 'PART_OF' || type === 'LOCATED_IN') && entities.get(to)?.type === 'Region',
  );
  const regionsOf = groupBy(places, ({ from }) => from);
  for (const id of [...entities.keys()].sort()) {
    const row = entities.get(id);
    if (row === undefined) continue;
    const texts = (...keys: readonly string[]): string[] =>
      keys.flatMap((key) => (typeof row.properties[key] === 'string' ? [row.properties[key]] : []));
    const { aliases } = row.properties;
    builder.add({
      id,
      type: row.type,
      region: (regionsOf.get(id) ?? []).map(({ to }) => to).sort()[0] ?? null,
      names: texts('nameKo', 'nameEn', 'nameZhHans', 'nameZhHant'),
      aliases: Array.isArray(aliases) ? (aliases as readonly string[]) : [],
      summaries: texts('summary', 'summaryKo'),
    });
  }
  return completed(builder.finish());
};
