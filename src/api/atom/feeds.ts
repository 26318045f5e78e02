/** The questions that can be followed as an Atom feed, by the name in their address. */
import { z } from 'zod';
import { constantCase } from '../../derive/words.js';
import type { AtomEntry } from '../../feed/atom.js';
import { entitiesByIds } from '../../graph/entity.js';
import { InvalidArgumentError } from '../../graph/errors.js';
import { pageOf, pageRequest, type PageArguments } from '../../graph/page.js';
import { searchGraph } from '../../graph/search.js';
import { currentSnapshot } from '../../graph/snapshot.js';
import { initiativeTypes, trace } from '../../graph/trace.js';
import { ontology } from '../../ontology/index.js';
import type { GraphStore, ReadOptions } from '../../store/graph-store.js';
import { date, ids, wholeOrNone, wordOf, words } from '../feeds/arguments.js';
import { argumentsOf, levels } from '../feeds/feeds.js';
import { changeEntry, entityEntry } from './entries.js';
import { knownSince } from './known-since.js';
import { languageNames, languages, type FeedLanguage } from './language.js';
import { changesQuery, entitiesQuery, type Ask, type ChangesAnswer, type EntityAnswer } from './query.js';

export interface Reading {
  readonly store: GraphStore;
  readonly ask: Ask;
  /** The origin under which readers reach the service. */
  readonly base: string;
  readonly options: ReadOptions;
}

export interface Entries {
  readonly entries: readonly AtomEntry[];
  /** The cursor of the next page; null on the last one. */
  readonly next: string | null;
  /** Of the newest entry of all pages; null when there is none. */
  readonly updated: string | null;
}

interface Paging {
  readonly language: FeedLanguage;
  readonly first: number | null;
  readonly after: string | null;
}

export interface Question {
  readonly args: Paging & Readonly<Record<string, unknown>>;
  /** Of the explorer's view that shows the same. */
  readonly view: string;
  /** Throws InvalidArgumentError, StoreError. */
  readonly read: (reading: Reading) => Promise<{ readonly title: string } & Entries>;
}

const paging = {
  language: z.enum(languageNames, `takes ${languageNames.join(', ')}`).default('ko'),
  first: wholeOrNone,
  after: z.string('may be given once').nullable().default(null),
};

const pageOfPaging = ({ first, after }: Paging): PageArguments => ({ first: first ?? 20, after });

const labels = ontology.entityTypes.map(({ label }) => label);

// A search for a common word finds much of the graph: what is followed is the best of it.
const mostFound = 1_000;
const foundAtOnce = 100;

export const atomFeeds: Readonly<Record<string, (query: unknown) => Question>> = {
  trace: (query) => {
    const args = argumentsOf(
      z.strictObject({
        ...paging,
        technology: z
          .string('is missing: name a technology, as in technology=technology:artificial-intelligence')
          .min(1),
        regions: ids,
        level: wordOf(levels, constantCase),
        types: words(initiativeTypes, constantCase),
        from: date,
        to: date,
      }),
      query,
    );
    const { technology, regions, level, types, from, to } = args;
    return {
      args,
      view: '/trace',
      read: async (reading) => {
        const { store, options } = reading;
        const named = await entitiesByIds(store, [technology, ...(regions ?? [])], options);
        if (named.get(technology)?.type !== 'Technology')
          throw new InvalidArgumentError(
            `There is no technology "${technology}". Find its id with the query \`entity(name: …)\` at /graphql.`,
          );
        const filter = { regions, level, types, from, to, asOf: null };
        const { initiatives } = await trace(store, technology, filter, options);
        const shown = await namesOf(reading, [technology, ...(regions ?? [])], args.language);
        return {
          title: [languages[args.language].of, ...shown].join(' · '),
          ...(await entityEntries(
            reading,
            initiatives.map(({ id }) => id),
            args,
          )),
        };
      },
    };
  },
  search: (query) => {
    const args = argumentsOf(
      z.strictObject({
        ...paging,
        query: z.string('is missing: give a name or a part of one').min(1),
        types: words(labels, constantCase),
      }),
      query,
    );
    return {
      args,
      view: '/search',
      read: async (reading) => ({
        title: [languages[args.language].of, args.query].join(' · '),
        ...(await entityEntries(reading, await found(reading, args.query, args.types), args)),
      }),
    };
  },
  changes: (query) => {
    const args = argumentsOf(z.strictObject(paging), query);
    return {
      args,
      view: '/',
      read: async ({ ask, base }) => {
        const { first, after } = pageOfPaging(args);
        const { changes } = (await ask(changesQuery, { first, after })) as ChangesAnswer;
        const entries = changes.edges.map(({ node }) => changeEntry(base, args.language, node));
        const { did, of } = languages[args.language];
        const { hasNextPage, endCursor } = changes.pageInfo;
        return {
          title: `${of} · ${did}`,
          entries,
          next: hasNextPage ? endCursor : null,
          updated: entries[0]?.updated ?? null,
        };
      },
    };
  },
};

const found = async (
  { store, options }: Reading,
  query: string,
  types: readonly string[] | null,
): Promise<string[]> => {
  const snapshot = await currentSnapshot(store, options);
  const all: string[] = [];
  for (let after: string | null = null; all.length < mostFound;) {
    const request = pageRequest({ first: foundAtOnce, after });
    const { page } = await searchGraph(store, snapshot, query, types, request, options);
    all.push(...page.items.map(({ item }) => item.id));
    after = page.items.at(-1)?.cursor ?? null;
    if (!page.hasNextPage) break;
  }
  return all;
};

const entityEntries = async (reading: Reading, ids: readonly string[], args: Paging): Promise<Entries> => {
  const { store, ask, base, options } = reading;
  const known = await knownSince(store, ids, options);
  const request = pageRequest(pageOfPaging(args));
  const { from } = request;
  // Where the row of the cursor would stand: it may have moved to the front since.
  const rest =
    from === null
      ? known
      : known.filter(({ updated, entity }) => updated < from.key || (updated === from.key && entity.id > from.id));
  const page = pageOf(rest.slice(0, request.size + 1), request, ({ updated, entity }) => ({
    key: updated,
    id: entity.id,
  }));
  const { name, summary } = languages[args.language];
  const shown = page.items.map(({ item }) => item);
  const { nodes } = (await ask(entitiesQuery, {
    ids: shown.map(({ entity }) => entity.id),
    ...{ language: name, summary },
  })) as { nodes: readonly (EntityAnswer | null)[] };
  return {
    entries: shown.flatMap((item, index) => {
      const answer = nodes[index];
      return answer == null ? [] : [entityEntry(base, args.language, item, answer)];
    }),
    next: page.hasNextPage ? (page.items.at(-1)?.cursor ?? null) : null,
    updated: known[0]?.updated ?? null,
  };
};

const namesOf = async ({ ask }: Reading, ids: readonly string[], language: FeedLanguage): Promise<string[]> => {
  const { name, summary } = languages[language];
  const { nodes } = (await ask(entitiesQuery, { ids, language: name, summary })) as {
    nodes: readonly (EntityAnswer | null)[];
  };
  return nodes.flatMap((node) => (node === null ? [] : [node.name]));
};
