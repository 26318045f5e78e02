/** Collects what is proposed: one entity for one name, evidence merged, an id for each proposal. */
import type {
  DraftArticle,
  DraftEntity,
  DraftFact,
  DraftMention,
  DraftSource,
  Proposal,
  Unplaced,
} from '../file/draft-file.js';
import { proposalId } from '../file/proposal-id.js';
import { foldName } from '../names/folded-text.js';
import type { NewEntity } from '../names/named.js';
import { addGround, grounded, placesOf, proposal, type Ground, type Grounded } from './ground.js';
import { placeholderId } from './placeholder-id.js';

interface Entity extends Grounded {
  readonly id: string;
  readonly article: string;
  readonly given: NewEntity;
  readonly keys: Set<string>;
  readonly aliases: Set<string>;
  properties: Record<string, unknown>;
}

interface Fact extends Grounded {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  properties: Record<string, unknown>;
}

export interface ArticleHead {
  readonly key: string;
  readonly headline: string;
  readonly theme?: string;
  readonly date?: string;
  readonly draft: Proposal;
}

interface Article {
  readonly head: ArticleHead;
  readonly sources: DraftSource[];
  readonly mentions: Map<string, Grounded>;
  readonly facts: Map<string, Fact>;
}

export class DraftBuilder {
  readonly unplaced: Unplaced[] = [];
  readonly #articles = new Map<string, Article>();
  readonly #entities = new Map<string, Entity>();
  readonly #byName = new Map<string, string>();
  readonly #known: ReadonlySet<string>;

  /** `known` are the ids that the graph has: a placeholder is none of them. */
  constructor(known: Iterable<string>) {
    this.#known = new Set(known);
  }

  article(head: ArticleHead, sources: readonly DraftSource[]): void {
    this.#articles.set(head.key, { head, sources: [...sources], mentions: new Map(), facts: new Map() });
  }

  /** The id of a new entity; the same for the same type and name, in whichever item. Later properties do not overwrite earlier ones. */
  entity(article: string, given: NewEntity, ground: Ground, distinct?: string): string {
    const names = [...Object.values(given.names), ...(given.aliases ?? [])].filter(
      (name): name is string => typeof name === 'string',
    );
    const keys = names.map((name) => `${given.type} ${distinct ?? ''} ${foldName(name)}`);
    const id = keys.map((key) => this.#byName.get(key)).find((found) => found !== undefined);
    if (id !== undefined) {
      const entity = this.#entities.get(id);
      if (entity !== undefined) this.#again(entity, article, given, keys, ground);
      return id;
    }
    const first = names[0] ?? 'unnamed';
    const own = this.#freeId(placeholderId(given.type, first));
    const entity: Entity = {
      id: own,
      article,
      given,
      keys: new Set(keys),
      aliases: new Set(given.aliases ?? []),
      properties: { ...given.properties },
      ...grounded(),
    };
    addGround(entity, ground);
    entity.flags.add('placeholder-id');
    entity.open.add('id');
    this.#entities.set(own, entity);
    for (const key of keys) this.#byName.set(key, own);
    return own;
  }

  #again(entity: Entity, article: string, given: NewEntity, keys: readonly string[], ground: Ground): void {
    entity.properties = { ...given.properties, ...entity.properties };
    for (const key of keys) {
      entity.keys.add(key);
      this.#byName.set(key, entity.id);
    }
    for (const name of [...Object.values(given.names), ...(given.aliases ?? [])])
      if (typeof name === 'string' && !Object.values(entity.given.names).includes(name)) entity.aliases.add(name);
    if (entity.article === article) addGround(entity, ground);
    else this.mention(article, entity.id, ground);
  }

  /** Another name of a proposed entity. */
  alias(id: string, name: string): void {
    const entity = this.#entities.get(id);
    if (entity === undefined) return;
    entity.aliases.add(name);
    this.#byName.set(`${entity.given.type}  ${foldName(name)}`, id);
  }

  /** Sets a property that is not set yet, or that a surer rule knows. */
  set(id: string, key: string, value: unknown, isSurer = false): void {
    const entity = this.#entities.get(id);
    if (entity !== undefined && (isSurer || !(key in entity.properties)))
      entity.properties = { ...entity.properties, [key]: value };
  }

  property(id: string, key: string): unknown {
    return this.#entities.get(id)?.properties[key];
  }

  /** The id of a new entity that has a name, if there is one. */
  idOf(type: string, name: string): string | undefined {
    return this.#byName.get(`${type}  ${foldName(name)}`);
  }

  mention(article: string, id: string, ground: Ground): void {
    const entity = this.#entities.get(id);
    if (entity?.article === article) {
      addGround(entity, ground);
      return;
    }
    const mentions = this.#articles.get(article)?.mentions;
    if (mentions === undefined) return;
    const mention = mentions.get(id) ?? grounded();
    addGround(mention, ground);
    mentions.set(id, mention);
  }

  fact(
    article: string,
    fact: { type: string; from: string; to: string; properties?: Readonly<Record<string, unknown>> },
    ground: Ground,
  ): void {
    const facts = this.#articles.get(article)?.facts;
    if (facts === undefined || fact.from === fact.to) return;
    const per = fact.properties?.['per'];
    const key = [fact.type, fact.from, fact.to, typeof per === 'string' ? per : ''].join(' ');
    const found = facts.get(key) ?? { type: fact.type, from: fact.from, to: fact.to, properties: {}, ...grounded() };
    found.properties = { ...fact.properties, ...found.properties };
    addGround(found, ground);
    facts.set(key, found);
  }

  /** Facts of a type, in every article: the properties that all of them must share are set over them. */
  eachFact(
    type: string,
    change: (fact: { readonly from: string; readonly to: string; properties: Record<string, unknown> }) => void,
  ): void {
    for (const { facts } of this.#articles.values())
      for (const fact of facts.values()) if (fact.type === type) change(fact);
  }

  /** The same thing in several paragraphs of an item is listed once, with its other places. */
  open(entry: Unplaced): void {
    const text = entry.text?.slice(0, 80);
    const same = this.unplaced.findIndex(
      (other) =>
        other.article === entry.article &&
        other.kind === entry.kind &&
        other.text === text &&
        other.why.startsWith(entry.why),
    );
    const found = this.unplaced[same];
    if (found === undefined) this.unplaced.push(text === undefined ? entry : { ...entry, text });
    else if (entry.at !== undefined && entry.at !== found.at && !found.why.split(/[ ,]+/).includes(entry.at))
      this.unplaced[same] = {
        ...found,
        why: found.why === entry.why ? `${found.why}; also ${entry.at}` : `${found.why}, ${entry.at}`,
      };
  }

  articles(): DraftArticle[] {
    return [...this.#articles.values()].map(({ head, sources, mentions, facts }) => {
      const { key } = head;
      const lists = {
        sources,
        entities: [...this.#entities.values()].filter(({ article }) => article === key).map(entityItem),
        mentions: [...mentions].map(([id, ground]): DraftMention => ({
          id,
          ...placesOf(ground),
          draft: proposal(proposalId(key, 'mention', id), ground),
        })),
        facts: [...facts.values()].map((fact) => this.#factItem(key, fact)),
      };
      return {
        ...head,
        ...Object.fromEntries(Object.entries(lists).filter(([, items]) => items.length > 0)),
      };
    });
  }

  #factItem(article: string, fact: Fact): DraftFact {
    const { type, from, to, properties } = fact;
    // The digest takes names, not placeholders, which change with what else the issue holds.
    const named = (id: string): string => [...(this.#entities.get(id)?.keys ?? [id])][0] ?? id;
    return {
      type,
      from,
      to,
      ...properties,
      ...placesOf(fact),
      draft: proposal(proposalId(article, type, named(from), named(to), JSON.stringify(properties['per'] ?? '')), fact),
    };
  }

  #freeId(id: string): string {
    let free = id;
    for (let number = 2; this.#entities.has(free) || this.#known.has(free); number += 1)
      free = `${id}-${String(number)}`;
    return free;
  }
}

const entityItem = (entity: Entity): DraftEntity => {
  const { id, article, given, keys, aliases, properties } = entity;
  return {
    id,
    type: given.type,
    names: given.names,
    ...(aliases.size === 0 ? {} : { aliases: [...aliases] }),
    ...properties,
    ...placesOf(entity),
    draft: proposal(proposalId(article, [...keys][0] ?? id), entity),
  };
};
