/** Everything that is derived from the ontology, as files: path in the repository → text. */
import type { Ontology } from '../ontology/index.js';
import { deriveLegend } from './legend.js';
import { deriveOntologyPage } from './ontology-page.js';
import { deriveRecordStatements } from './record-statements.js';
import { deriveSchemaStatements } from './schema-statements.js';
import { deriveSdl } from './sdl.js';
import { deriveSeedSchema } from './seed-schema.js';
import { deriveStatements } from './statements.js';

/** Folders that hold derived files only: what is not derived any more is removed from them. */
export const derivedFolders = [
  'cypher/write',
  'cypher/list',
  'cypher/expand',
  'cypher/schema',
  'cypher/records',
] as const;

/** All derived files. `currentSchema` is the text of schema.graphql, whose part between the markers is replaced. */
export const deriveFiles = (ontology: Ontology, currentSchema: string): ReadonlyMap<string, string> =>
  new Map([
    ...[...deriveStatements(ontology), ...deriveSchemaStatements(ontology), ...deriveRecordStatements()].map(
      ([name, text]): [string, string] => [`cypher/${name}.cypher`, text],
    ),
    ['schema.graphql', betweenMarkers(currentSchema, deriveSdl(ontology))],
    ['seeds/seed.schema.json', `${JSON.stringify(deriveSeedSchema(ontology), null, 2)}\n`],
    ['docs/ontology.md', deriveOntologyPage(ontology)],
    ['web/src/ontology.generated.ts', deriveLegend(ontology)],
  ]);

const betweenMarkers = (text: string, generated: string): string => {
  const start = /^# <generated>.*$/m.exec(text);
  const end = text.indexOf('# </generated>');
  if (start === null || end < start.index)
    throw new RangeError('schema.graphql has lost its markers <generated> and </generated>.');
  return `${text.slice(0, start.index + start[0].length)}\n\n${generated}\n${text.slice(end)}`;
};
