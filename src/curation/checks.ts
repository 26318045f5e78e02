/** What no schema can see of a change: whether the graph that comes of it still holds what every graph must. */
import { closest } from '../closest.js';
import { groupBy } from '../group-by.js';
import type { EntityRow } from '../ontology/content.js';
import { relationshipType, typeOfId } from '../ontology/index.js';
import { isSingle, joiningProblem, mayShareNames } from '../seed/content-check.js';
import type { StatementRunner } from '../store/graph-store.js';
import { ofKind } from './carry-out.js';
import type { Item } from './change.js';
import type { Stage } from './stage.js';
import { ends, namedAlike } from './statements.js';

/** Facts whose ends are not there, or do not fit. Asked before anything is written. */
export const endProblems = async (stage: Stage, items: readonly Item[]): Promise<string[]> => {
  const facts = ofKind(items, 'RELATIONSHIP').flatMap(({ after }) => (after === null ? [] : [after]));
  const ids = new Set(facts.flatMap(({ from, to }) => [from, to]));
  await stage.load('ENTITY', ids);
  const known = [...ids].filter((id) => stage.get('ENTITY', id) !== null);
  return facts.flatMap((fact) => {
    const missing = [fact.from, fact.to].filter((id) => stage.get('ENTITY', id) === null);
    if (missing.length > 0) {
      return missing.map((id) => {
        const near = closest(id, known);
        return `${fact.id}: there is no entity "${id}".${near === null ? '' : ` Did you mean "${near}"?`}`;
      });
    }
    const problem = joiningProblem(fact.type, typeOfId(fact.from) ?? '', typeOfId(fact.to) ?? '');
    return problem === null ? [] : [`${fact.id}: ${problem}.`];
  });
};

/** Asked of the graph after the change was written, and before it is kept. */
export const graphProblems = async (
  transaction: StatementRunner,
  stage: Stage,
  items: readonly Item[],
): Promise<string[]> => [
  ...(await secondProblems(transaction, items)),
  ...(await cycleProblems(transaction, items)),
  ...(await nameProblems(transaction, stage, items)),
];

interface Start {
  readonly from: string;
  readonly type: string;
}

const startsOf = (items: readonly Item[], wanted: (start: Start) => boolean): Start[] => {
  const starts = ofKind(items, 'RELATIONSHIP')
    .flatMap(({ after }) => (after === null ? [] : [{ from: after.from, type: after.type }]))
    .filter(wanted);
  return [...new Map(starts.map((start) => [`${start.type} ${start.from}`, start])).values()];
};

/** A field that has one value leads to one entity. */
const secondProblems = async (transaction: StatementRunner, items: readonly Item[]): Promise<string[]> => {
  const rows = startsOf(items, ({ from, type }) => isSingle(typeOfId(from) ?? '', type));
  const targets = groupBy(await transaction.run(ends, { rows }), ({ from, type }) => `${from} has ${type}`);
  return [...targets].flatMap(([what, found]) =>
    found.length < 2
      ? []
      : [`${what} to ${found.map(({ to }) => to).join(' and ')}; it can have one. Retract the other first.`],
  );
};

// Longer chains of parts of parts there are none.
const mostLevels = 50;

/** Follows what belongs to what, level by level, from everything that was joined. */
const cycleProblems = async (transaction: StatementRunner, items: readonly Item[]): Promise<string[]> => {
  const problems: string[] = [];
  const starts = startsOf(items, ({ type }) => relationshipType(type).acyclic);
  for (const type of new Set(starts.map((start) => start.type))) {
    const next = new Map<string, string[]>();
    let open = starts.filter((start) => start.type === type).map(({ from }) => from);
    const began = new Set(open);
    for (let level = 0; open.length > 0 && level < mostLevels; level += 1) {
      for (const id of open) next.set(id, []);
      for (const { from, to } of await transaction.run(ends, { rows: open.map((from) => ({ from, type })) }))
        next.get(from)?.push(to);
      open = [...new Set(open.flatMap((id) => next.get(id) ?? []))].filter((id) => !next.has(id));
    }
    for (const id of began) {
      const path = pathBack(id, next);
      if (path !== null) problems.push(`${type} would lead back to its start: ${path.join(' → ')}.`);
    }
  }
  return problems;
};

const pathBack = (start: string, next: ReadonlyMap<string, readonly string[]>): string[] | null => {
  const seen = new Set<string>();
  const walk = (id: string, path: readonly string[]): string[] | null => {
    for (const to of next.get(id) ?? []) {
      if (to === start) return [...path, id, to];
      if (seen.has(to)) continue;
      seen.add(to);
      const found = walk(to, [...path, id]);
      if (found !== null) return found;
    }
    return null;
  };
  return walk(start, []);
};

// Names in one statement, and entities in one answer.
const namesAtOnce = 200;
const pageSize = 2_000;

/** A name belongs to one entity of a type; regions of one name lie in different regions. */
const nameProblems = async (transaction: StatementRunner, stage: Stage, items: readonly Item[]): Promise<string[]> => {
  const renamed = new Map(
    ofKind(items, 'ENTITY').flatMap(({ before, after }): [string, EntityRow][] =>
      after === null || mayShareNames.has(after.type) || sameKeys(before, after) ? [] : [[after.id, after]],
    ),
  );
  const moved = ofKind(items, 'RELATIONSHIP').flatMap(({ after }) =>
    after?.type === 'PART_OF' && typeOfId(after.from) === 'Region' ? [after.from] : [],
  );
  await stage.load('ENTITY', moved);
  for (const id of moved) {
    const region = stage.get('ENTITY', id);
    if (region !== null) renamed.set(id, region);
  }
  if (renamed.size === 0) return [];
  const holders = groupBy(
    await holdersOf(transaction, [...new Set([...renamed.values()].flatMap(keysOf))]),
    ({ type, key }) => `${type} ${key}`,
  );
  const pairs = [...renamed.values()].flatMap((entity) =>
    keysOf(entity).flatMap((key) =>
      (holders.get(`${entity.type} ${key}`) ?? []).flatMap(({ id }) => (id === entity.id ? [] : [{ entity, key, id }])),
    ),
  );
  const wholes = await wholesOf(
    transaction,
    pairs.flatMap(({ entity, id }) => (entity.type === 'Region' ? [entity.id, id] : [])),
  );
  return pairs
    .filter(({ entity, id }) => entity.type !== 'Region' || wholes.get(entity.id) === wholes.get(id))
    .map(
      ({ entity, key, id }) =>
        `${entity.id}: the name "${key}" belongs to ${id} already. Are they the same? Then merge them.`,
    );
};

const keysOf = ({ properties }: EntityRow): readonly string[] => (properties['nameKeys'] ?? []) as readonly string[];

const sameKeys = (before: EntityRow | null, after: EntityRow): boolean =>
  before !== null && keysOf(before).join('\n') === keysOf(after).join('\n');

const holdersOf = async (
  transaction: StatementRunner,
  keys: readonly string[],
): Promise<{ id: string; type: string; key: string }[]> => {
  const found: { id: string; type: string; key: string }[] = [];
  for (let start = 0; start < keys.length; start += namesAtOnce) {
    const some = keys.slice(start, start + namesAtOnce);
    for (let after = ''; ;) {
      const page = await transaction.run(namedAlike, { keys: some, after, first: pageSize });
      for (const { id, type, nameKeys } of page) {
        for (const key of nameKeys) if (some.includes(key)) found.push({ id, type, key });
      }
      const last = page.at(-1);
      if (last === undefined || page.length < pageSize) break;
      after = last.id;
    }
  }
  return found;
};

const wholesOf = async (transaction: StatementRunner, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const rows = [...new Set(ids)].map((from) => ({ from, type: 'PART_OF' }));
  if (rows.length === 0) return new Map();
  return new Map((await transaction.run(ends, { rows })).map(({ from, to }) => [from, to]));
};
