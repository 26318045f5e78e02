/** A reference file: long-lived entities and what a reference says of them. */
import { ownProperties, type Builder } from './builder.js';
import type { SeedFile } from './seed-file.js';
import type { ReferenceSeed } from './seed-types.js';

export const referenceContent = (builder: Builder, file: SeedFile, { reference, entities }: ReferenceSeed): void => {
  const evidence = [{ source: reference.id }];
  builder.entity(
    { file, at: ['reference'] },
    {
      id: reference.id,
      type: 'Source',
      names: reference.names,
      properties: ownProperties('entity', 'Source', reference),
    },
    true,
  );
  entities.forEach((entity, index) => {
    const at = ['entities', index];
    builder.entity(
      { file, at: [...at, 'id'] },
      {
        id: entity.id,
        type: entity.type,
        names: entity.names,
        properties: ownProperties('entity', entity.type, entity),
      },
    );
    entity.relations?.forEach((relation, position) => {
      builder.relationship(
        { file, at: [...at, 'relations', position] },
        {
          type: relation.type,
          from: entity.id,
          to: relation.to,
          properties: ownProperties('relationship', relation.type, relation),
        },
        evidence,
        null,
      );
    });
  });
};
