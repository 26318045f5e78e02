/**
 * A draft that a curator has decided on, as the seed that it amounts to: without what was rejected, what leads there, and the
 * annotations. Problems keep their lines in the file as it was written.
 */
import type { SeedProblem } from '../../seed/problem.js';
import type { SeedFile, SeedPath } from '../../seed/seed-file.js';

type Annotated = Readonly<Record<string, unknown>>;

const lists = ['sources', 'entities', 'mentions', 'facts'] as const;

/** The file itself when it is no draft. */
export const settledFile = (file: SeedFile): { readonly file: SeedFile; readonly problems: readonly SeedProblem[] } => {
  const { value } = file;
  if (!isObject(value) || !('draft' in value) || !Array.isArray(value['articles'])) return { file, problems: [] };
  const articles = value['articles'] as unknown[];
  const problems: SeedProblem[] = [];
  const rejected = rejectedEntities(articles);
  const places: ArticlePlaces[] = [];
  const settled = articles.flatMap((article, index) => {
    if (!isObject(article)) return [article];
    const at = ['articles', index];
    problems.push(...undecided(file, at, article));
    if (statusOf(article) === 'rejected') return [];
    const kept: Record<string, readonly number[]> = {};
    const entries = Object.entries(withoutDraft(article)).map(([key, list]): [string, unknown] => {
      if (!Array.isArray(list) || !lists.some((name) => name === key)) return [key, list];
      const items = (list as unknown[]).map((item, position) => ({ item, position }));
      for (const { item, position } of items) problems.push(...undecided(file, [...at, key, position], item));
      const staying = items.filter(({ item }) => statusOf(item) !== 'rejected' && !leadsTo(item, key, rejected));
      kept[key] = staying.map(({ position }) => position);
      return [key, staying.map(({ item }) => bare(item))];
    });
    places.push({ index, kept });
    return [Object.fromEntries(entries.filter(([, list]) => !(Array.isArray(list) && list.length === 0)))];
  });
  const seed = { ...withoutDraft(value), bulletin: bare(value['bulletin']), articles: settled };
  const written: SeedFile = {
    ...file,
    value: seed,
    problem: (at, message) => file.problem(placeAsWritten(at, places), message),
  };
  return { file: written, problems };
};

const isObject = (value: unknown): value is Annotated =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withoutDraft = (item: Annotated): Annotated =>
  Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'draft'));

const bare = (item: unknown): unknown => (isObject(item) ? withoutDraft(item) : item);

const statusOf = (item: unknown): unknown =>
  isObject(item) && isObject(item['draft']) ? item['draft']['status'] : 'accepted';

const undecided = (file: SeedFile, at: SeedPath, item: unknown): SeedProblem[] => {
  if (statusOf(item) !== 'proposed' || !isObject(item) || !isObject(item['draft'])) return [];
  return [
    file.problem(
      [...at, 'draft'],
      `the proposal ${String(item['draft']['id'])} is undecided; accept, change or reject it in a review`,
    ),
  ];
};

/** Entities that the draft writes out and that nobody wants: nothing can lead to them. */
const rejectedEntities = (articles: readonly unknown[]): ReadonlySet<unknown> => {
  const entities = articles.filter(isObject).flatMap((article) =>
    (Array.isArray(article['entities']) ? (article['entities'] as unknown[]) : []).filter(isObject).map((entity) => ({
      id: entity['id'],
      stays: statusOf(article) !== 'rejected' && statusOf(entity) !== 'rejected',
    })),
  );
  const staying = new Set(entities.flatMap(({ id, stays }) => (stays ? [id] : [])));
  return new Set(entities.flatMap(({ id }) => (staying.has(id) ? [] : [id])));
};

const leadsTo = (item: unknown, list: string, gone: ReadonlySet<unknown>): boolean =>
  isObject(item) &&
  ((list === 'mentions' && gone.has(item['id'])) ||
    (list === 'facts' && (gone.has(item['from']) || gone.has(item['to']))));

interface ArticlePlaces {
  /** Where the article stands in the file. */
  readonly index: number;
  /** By list, where each item that stays stands in it. */
  readonly kept: Readonly<Record<string, readonly number[]>>;
}

const placeAsWritten = (at: SeedPath, places: readonly ArticlePlaces[]): SeedPath => {
  const [articles, article, list, item, ...rest] = at;
  const place = articles === 'articles' && typeof article === 'number' ? places[article] : undefined;
  if (place === undefined) return at;
  const position = typeof item === 'number' ? (place.kept[String(list)]?.[item] ?? item) : item;
  return [articles, place.index, list, position, ...rest].filter((step) => step !== undefined);
};
