/**
 * The rows that a change works on, inside its transaction: each as it is stored and as it will be. Nothing is written until
 * the whole change is known, so that it can be checked, shown and undone as one.
 */
import type { RelationshipRow } from '../ontology/content.js';
import { fingerprint } from '../seed/content-digest.js';
import type { StatementRunner } from '../store/graph-store.js';
import { rowKinds, type CommentRow, type Item, type RowKind, type RowsByKind } from './change.js';
import { entityRowFrom, relationshipRowProperties } from './row-version.js';
import { comments, commentsOn, entities, relationships, relationshipsOf, retiredIds, retiredTo } from './statements.js';

interface Staged<Row> {
  readonly before: Row | null;
  after: Row | null;
}

type Rows = { readonly [Kind in RowKind]: Map<string, Staged<RowsByKind[Kind]>> };

// Ids in one statement.
const batchSize = 1_000;
const mostComments = 10_000;

export class Stage {
  readonly #transaction: StatementRunner;
  readonly #rows: Rows = { ENTITY: new Map(), RELATIONSHIP: new Map(), RETIRED_ID: new Map(), COMMENT: new Map() };

  constructor(transaction: StatementRunner) {
    this.#transaction = transaction;
  }

  /** Reads the rows of the ids, unless they were read before. */
  async load(kind: RowKind, ids: Iterable<string>): Promise<void> {
    const known = this.#rows[kind];
    const missing = [...new Set(ids)].filter((id) => !known.has(id));
    for (let start = 0; start < missing.length; start += batchSize) {
      const batch = missing.slice(start, start + batchSize);
      const found = new Map((await this.#read(kind, batch)).map((row) => [row.id, row]));
      for (const id of batch) {
        const row = found.get(id) ?? null;
        (known as Map<string, Staged<RowsByKind[RowKind]>>).set(id, { before: row, after: row });
      }
    }
  }

  async #read(kind: RowKind, ids: string[]): Promise<RowsByKind[RowKind][]> {
    switch (kind) {
      case 'ENTITY':
        return (await this.#transaction.run(entities, { ids })).map(({ id, type, properties }) =>
          entityRowFrom(id, type, properties),
        );
      case 'RELATIONSHIP':
        return (
          await this.#transaction.run(relationships, { rows: ids.map((id) => ({ id, end: endsOfId(id)[0] })) })
        ).map(relationshipRow);
      case 'RETIRED_ID':
        return this.#transaction.run(retiredIds, { ids });
      case 'COMMENT':
        return (await this.#transaction.run(comments, { ids })).map(({ properties }) => properties);
    }
  }

  /** The row as it will be; null when there will be none. It must have been loaded. */
  get<Kind extends RowKind>(kind: Kind, id: string): RowsByKind[Kind] | null {
    const staged = this.#rows[kind].get(id);
    if (staged === undefined) throw new RangeError(`The ${kind} ${id} was not loaded.`);
    return staged.after;
  }

  /** Loads one row, and gives it as it will be. */
  async find<Kind extends RowKind>(kind: Kind, id: string): Promise<RowsByKind[Kind] | null> {
    await this.load(kind, [id]);
    return this.get(kind, id);
  }

  /** Says what a row, which must have been loaded, will be. */
  put<Kind extends RowKind>(kind: Kind, row: RowsByKind[Kind]): void {
    this.#set(kind, row.id, row);
  }

  /** Says that there will be no row, which must have been loaded, of the id. */
  remove(kind: RowKind, id: string): void {
    this.#set(kind, id, null);
  }

  #set<Kind extends RowKind>(kind: Kind, id: string, row: RowsByKind[Kind] | null): void {
    const staged = this.#rows[kind].get(id);
    if (staged === undefined) throw new RangeError(`The ${kind} ${id} was not loaded.`);
    staged.after = row;
  }

  /** The relationships that will hang on the entities; null when there are more than `most`. */
  async relationshipsOf(ids: readonly string[], most: number): Promise<RelationshipRow[] | null> {
    const known = this.#rows.RELATIONSHIP;
    const found = await this.#transaction.run(relationshipsOf, { ids: [...ids], first: most + 1 });
    if (found.length > most) return null;
    for (const row of found.map(relationshipRow)) {
      if (!known.has(row.id)) known.set(row.id, { before: row, after: row });
    }
    const wanted = new Set(ids);
    return [...known.values()].flatMap(({ after }) =>
      after !== null && (wanted.has(after.from) || wanted.has(after.to)) ? [after] : [],
    );
  }

  /** The retired ids that lead to these, as they will be. */
  async retiredTo(ids: readonly string[]): Promise<RowsByKind['RETIRED_ID'][]> {
    const found = await this.#transaction.run(retiredTo, { ids: [...ids] });
    await this.load(
      'RETIRED_ID',
      found.map(({ id }) => id),
    );
    const wanted = new Set<string | null>(ids);
    return [...this.#rows.RETIRED_ID.values()].flatMap(({ after }) =>
      after !== null && wanted.has(after.to) ? [after] : [],
    );
  }

  /** The comments on an entity or fact, as they will be; the first of them where there are very many. */
  async commentsOn(subject: string): Promise<CommentRow[]> {
    const found = await this.#transaction.run(commentsOn, { ids: [subject], after: 0, first: mostComments });
    await this.load(
      'COMMENT',
      found.map(({ properties }) => properties.id),
    );
    return [...this.#rows.COMMENT.values()].flatMap(({ after }) => (after?.subject === subject ? [after] : []));
  }

  /** What will be different. */
  items(): Item[] {
    return rowKinds.flatMap((kind) =>
      [...this.#rows[kind]].flatMap(([subject, { before, after }]) =>
        fingerprint({ row: before }) === fingerprint({ row: after }) ? [] : [{ kind, subject, before, after } as Item],
      ),
    );
  }
}

/** The two entities that a relationship's id names. */
export const endsOfId = (id: string): [from: string, to: string] => {
  const [, from = '', to = ''] = id.split('/');
  return [from, to];
};

export const relationshipRow = ({
  id,
  type,
  from,
  to,
  properties,
}: ReturnType<typeof relationships.parseRows>[number]): RelationshipRow => ({
  id,
  type,
  from,
  to,
  properties: relationshipRowProperties(type, properties),
});
