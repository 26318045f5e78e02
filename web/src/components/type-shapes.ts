/** The shape of each entity type as a path in a square of 16, filled by even and odd, and the type that a feed names: the same in marks, pictures and files. */
import { entityTypes, type EntityTypeName } from '../ontology.generated.js';

export const typeShapes: Readonly<Record<EntityTypeName, string>> = {
  POLICY: 'M3 1h7l3 3v11H3zM5 7h6v1.4H5zM5 10h6v1.4H5z',
  AGENCY: 'M8 1l7 4v1.5H1V5zM2 8h2.5v5H2zM6.8 8h2.4v5H6.8zM11.5 8H14v5h-2.5zM1 14h14v1.5H1z',
  REGION: 'M8 1a5 5 0 0 1 5 5c0 3.5-5 9-5 9S3 9.5 3 6a5 5 0 0 1 5-5zM8 4.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z',
  TECHNOLOGY: 'M8 1l6.2 3.5v7L8 15l-6.2-3.5v-7z',
  PROGRAM: 'M8 1l7 7-7 7-7-7z',
  COMPANY: 'M2 2h12v12H2zM5 5v2h2V5zM9 5v2h2V5zM5 9v2h2V9zM9 9v2h2V9z',
  INSTITUTION: 'M8 2l8 4-8 4-8-4zM3 9l5 2.5L13 9v3.5L8 15l-5-2.5z',
  PERSON: 'M8 1a3.2 3.2 0 1 1 0 6.4A3.2 3.2 0 0 1 8 1zM2 15c0-4 2.5-6.2 6-6.2S14 11 14 15z',
  ACHIEVEMENT: 'M8 .8l2.2 4.7 5 .6-3.7 3.5 1 5.1L8 12.2l-4.5 2.5 1-5.1L.8 6.1l5-.6z',
  INDICATOR: 'M1.5 9h3v6h-3zM6.5 1h3v14h-3zM11.5 5h3v10h-3z',
  BULLETIN: 'M1 2h14v12H1zM3 4v3h10V4zM3 8.8v1.2h10V8.8zM3 11v1.2h7V11z',
  ARTICLE: 'M2 3h12v1.8H2zM2 7h12v1.8H2zM2 11h8v1.8H2z',
  SOURCE: 'M3 3h5v2H5v6h6V8h2v5H3zM9 2h5v5l-1.8-1.8-3.5 3.5-1.4-1.4 3.5-3.5z',
};

const typesByLabel: ReadonlyMap<string, EntityTypeName> = new Map(entityTypes.map(({ type, label }) => [label, type]));

/** The type of a label as feeds write it: `Policy` is POLICY. */
export const typeOfLabel = (label: string): EntityTypeName => typesByLabel.get(label) ?? 'ARTICLE';
