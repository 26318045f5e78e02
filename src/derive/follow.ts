/** How a field is followed in Cypher: the pattern, and the order of what it leads to. */
import { ontology as ours, relationshipType, type Field, type Ontology } from '../ontology/index.js';

export type FollowedField = Pick<Field, 'relationship' | 'direction' | 'target'>;

// `order` is a keyword: the embedded engine wants it quoted.
export const escaped = (key: string): string => (key === 'order' ? '`order`' : key);

/** `-[r1:ISSUED_BY]->`; without a variable `-[:ISSUED_BY]->`. */
export const arrow = (variable: string, { relationship, direction }: FollowedField): string => {
  const pattern = `-[${variable}:${relationship}]-`;
  if (direction === 'outgoing') return `${pattern}>`;
  return direction === 'incoming' ? `<${pattern}` : pattern;
};

export interface FollowOrder {
  /** The expression; equal keys follow by the id of the relationship, upwards. */
  readonly key: string;
  readonly descending: boolean;
}

/** How the targets of a field are ordered: by a number of the relationship, by date (newest first), or by id. */
export const followOrder = (
  field: FollowedField,
  variables: { readonly relationship: string; readonly target: string },
  ontology: Ontology = ours,
): FollowOrder => {
  const { orderedBy } = relationshipType(field.relationship, ontology);
  if (orderedBy !== null && field.direction === 'outgoing') {
    const place = `${variables.relationship}.${escaped(orderedBy)}`;
    return { key: `right('000000' + toString(coalesce(${place}, 999999)), 6)`, descending: false };
  }
  const datedBy = ontology.entityTypes.find((type) => type.label === field.target)?.datedBy ?? null;
  return datedBy === null
    ? { key: `''`, descending: false }
    : { key: `coalesce(${variables.target}.${datedBy}, '')`, descending: true };
};
