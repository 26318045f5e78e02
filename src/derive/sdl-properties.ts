/** Properties of the ontology as GraphQL fields and enums. */
import type { Properties, Property } from '../ontology/index.js';
import { enumName } from './graphql-names.js';
import { block, described } from './sdl-print.js';
import { constantCase } from './words.js';

/** The enums of the properties that are a choice. */
export const enums = (owner: string, properties: Properties): string[] =>
  Object.entries(properties).flatMap(([key, property]) =>
    property.kind === 'choice' || property.kind === 'choiceList'
      ? [
          block(
            property.description,
            `enum ${enumName(owner, key)}`,
            property.choices.map((choice) => `  ${constantCase(choice)}`),
          ),
        ]
      : [],
  );

/** One field for each property. */
export const propertyFields = (owner: string, properties: Properties): string[] =>
  Object.entries(properties).map(([key, property]) =>
    described(property.description, `${key}: ${propertyType(owner, key, property)}`),
  );

const propertyType = (owner: string, key: string, property: Property): string => {
  const bang = property.required ? '!' : '';
  switch (property.kind) {
    case 'text':
    case 'url':
      return `String${bang}`;
    case 'date':
      return `PartialDate${bang}`;
    case 'integer':
      return `Int${bang}`;
    case 'number':
      return `Float${bang}`;
    case 'textList':
      return '[String!]!';
    case 'choice':
      return `${enumName(owner, key)}${bang}`;
    case 'choiceList':
      return `[${enumName(owner, key)}!]!`;
  }
};
