/** Entities written before lists were read from an index have no `sortDate`, and lists by date would leave them out. */
import { rowsAtOnce, type Migration } from './migration.js';
import { sortDatesStatement } from './statements.js';

// As it was at this version: what the ontology dates later is the business of later migrations.
const datedTypes = ['Achievement', 'Article', 'Bulletin', 'Indicator', 'Policy', 'Program', 'Source'];

export const sortDates: Migration = {
  number: 3,
  name: 'sort-dates',
  description: 'Every dated entity has the key that lists by date are read by; those without one were left out.',
  apply: async (transaction) => {
    const [result] = await transaction.run(sortDatesStatement, { types: datedTypes, first: rowsAtOnce });
    return (result?.changed ?? 0) < rowsAtOnce;
  },
};
