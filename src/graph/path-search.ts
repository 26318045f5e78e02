/** What a search for paths has seen so far: it grows from both ends, one statement for all nodes at the same distance. */
import { z } from 'zod';
import type { Ends, Link, Links } from '../analysis/simple-paths.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';
import { following } from './following.js';
import type { Scope } from './scope.js';

export interface SearchBounds {
  /** Relationships followed from one node. */
  readonly eachNode: number;
  /** Relationships seen in all. */
  readonly inAll: number;
}

/** What relationships the search follows. */
export interface SearchScope extends Scope {
  readonly asOf: string | null;
  /** Levels of regions that no path goes through. */
  readonly levels: readonly string[];
}

const ids = z.array(z.string());

const neighbours = statement('paths/neighbours', {
  params: {
    ids,
    ends: ids,
    relations: ids,
    types: ids,
    levels: ids,
    asOf: z.string().nullable(),
    each: z.int().positive(),
    first: z.int().positive(),
  },
  row: { id: z.string(), relationship: z.string(), type: z.string(), neighbour: z.string(), outgoing: z.boolean() },
});

const joining = statement('paths/joining', {
  params: { ids, others: ids, relations: ids, asOf: z.string().nullable(), first: z.int().positive() },
  row: { id: z.string(), relationship: z.string(), type: z.string(), neighbour: z.string(), outgoing: z.boolean() },
});

export class PathSearch {
  /** Every path as long as this is within the links. */
  covered = 0;
  /** Frontiers expanded: paths up to this length are covered, and those one longer when the frontiers are joined. */
  #radius = 0;
  /** Nodes of which not every relationship was followed. */
  readonly cut = new Set<string>();
  readonly #links = new Map<string, Map<string, Link>>();
  readonly #store: GraphStore;
  readonly #ends: Ends;
  readonly #scope: SearchScope;
  readonly #bounds: SearchBounds;
  /** Of both ends: the nodes reached from it, and the last of them. */
  readonly #sides: { readonly reached: Set<string>; frontier: string[] }[];
  #seen = 0;

  constructor(store: GraphStore, ends: Ends, scope: SearchScope, bounds: SearchBounds) {
    this.#store = store;
    this.#ends = ends;
    this.#scope = scope;
    this.#bounds = bounds;
    this.#sides = [ends.from, ends.to].map((end) => ({ reached: new Set([end]), frontier: [end] }));
  }

  get links(): Links {
    return new Map([...this.#links].map(([id, links]) => [id, [...links.values()]]));
  }

  /** Whether one end reaches nothing new: then there are no longer paths either. */
  get isExhausted(): boolean {
    return this.#sides.some(({ frontier }) => frontier.length === 0);
  }

  /** Covers paths of one step more. */
  async reach(length: number, options?: ReadOptions): Promise<void> {
    while (this.covered < length && !this.isExhausted) {
      // A frontier of one node is soon expanded, and serves longer paths too; of many, what joins them is far less.
      if (this.#radius === length - 1 && this.#sides.every(({ frontier }) => frontier.length > 1))
        await this.#join(options);
      else await this.#grow(options);
    }
  }

  /** What joins the frontiers, without their other neighbours: whatever is behind them is known already. */
  async #join(options?: ReadOptions): Promise<void> {
    const [near, far] = this.#sides.toSorted((a, b) => a.frontier.length - b.frontier.length);
    if (near === undefined || far === undefined) return;
    const room = Math.max(this.#bounds.inAll - this.#seen, 0);
    const { relations, asOf } = this.#scope;
    const frontier = near.frontier.sort();
    const params = { ids: frontier, others: far.frontier, relations: [...relations], asOf, first: room + 1 };
    const rows = await this.#store.read(following(joining, relations), params, options);
    if (rows.length > room) for (const id of frontier) this.cut.add(id);
    for (const { id, neighbour, relationship, type, outgoing } of rows.slice(0, room)) {
      this.#add({ relationship, type, from: id, to: neighbour, outgoing });
      this.#add({ relationship, type, from: neighbour, to: id, outgoing: !outgoing });
    }
    this.#seen += rows.length;
    this.covered = this.#radius + 1;
  }

  /** One step further from the end that has fewer nodes to go on from. */
  async #grow(options?: ReadOptions): Promise<void> {
    const [near, far] = this.#sides.toSorted((a, b) => a.frontier.length - b.frontier.length);
    if (near === undefined || far === undefined || near.frontier.length === 0) return;
    const { eachNode, inAll } = this.#bounds;
    const frontier = near.frontier.sort();
    const room = inAll - this.#seen;
    const rows =
      room <= 0
        ? []
        : await this.#store.read(
            following(neighbours, this.#scope.relations),
            {
              ids: frontier,
              ends: [this.#ends.from, this.#ends.to],
              relations: [...this.#scope.relations],
              types: [...this.#scope.types],
              levels: [...this.#scope.levels],
              asOf: this.#scope.asOf,
              each: eachNode + 1,
              first: room + 1,
            },
            options,
          );
    if (rows.length > room || room <= 0) for (const id of frontier) this.cut.add(id);
    const counts = new Map<string, number>();
    const next: string[] = [];
    for (const { id, neighbour, relationship, type, outgoing } of rows.slice(0, Math.max(room, 0))) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      if ((counts.get(id) ?? 0) > eachNode) {
        this.cut.add(id);
        continue;
      }
      this.#add({ relationship, type, from: id, to: neighbour, outgoing });
      this.#add({ relationship, type, from: neighbour, to: id, outgoing: !outgoing });
      if (near.reached.has(neighbour)) continue;
      near.reached.add(neighbour);
      next.push(neighbour);
    }
    this.#seen += rows.length;
    near.frontier = next;
    this.#radius += 1;
    this.covered = Math.max(this.covered, this.#radius);
  }

  #add(link: Link): void {
    const known = this.#links.get(link.from);
    if (known === undefined) this.#links.set(link.from, new Map([[link.relationship, link]]));
    else known.set(link.relationship, link);
  }
}
