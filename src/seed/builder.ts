/** Collects entities and relationships while seed files are read: merges what is said twice, reports what differs. */
import type { EntityRow, GraphContent, PropertyValue, RelationshipRow } from '../ontology/content.js';
import { encodeEvidence, type Evidence } from '../ontology/evidence.js';
import { entityType, nameLanguages, relationshipType, type NameLanguage } from '../ontology/index.js';
import { relationshipId } from '../ontology/relationship-id.js';
import { fingerprint } from './content-digest.js';
import { entityRowOf, present } from './entity-row.js';
import type { SeedProblem } from './problem.js';
import type { SeedFile, SeedPath } from './seed-file.js';
import type { SeedNames } from './seed-types.js';

/** Where something was written. */
export interface Written {
  readonly file: SeedFile;
  readonly at: SeedPath;
}

interface Entity extends Written {
  readonly row: EntityRow;
}

interface Relationship extends Written {
  readonly row: Omit<RelationshipRow, 'properties'>;
  readonly own: Readonly<Record<string, PropertyValue>>;
  readonly evidence: string[];
  recordedOn: string;
}

/** Rows that a seed wrote carry this origin, so that only they are removed when the seed no longer says them. */
export const seedOrigin = 'seeds';

export class Builder {
  readonly problems: SeedProblem[] = [];
  readonly #entities = new Map<string, Entity>();
  readonly #relationships = new Map<string, Relationship>();
  readonly #firstMention = new Map<string, string>();
  readonly #referenceDate: string;

  constructor(referenceDate: string) {
    this.#referenceDate = referenceDate;
  }

  /** Adds an entity. Writing an id twice is a problem, unless `mayRepeat` and both say the same. */
  entity(
    written: Written,
    given: { id: string; type: string; names: SeedNames; properties: Readonly<Record<string, unknown>> },
    mayRepeat = false,
  ): void {
    const names = Object.fromEntries(
      Object.entries(given.names).map(([language, name]) => [nameLanguages[language as NameLanguage], name]),
    );
    const row = { id: given.id, type: given.type, properties: present({ ...names, ...given.properties }) };
    const earlier = this.#entities.get(given.id);
    if (earlier === undefined) {
      this.#entities.set(given.id, { ...written, row });
    } else if (!mayRepeat || fingerprint(earlier.row) !== fingerprint(row)) {
      this.#problem(
        written,
        `the id "${given.id}" is written already at ${place(earlier)}${mayRepeat ? ' and says something else' : ''}`,
      );
    }
  }

  /** Adds a relationship, or more evidence of one that is there. */
  relationship(
    written: Written,
    given: { type: string; from: string; to: string; properties: Readonly<Record<string, unknown>> },
    evidence: readonly Evidence[],
    recordedOn: string | null,
  ): void {
    const id = relationshipId({ ...given.properties, type: given.type, from: given.from, to: given.to });
    const own = present(given.properties);
    const encoded = evidence.map(encodeEvidence);
    const date = recordedOn ?? this.#referenceDate;
    const earlier = this.#relationships.get(id);
    if (earlier === undefined) {
      const { type, from, to } = given;
      this.#relationships.set(id, {
        ...written,
        row: { id, type, from, to },
        own,
        evidence: [...encoded],
        recordedOn: date,
      });
      return;
    }
    if (fingerprint(earlier.own) !== fingerprint(own)) {
      this.#problem(
        written,
        `${id} is written already at ${place(earlier)} with other properties: ${JSON.stringify(earlier.own)} against ${JSON.stringify(own)}`,
      );
    }
    earlier.evidence.push(...encoded.filter((text) => !earlier.evidence.includes(text)));
    if (date < earlier.recordedOn) earlier.recordedOn = date;
  }

  /** Notes that a bulletin of this date names the entity. */
  mentioned(id: string, date: string): void {
    const earlier = this.#firstMention.get(id);
    if (earlier === undefined || date < earlier) this.#firstMention.set(id, date);
  }

  problem(written: Written, message: string): void {
    this.#problem(written, message);
  }

  writtenEntity(id: string): Written | undefined {
    return this.#entities.get(id);
  }

  writtenRelationship(id: string): Written | undefined {
    return this.#relationships.get(id);
  }

  content(): GraphContent {
    return {
      entities: new Map(
        [...this.#entities].map(([id, { row }]) => [
          id,
          entityRowOf(row, this.#firstMention.get(id) ?? this.#referenceDate, seedOrigin),
        ]),
      ),
      relationships: new Map(
        [...this.#relationships].map(([id, { row, own, evidence, recordedOn }]) => [
          id,
          {
            ...row,
            properties: { ...own, ...(evidence.length > 0 ? { evidence } : {}), recordedOn, origin: seedOrigin },
          },
        ]),
      ),
    };
  }

  #problem({ file, at }: Written, message: string): void {
    this.problems.push(file.problem(at, message));
  }
}

const place = ({ file, at }: Written): string => {
  const { line } = file.problem(at, '');
  return `${file.name}:${String(line)}`;
};

/** The own properties of a written entity or fact: what its type declares, with what all of its kind carry. */
export const ownProperties = (
  kind: 'entity' | 'relationship',
  type: string,
  written: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const declared = kind === 'entity' ? entityType(type).properties : relationshipType(type).properties;
  const common = kind === 'entity' ? ['aliases', 'summary', 'summaryKo', 'caveats'] : ['caveat'];
  return Object.fromEntries([...common, ...Object.keys(declared)].map((key) => [key, written[key]]));
};
