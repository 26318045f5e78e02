/** Lists as SDL: the filter, order and connection of each entity type, and the fields of Query. */
import type { EntityType, Field, Ontology } from '../ontology/index.js';
import { enumName } from './graphql-names.js';
import { block, described, free, paged } from './sdl-print.js';

/** The filter of a type's list. */
export const filterInput = (type: EntityType): string =>
  block(
    `Which ${type.list} to list; conditions are joined by and, the values of one by or.`,
    `input ${type.label}Filter`,
    [
      '  ids: [ID!]',
      described('Part of a name in any language or script.', 'nameContains: String'),
      described('Only what bulletins up to this date said.', 'asOf: PartialDate'),
      ...Object.entries(type.properties).flatMap(([key, property]) =>
        property.kind === 'choice' || property.kind === 'choiceList'
          ? [described(property.description, `${key}: [${enumName(type.label, key)}!]`)]
          : [],
      ),
      ...(type.datedBy === null
        ? []
        : [described(`The time of \`${type.datedBy}\`. What has no date does not match.`, 'date: DateRange')]),
      ...type.listFilters.map((name) => described(filterDescription(type.fields[name]), `${name}: [ID!]`)),
    ],
  );

const filterDescription = (field: Field | undefined): string => {
  const plain = field?.description ?? '';
  if (field?.target === 'Region') return `${plain} A region stands for all regions in it.`;
  if (field?.target === 'Technology') return `${plain} A technology stands for all narrower ones.`;
  return plain;
};

/** What a type's list can be ordered by. */
export const orderInput = (type: EntityType): string =>
  [
    block(`What ${type.list} can be ordered by.`, `enum ${type.label}OrderField`, [
      ...(type.datedBy === null
        ? []
        : [described(`By \`${type.datedBy}\`; what has no date counts as earliest.`, 'DATE')]),
      '  NAME',
      described('By the date of the bulletin that first said it.', 'RECORDED_ON'),
    ]),
    block(`The order of ${type.list}; ties are ordered by id.`, `input ${type.label}Order`, [
      `  field: ${type.label}OrderField!`,
      '  direction: OrderDirection! = ASC',
    ]),
  ].join('\n\n');

/** A page of a type's list. */
export const listConnection = (label: string): string =>
  [
    block(`A page of ${label} entities.`, `type ${label}Connection`, [
      `  edges: [${label}Edge!]!`,
      `  nodes: [${label}!]!`,
      '  pageInfo: PageInfo!',
      described('How many match in all.', 'totalCount: Int!'),
    ]),
    block(`One ${label} of a page.`, `type ${label}Edge${free}`, [`  node: ${label}!`, '  cursor: String!']),
  ].join('\n\n');

/** The fields of Query that list each type. */
export const listFields = (ontology: Ontology): string =>
  `extend type Query {\n${ontology.entityTypes
    .flatMap((type) =>
      [{ label: type.label, list: type.list, description: type.description }, ...type.extraLabels].map((listed) => ({
        ...listed,
        type,
      })),
    )
    .map(({ type, list, description }) =>
      described(
        description,
        `${list}(filter: ${type.label}Filter, orderBy: ${type.label}Order, first: Int, after: String, last: Int, before: String): ${type.label}Connection!${paged('first', 'last')}`,
      ),
    )
    .join('\n')}\n}`;
