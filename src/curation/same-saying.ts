/** Whether two rows say the same, whoever wrote them. */
import type { EntityRow, RelationshipRow } from '../ontology/content.js';
import { fingerprint } from '../seed/content-digest.js';

export const saysTheSame = <Row extends EntityRow | RelationshipRow>(a: Row, b: Row): boolean => said(a) === said(b);

const said = (row: EntityRow | RelationshipRow): string =>
  fingerprint({ ...row, properties: { ...row.properties, origin: '' } });
