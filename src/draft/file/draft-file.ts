/**
 * A draft: the seed of a bulletin as the machine proposes it, with what a curator needs to decide on every part of it.
 *
 * It is a bulletin's seed file (docs/seeds.md) with two additions: the block `draft` at the top, and on every article, source, entity,
 * mention and fact an annotation `draft` that says why it is proposed, how sure that is, and what was decided. An item without an
 * annotation was written by hand and counts as accepted. No sentence of the bulletin stands in a draft: evidence is a paragraph and terms.
 */
import { z } from 'zod';

/** An entity of the graph that a proposal may be. */
export const Candidate = z.strictObject({
  id: z.string().min(1),
  /** The name that is alike. */
  name: z.string().min(1),
  /** Likeness, 0 to 1. */
  score: z.number().min(0).max(1),
  /** One clause: `same name in the other script`. */
  why: z.string().min(1),
});

/** What the machine says of an item, and what was decided: the value of the key `draft` on it. */
export const Proposal = z.strictObject({
  /** `<article>-<8 hexadecimal digits>`, from what the text says and not from what is decided: the same text gives the same id. */
  id: z.string().regex(/^[a-z]+(?:-\d{2})?-[0-9a-f]{8}$/),
  /** How sure the rule is, 0 to 1, in hundredths. 0.9 and more: the name or form leaves little open. Under 0.6: a guess. */
  confidence: z.number().min(0).max(1),
  /** What it rests on, in English, the rule first: `gazetteer: exact name of agency:most`. */
  why: z.string().min(1),
  /** What was decided; `proposed` until then. */
  status: z.enum(['proposed', 'accepted', 'changed', 'rejected']),
  /** What a curator must look at: `homonym`, `new-name`, `placeholder-id`, … (docs/drafting.md lists them). */
  flags: z.array(z.string().min(1)).optional(),
  /** Keys of the item whose values are stand-ins until a curator writes them: `id`, `measure`. */
  open: z.array(z.string().min(1)).optional(),
  /** Entities of the graph that it may be, likest first; for an entity, `link` makes it one of them. */
  candidates: z.array(Candidate).optional(),
  /** Ids that a curator said it is not; they are not suggested again. */
  notSame: z.array(z.string().min(1)).optional(),
  /** Who decided, when (ISO 8601), and the curator's word on it. */
  decided: z
    .strictObject({ by: z.string().optional(), at: z.string().optional(), note: z.string().optional() })
    .optional(),
});

/** Something in the text that no proposal covers. Listed, never dropped. */
export const Unplaced = z.strictObject({
  /** `policy-01` */
  article: z.string().min(1),
  /** `p3`; none for what is missing from a whole article. */
  at: z.string().optional(),
  kind: z.enum(['figure', 'title', 'name', 'date', 'issuers', 'address', 'table', 'structure', 'unreadable']),
  /** The figure, title or name itself, at most 80 characters; none for what has no words. */
  text: z.string().max(80).optional(),
  /** Why it could not be placed. */
  why: z.string().min(1),
});

/** The block `draft` at the top of the file. */
export const DraftHead = z.strictObject({
  version: z.literal(1),
  /** The text that was read. Paragraphs are numbered in it; review reads it again and compares the digest. */
  text: z.strictObject({
    name: z.string().min(1),
    /** SHA-256 of the file's bytes, hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** `utf-8`, `cp949`, `pdf` … */
    encoding: z.string().min(1),
    /** What was done to the text before it was cut into paragraphs, in English. */
    repairs: z.array(z.string().min(1)),
  }),
  /** What the names were looked up in. */
  gazetteer: z.strictObject({ entities: z.int().nonnegative(), names: z.int().nonnegative() }),
  unplaced: z.array(Unplaced),
});

const drafted = <Shape extends z.ZodRawShape>(shape: Shape) => z.looseObject({ ...shape, draft: Proposal.optional() });

const Places = {
  at: z.string().optional(),
  terms: z.array(z.string()).optional(),
  evidence: z.array(z.strictObject({ at: z.string(), terms: z.array(z.string()) })).optional(),
};

/** The items as the draft file needs to know them; what else they hold is the seed schema's matter. */
export const DraftSource = drafted({ id: z.string(), title: z.string(), url: z.string(), at: z.string() });
export const DraftEntity = drafted({
  id: z.string(),
  type: z.string(),
  names: z.partialRecord(z.enum(['ko', 'zhHant', 'zhHans', 'en']), z.string()),
  ...Places,
});
export const DraftMention = drafted({ id: z.string(), ...Places });
export const DraftFact = drafted({ type: z.string(), from: z.string(), to: z.string(), ...Places });

export const DraftArticle = drafted({
  key: z.string(),
  headline: z.string(),
  sources: z.array(DraftSource).optional(),
  entities: z.array(DraftEntity).optional(),
  mentions: z.array(DraftMention).optional(),
  facts: z.array(DraftFact).optional(),
});

export const DraftFile = z.strictObject({
  draft: DraftHead,
  bulletin: z.looseObject({
    id: z.string(),
    names: z.partialRecord(z.enum(['ko', 'zhHant', 'zhHans', 'en']), z.string()),
    issuedOn: z.string(),
    text: z.string(),
    draft: Proposal.optional(),
  }),
  articles: z.array(DraftArticle),
});

export type Candidate = z.infer<typeof Candidate>;
export type Proposal = z.infer<typeof Proposal>;
export type Unplaced = z.infer<typeof Unplaced>;
export type DraftHead = z.infer<typeof DraftHead>;
export type DraftSource = z.infer<typeof DraftSource>;
export type DraftEntity = z.infer<typeof DraftEntity>;
export type DraftMention = z.infer<typeof DraftMention>;
export type DraftFact = z.infer<typeof DraftFact>;
export type DraftArticle = z.infer<typeof DraftArticle>;
export type DraftFile = z.infer<typeof DraftFile>;

/** The lists of an article that hold proposals, in the order of review. */
export const draftLists = ['sources', 'entities', 'mentions', 'facts'] as const;
export type DraftList = (typeof draftLists)[number];
export type DraftItem = DraftSource | DraftEntity | DraftMention | DraftFact;
