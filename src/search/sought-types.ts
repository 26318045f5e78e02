/** The types that readers look for by name: what bulletins speak of, rather than their items, pages and single figures. */
import { ontology } from '../ontology/index.js';

/** By the ontology's order of types. */
export const sought: readonly boolean[] = ontology.entityTypes.map(
  ({ label, role }) => role === 'fact' && label !== 'Indicator',
);
