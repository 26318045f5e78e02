/** The labels of nodes that are no entities, and the property that tells the nodes of each apart: what a backup takes along. */
export { bookkeepingTypes } from '../ontology/bookkeeping.js';
