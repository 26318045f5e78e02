/** Every name that the graph knows, in a tree of characters: the names that begin at a place of a text are read off it. */
import type { SeedFile } from '../../seed/seed-file.js';
import { isBulletinSeed, type ReferenceSeed, type SeedEntity } from '../../seed/seed-types.js';
import { foldName } from './folded-text.js';

export interface KnownEntity {
  readonly id: string;
  readonly type: string;
  /** Printed names, the Korean one first; aliases last. */
  readonly names: readonly string[];
  /** The region it lies in or, for a region, belongs to. */
  readonly region: string | null;
  /** Of agencies and regions: `central`, `province` … */
  readonly level: string | null;
  /** Of agencies and others: `ministry` … */
  readonly kind: string | null;
  /** A technology with none broader: a word as general as 산업. */
  readonly isRoot: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  ids: string[] | null;
}

export class Gazetteer {
  readonly entities: ReadonlyMap<string, KnownEntity>;
  readonly nameCount: number;
  readonly #root: Node = { next: new Map(), ids: null };

  constructor(entities: Iterable<KnownEntity>) {
    this.entities = new Map([...entities].map((entity) => [entity.id, entity]));
    let count = 0;
    for (const { id, names } of this.entities.values()) {
      for (const key of new Set(names.map(foldName))) {
        // One character is no name to go by: 省, 区.
        if (key.length < 2) continue;
        this.#add(key, id);
        count += 1;
      }
    }
    this.nameCount = count;
  }

  /** The ids that have exactly this name, folded. */
  withName(name: string): readonly string[] {
    return this.at(foldName(name), 0).find(({ length }) => length === foldName(name).length)?.ids ?? [];
  }

  /** The names that begin at a place of a folded text, shortest first. */
  at(text: string, from: number): { readonly length: number; readonly ids: readonly string[] }[] {
    const found: { length: number; ids: readonly string[] }[] = [];
    let node: Node | undefined = this.#root;
    for (let at = from; at < text.length; at += 1) {
      node = node.next.get(text.charAt(at));
      if (node === undefined) break;
      if (node.ids !== null) found.push({ length: at - from + 1, ids: node.ids });
    }
    return found;
  }

  #add(key: string, id: string): void {
    let node = this.#root;
    for (const character of key.split('')) {
      let next = node.next.get(character);
      if (next === undefined) {
        next = { next: new Map(), ids: null };
        node.next.set(character, next);
      }
      node = next;
    }
    node.ids = [...(node.ids ?? []), id];
  }
}

/**
 * The entities of seed files that have been accepted by the schema. Indicators are no names; the bulletin of `leaveOut` is left out
 * with all that it says first, as if it were not there.
 */
export const gazetteerOf = (files: readonly SeedFile[], leaveOut?: string): Gazetteer =>
  new Gazetteer(
    files.flatMap(({ value }): KnownEntity[] => {
      if (!isBulletinSeed(value)) return (value as ReferenceSeed).entities.map(known);
      if (value.bulletin.id === leaveOut) return [];
      return value.articles.flatMap(({ entities }) =>
        (entities ?? []).filter(({ type }) => type !== 'Indicator').map(known),
      );
    }),
  );

const known = (entity: SeedEntity): KnownEntity => {
  const { ko, zhHant, zhHans, en } = entity.names;
  const aliases = (entity['aliases'] ?? []) as readonly string[];
  const within = entity.relations?.find(
    ({ type }) => type === 'LOCATED_IN' || (type === 'PART_OF' && entity.type === 'Region'),
  );
  return {
    id: entity.id,
    type: entity.type,
    names: [ko, zhHant, zhHans, en, ...aliases, ...regionForms(entity)].filter((name) => name !== undefined),
    region: within?.to ?? null,
    level: typeof entity['level'] === 'string' ? entity['level'] : null,
    kind: typeof entity['kind'] === 'string' ? entity['kind'] : null,
    isRoot: entity.type === 'Technology' && entity.relations?.some(({ type }) => type === 'BROADER') !== true,
  };
};

const tiers = [
  { level: 'province', zh: '省', ko: '성' },
  { level: 'province', zh: '市', ko: '시' },
  { level: 'city', zh: '市', ko: '시' },
  { level: 'county', zh: '区', ko: '구' },
  { level: 'county', zh: '县', ko: '현' },
] as const;

/** The tier is written or left out: 상하이시, 상하이; 하이톈구, 하이톈; 无锡市, 无锡. Short Chinese names of counties are words too often. */
const regionForms = ({ type, names, ...entity }: SeedEntity): string[] => {
  if (type !== 'Region') return [];
  const tier = tiers.find(({ level, zh }) => level === entity['level'] && names.zhHans?.endsWith(zh) === true);
  if (tier === undefined) return [];
  const { ko, zhHans = '' } = names;
  return [
    ...(ko === undefined || ko.endsWith(tier.ko) ? [] : [`${ko}${tier.ko}`]),
    ...(ko?.endsWith(tier.ko) === true && ko.length > 3 ? [ko.slice(0, -1)] : []),
    ...(tier.level !== 'county' && zhHans.length > 2 ? [zhHans.slice(0, -1)] : []),
  ];
};
