/** What all tools return parts of: entities, evidence and coverage, each as a GraphQL fragment and as its shape. */
import { z } from 'zod';

const languages = ['EN', 'KO', 'ZH_HANS', 'ZH_HANT'] as const;

/** Arguments of every tool. */
export const language = z
  .enum(languages)
  .default('EN')
  .describe('Language of names; where an entity has no name in it, another one is given.');

export const first = z.int().min(1).max(50).default(20).describe('How many to return, at most 50.');

export const after = z.string().optional().describe('The `next` of the answer before, to go on from there.');

export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a year, month or day: 2023, 2023-05 or 2023-05-18');

export const entityId = z
  .string()
  .describe('The id of an entity, like `agency:most`; the tool `search` finds it by name.');

export const Ref = z.object({ id: z.string(), type: z.string(), name: z.string() });
export type Ref = z.output<typeof Ref>;

export const Evidence = z.object({
  article: z.object({ id: z.string(), name: z.string() }).nullable(),
  paragraph: z.string().nullable().describe('p1 is the headline of the article.'),
  terms: z.array(z.string()).describe('Names and figures that stand in the paragraph.'),
  sources: z.array(
    z.object({ id: z.string(), name: z.string(), url: z.string().nullable(), publisher: z.string().nullable() }),
  ),
});
export type Evidence = z.output<typeof Evidence>;

export const Coverage = z.object({
  bulletins: z.array(z.object({ id: z.string(), issuedOn: z.string() })),
  articleCount: z.int(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  undatedCount: z.int(),
  notes: z.array(z.string()).describe('What the answer leaves out or cannot know.'),
});
export type Coverage = z.output<typeof Coverage>;

export const Property = z.object({ name: z.string(), value: z.string() });

/** The documents declare `$language`. */
export const ref = 'id type name(language: $language)';
export const evidence =
  'evidence { article { id name(language: $language) } paragraph terms sources { id name(language: $language) url publisher } }';
export const coverage = 'coverage { bulletins { id issuedOn } articleCount from to undatedCount notes }';
