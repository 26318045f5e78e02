/** GraphQL's upper-case words for the lower-case ones of the graph. */
import { enumName } from '../../derive/graphql-names.js';
import { constantCase } from '../../derive/words.js';
import { ontology, type EntityType, type Properties, type RelationshipType } from '../../ontology/index.js';

/** By enum, its values and what the graph calls them. */
export const enumResolvers = (): Record<string, Record<string, string>> => ({
  EntityType: Object.fromEntries(ontology.entityTypes.map(({ label }) => [constantCase(label), label])),
  ...Object.fromEntries(
    [
      ...ontology.entityTypes.map(({ label, properties }: EntityType): [string, Properties] => [label, properties]),
      ...ontology.relationshipTypes.map(({ type, properties }: RelationshipType): [string, Properties] => [
        type,
        properties,
      ]),
    ].flatMap(([owner, properties]) =>
      Object.entries(properties).flatMap(([key, property]) =>
        'choices' in property
          ? [
              [
                enumName(owner, key),
                Object.fromEntries(property.choices.map((choice) => [constantCase(choice), choice])),
              ],
            ]
          : [],
      ),
    ),
  ),
});
