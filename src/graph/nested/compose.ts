/**
 * One statement for a nested question. Its text is put together from the ontology's names only: whatever a client gives is
 * a parameter. Rows are lists of values, because lists are decoded faster than maps, and maps faster than nodes.
 */
import { arrow, escaped, followOrder } from '../../derive/follow.js';
import type { GraphEntity, RelationshipProperties } from '../entity.js';
import type { Step } from '../expand.js';
import { pageOf } from '../page.js';
import {
  coIssuersId,
  followId,
  rememberRead,
  shownName,
  type CoIssuersShape,
  type CountedCoIssuer,
  type EntityShape,
  type FollowShape,
  type Language,
} from './shape.js';

/** Text that reads what is bound to a variable, and how the values it gives are decoded. */
export interface Fragment<Decoded> {
  /** Subqueries, for the place after the variable is bound. */
  readonly lines: readonly string[];
  /** Expressions of the values. */
  readonly values: readonly string[];
  /** From a list that holds the values from an index on. */
  readonly decode: (list: readonly unknown[], from: number) => Decoded;
}

/** Numbers the variables of a statement, and collects its parameters. */
export class Naming {
  readonly parameters: Record<string, unknown> = {};
  #count = 0;

  next(): string {
    this.#count += 1;
    return String(this.#count);
  }
}

const nameKeys: Readonly<Record<Language, string>> = {
  KO: 'nameKo',
  EN: 'nameEn',
  ZH_HANS: 'nameZhHans',
  ZH_HANT: 'nameZhHant',
};

/** The stored keys in the order in which a name is looked for. */
const nameKeysFor = (language: Language): string[] =>
  [...new Set<Language>([language, 'KO', 'EN', 'ZH_HANS', 'ZH_HANT'])].map((tried) => nameKeys[tried]);

/** Reads the entity; `label` is its type where the pattern tells it, else null. */
export const entityFragment = (
  variable: string,
  label: string | null,
  shape: EntityShape,
  naming: Naming,
): Fragment<GraphEntity> => {
  const own = shape.keys === null ? wholeEntity(variable) : partOfEntity(variable, label, shape, shape.keys);
  const follows = [
    ...shape.follows.map((follow) => followFragment(variable, follow, naming)),
    ...shape.coIssuers.map((asked) => coIssuersFragment(variable, asked, naming)),
  ];
  return {
    lines: follows.flatMap(({ lines }) => lines),
    values: [...own.values, ...follows.flatMap(({ values }) => values)],
    decode: (list, from) => {
      const entity = own.decode(list, from);
      let next = from + own.values.length;
      for (const follow of follows) {
        follow.decode(list, next)(entity);
        next += 1;
      }
      return entity;
    },
  };
};

const wholeEntity = (variable: string): Fragment<GraphEntity> => ({
  lines: [],
  values: [`properties(${variable})`],
  decode: (list, from) => list[from] as GraphEntity,
});

const partOfEntity = (
  variable: string,
  label: string | null,
  { names }: EntityShape,
  wanted: ReadonlySet<string>,
): Fragment<GraphEntity> => {
  const keys = ['id', ...(label === null ? ['type'] : []), ...[...wanted].filter((key) => !always.has(key))];
  const columns = [...keys, ...[...names].map(shownName)];
  return {
    lines: [],
    values: [
      ...keys.map((key) => `${variable}.${key}`),
      ...[...names].map(
        (language) =>
          `coalesce(${nameKeysFor(language)
            .map((key) => `${variable}.${key}`)
            .join(', ')})`,
      ),
    ],
    decode: (list, from) => {
      const entity: Record<string, unknown> = label === null ? {} : { type: label };
      for (const [index, column] of columns.entries()) entity[column] = list[from + index];
      return entity as GraphEntity;
    },
  };
};

const always: ReadonlySet<string> = new Set(['id', 'type']);

const relationshipFragment = (
  variable: string,
  wanted: ReadonlySet<string> | null,
): Fragment<RelationshipProperties> => {
  if (wanted === null) {
    return {
      lines: [],
      values: [`properties(${variable})`],
      decode: (list, from) => list[from] as RelationshipProperties,
    };
  }
  const keys = ['id', ...[...wanted].filter((key) => key !== 'id')];
  return {
    lines: [],
    values: keys.map((key) => `${variable}.${escaped(key)}`),
    decode: (list, from) => {
      const found: Record<string, unknown> = {};
      for (const [index, key] of keys.entries()) found[key] = list[from + index];
      return found as RelationshipProperties;
    },
  };
};

/** Reads a page of a field as one list, and hangs it on the entity. */
const followFragment = (
  start: string,
  follow: FollowShape,
  naming: Naming,
): Fragment<(entity: GraphEntity) => void> => {
  const { field, page, asOf } = follow;
  const number = naming.next();
  const [r, m, key, found] = [`r${number}`, `m${number}`, `key${number}`, `found${number}`];
  const order = followOrder(field, { relationship: r, target: m });
  naming.parameters[`first${number}`] = BigInt(page.size + 1);
  if (asOf !== null) naming.parameters[`asOf${number}`] = `${asOf}~`;
  if (page.from !== null) {
    naming.parameters[`afterKey${number}`] = page.from.key;
    naming.parameters[`afterId${number}`] = page.from.id;
  }
  const relationship = relationshipFragment(r, follow.relationshipKeys);
  const node = entityFragment(m, field.target === 'Entity' ? null : field.target, follow.node, naming);
  const after = `${key} ${order.descending ? '<' : '>'} $afterKey${number} OR (${key} = $afterKey${number} AND ${r}.id > $afterId${number})`;
  const id = followId(follow);
  return {
    lines: [
      `CALL (${start}) {`,
      `  MATCH (${start})${arrow(r, field)}(${m}:${field.target})`,
      ...(asOf === null ? [] : [`  WHERE ${r}.recordedOn <= $asOf${number}`]),
      `  WITH ${r}, ${m}, ${order.key} AS ${key}`,
      ...(page.from === null ? [] : [`  WHERE ${after}`, `  WITH ${r}, ${m}, ${key}`]),
      `  ORDER BY ${key}${order.descending ? ' DESC' : ''}, ${r}.id`,
      `  LIMIT $first${number}`,
      ...node.lines.map((line) => `  ${line}`),
      `  RETURN collect([${[key, ...relationship.values, ...node.values].join(', ')}]) AS ${found}`,
      '}',
    ],
    values: [found],
    decode: (list, from) => (entity) => {
      const steps = (list[from] as unknown[][]).map((row): Step => {
        const said = relationship.decode(row, 1);
        return {
          id: entity.id,
          key: row[0] as string,
          relationshipId: said.id,
          relationship: said,
          node: node.decode(row, 1 + relationship.values.length),
        };
      });
      steps.sort(inOrder(order.descending));
      rememberRead(entity, id, pageOf(steps, page, positionOf));
    },
  };
};

/** Counts in the database: with many policies, reading who issued each takes many times longer. */
const coIssuersFragment = (
  agency: string,
  asked: CoIssuersShape,
  naming: Naming,
): Fragment<(entity: GraphEntity) => void> => {
  const { page, from, to, asOf } = asked;
  const number = naming.next();
  const [m, weight, found] = [`m${number}`, `weight${number}`, `found${number}`];
  const parameter = (name: string, value: unknown): string => {
    naming.parameters[`${name}${number}`] = value;
    return `$${name}${number}`;
  };
  const conditions = [
    ...(asOf === null
      ? []
      : ['own.recordedOn <= asOf AND r.recordedOn <= asOf'.replaceAll('asOf', parameter('asOf', `${asOf}~`))]),
    ...(from === null ? [] : [`p.date + '~' >= ${parameter('from', from)}`]),
    ...(to === null ? [] : [`p.date <= ${parameter('to', to)} + '~'`]),
  ];
  const after = (): string => {
    const count = parameter('afterCount', BigInt(page.from?.key ?? 0));
    return `${weight} < ${count} OR (${weight} = ${count} AND ${m}.id > ${parameter('afterId', page.from?.id)})`;
  };
  const node = entityFragment(m, 'Agency', asked.node, naming);
  const id = coIssuersId(asked);
  return {
    lines: [
      `CALL (${agency}) {`,
      `  MATCH (${agency})<-[own:ISSUED_BY]-(p:Policy)-[r:ISSUED_BY]->(${m}:Agency)`,
      ...(conditions.length === 0 ? [] : [`  WHERE ${conditions.join(' AND ')}`]),
      `  WITH ${m}, count(r) AS ${weight}`,
      ...(page.from === null ? [] : [`  WHERE ${after()}`, `  WITH ${m}, ${weight}`]),
      `  ORDER BY ${weight} DESC, ${m}.id`,
      `  LIMIT ${parameter('first', BigInt(page.size + 1))}`,
      ...node.lines.map((line) => `  ${line}`),
      `  RETURN collect([${[weight, ...node.values].join(', ')}]) AS ${found}`,
      '}',
    ],
    values: [found],
    decode: (list, place) => (entity) => {
      const rows = (list[place] as unknown[][]).map((row): CountedCoIssuer => ({
        weight: row[0] as number,
        agency: node.decode(row, 1),
      }));
      rows.sort((a, b) => b.weight - a.weight || (a.agency.id < b.agency.id ? -1 : 1));
      rememberRead(
        entity,
        id,
        pageOf(rows, page, ({ weight: key, agency: other }) => ({ key: String(key), id: other.id })),
      );
    },
  };
};

const positionOf = ({ key, relationshipId }: Step) => ({ key, id: relationshipId });

/** As the statement orders them: neither engine promises that collect() keeps it. */
const inOrder =
  (descending: boolean) =>
  (a: Step, b: Step): number => {
    if (a.key !== b.key) return a.key < b.key === descending ? 1 : -1;
    return a.relationshipId < b.relationshipId ? -1 : 1;
  };
