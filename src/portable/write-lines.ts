/** Lines into a store, batch after batch. Rows that are there already become what the lines say, so a line may be written twice. */
import { recordProperties, recordTypes } from '../derive/record-statements.js';
import type { PropertyValue } from '../ontology/content.js';
import { entityParameters, relationshipParameters } from '../seed/row-parameters.js';
import { writeEntities, writeRelationships } from '../seed/statements.js';
import type { GraphStore } from '../store/graph-store.js';
import type { Statement } from '../store/statement.js';
import { PortableStoreError } from './errors.js';
import type { ContentLine, RecordLine } from './format.js';
import { statementsOf } from './read-store.js';

type WriteStatement = Statement<{ rows: Record<string, unknown>[] }, { written: number }>;

const batchSize = 1_000;

export class LineWriter {
  readonly #store: GraphStore;
  /** By type: lines of one statement. */
  readonly #waiting = new Map<string, ContentLine[]>();
  #kind: ContentLine['kind'] = 'entities';
  #written = 0;

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** Takes a line, and writes what has come together. Returns how many were written so far, 0 when none now. */
  async add(line: ContentLine): Promise<number> {
    let wrote = false;
    if (line.kind !== this.#kind) {
      // Relationships come when all entities are there.
      wrote = await this.#writeAll();
      this.#kind = line.kind;
    }
    const type = line.kind === 'records' ? line.label : line.type;
    const lines = this.#waiting.get(type) ?? [];
    lines.push(line);
    this.#waiting.set(type, lines);
    if (lines.length >= batchSize) {
      this.#waiting.delete(type);
      await this.#write(type, lines);
      wrote = true;
    }
    return wrote ? this.#written : 0;
  }

  async end(): Promise<void> {
    await this.#writeAll();
  }

  async #writeAll(): Promise<boolean> {
    const all = [...this.#waiting];
    this.#waiting.clear();
    for (const [type, lines] of all) await this.#write(type, lines);
    return all.length > 0;
  }

  async #write(type: string, lines: readonly ContentLine[]): Promise<void> {
    const rows = lines.map(parameters);
    const [result] = await this.#store.write((transaction) =>
      transaction.run(statementFor(this.#kind, type), { rows }),
    );
    if (result?.written !== lines.length)
      throw new PortableStoreError(
        `Only ${String(result?.written ?? 0)} of ${String(lines.length)} ${type} lines could be written: the ends of the others are missing in the backup. The store is half restored; restore another backup with --replace.`,
      );
    this.#written += lines.length;
  }
}

const statementFor = (kind: ContentLine['kind'], type: string): WriteStatement => {
  const statement =
    kind === 'entities'
      ? writeEntities.get(type)
      : kind === 'relationships'
        ? writeRelationships.get(type)
        : statementsOf(type).write;
  if (statement === undefined) throw new RangeError(`There is no statement that writes ${type}.`);
  return statement;
};

const parameters = (line: ContentLine): Record<string, unknown> => {
  switch (line.kind) {
    case 'entities':
      return entityParameters(line);
    case 'relationships':
      return relationshipParameters(line);
    case 'records':
      return recordParameters(line);
  }
};

const propertiesOf = new Map(recordTypes.map((type) => [type.label, recordProperties(type)]));

const recordParameters = ({ label, properties }: RecordLine): Record<string, unknown> =>
  Object.fromEntries((propertiesOf.get(label) ?? []).map((key) => [key, stored(properties[key])]));

/** Whole numbers as the engines' integers. */
const stored = (value: PropertyValue | undefined): unknown => {
  if (value === undefined) return null;
  if (Array.isArray(value))
    return value.map((item: unknown) => (Number.isInteger(item) ? BigInt(item as number) : item));
  return Number.isInteger(value) ? BigInt(value as number) : value;
};
