/**
 * What curators found to be two things: pairs of ids in a file beside the seeds (decisions.yaml), remembered by the next draft and by
 * the check for likely duplicates.
 */
import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { DraftEntity, DraftFile } from '../draft/file/draft-file.js';

const NotSame = z.strictObject({
  pair: z.tuple([z.string().min(1), z.string().min(1)]),
  /** Who decided, and when (ISO 8601). */
  by: z.string().optional(),
  at: z.string().optional(),
});

const DecisionsFile = z.strictObject({ notSame: z.array(NotSame) });

export type NotSame = z.infer<typeof NotSame>;

/** Throws SyntaxError that says what is wrong. An empty text has no pairs. */
export const readNotSame = (text: string): NotSame[] => {
  const document = parseDocument(text);
  const [broken] = document.errors;
  if (broken !== undefined) throw new SyntaxError(broken.message);
  const value: unknown = document.toJS();
  if (value === null) return [];
  const parsed = DecisionsFile.safeParse(value);
  if (parsed.success) return parsed.data.notSame;
  throw new SyntaxError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
};

const opening = `# Pairs that a curator looked at and found to be two things: not suggested again (docs/curators-guide.md).
notSame:
`;

/** The file's text with these pairs too. What stands in it stays as it is, comments included. */
export const withNotSame = (text: string, pairs: readonly NotSame[]): string => {
  const known = new Set(readNotSame(text).map(({ pair }) => keyOf(pair)));
  const more = pairs.filter(({ pair }) => !known.has(keyOf(pair)));
  if (more.length === 0) return text;
  const document = parseDocument(text.trim() === '' ? `${opening}  []\n` : text);
  for (const entry of more) document.addIn(['notSame'], document.createNode(entry, { flow: true }));
  const list = document.get('notSame') as { flow?: boolean } | undefined;
  if (list !== undefined) list.flow = false;
  return document.toString({ lineWidth: 0 });
};

/** The pairs that a reviewed draft says, by the ids that its entities have now. */
export const notSameIn = (draft: DraftFile): NotSame[] =>
  draft.articles.flatMap(({ entities }) =>
    (entities ?? []).flatMap(({ id, draft: proposal }) =>
      (proposal?.notSame ?? []).map((other): NotSame => {
        const { by, at } = proposal?.decided ?? {};
        return { pair: [id, other], ...(by === undefined ? {} : { by }), ...(at === undefined ? {} : { at }) };
      }),
    ),
  );

/** A new draft that suggests nothing again that was decided. A stand-in id counts as the id that it became. */
export const withRemembered = (draft: DraftFile, decisions: readonly NotSame[]): DraftFile => {
  const others = new Map<string, string[]>();
  for (const { pair } of decisions) {
    for (const [id, other] of [pair, [pair[1], pair[0]] as const]) others.set(id, [...(others.get(id) ?? []), other]);
  }
  return {
    ...draft,
    articles: draft.articles.map((article) =>
      article.entities === undefined
        ? article
        : { ...article, entities: article.entities.map((entity) => remembered(entity, others)) },
    ),
  };
};

const remembered = (entity: DraftEntity, others: ReadonlyMap<string, readonly string[]>): DraftEntity => {
  const { draft: proposal, id } = entity;
  const notSame = [...new Set([...(others.get(id) ?? []), ...(others.get(id.replace(':proposed-', ':')) ?? [])])];
  if (proposal === undefined || notSame.length === 0) return entity;
  const { candidates } = proposal;
  return {
    ...entity,
    draft: {
      ...proposal,
      ...(candidates === undefined ? {} : { candidates: candidates.filter((one) => !notSame.includes(one.id)) }),
      notSame: [...new Set([...(proposal.notSame ?? []), ...notSame])],
    },
  };
};

const keyOf = (pair: readonly [string, string]): string => [...pair].sort().join(' ');
