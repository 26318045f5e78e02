/**
 * The kinds of value a property of the graph can hold.
 *
 * Both engines store only scalars and flat lists, and one key has one type everywhere
 * (the embedded engine compares '3' and 3 as equal), so the kinds are few on purpose.
 */

interface Described {
  readonly description: string;
  readonly required: boolean;
}

export type Property =
  | (Described & { readonly kind: 'text' | 'url' | 'textList' })
  | (Described & { readonly kind: 'date' })
  | (Described & { readonly kind: 'integer' | 'number' })
  | (Described & { readonly kind: 'choice' | 'choiceList'; readonly choices: readonly string[] });

export type Properties = Readonly<Record<string, Property>>;

/** Free text of one line or a short paragraph. */
export const text = (description: string): Property => ({ kind: 'text', description, required: false });

/** Several texts, order kept. */
export const textList = (description: string): Property => ({ kind: 'textList', description, required: false });

/** An absolute http or https address. */
export const url = (description: string): Property => ({ kind: 'url', description, required: false });

/** A day, month or year as ISO 8601 of that precision: `2023-05-18`, `2021-01` or `2025`. */
export const date = (description: string): Property => ({ kind: 'date', description, required: false });

/** A whole number. */
export const integer = (description: string): Property => ({ kind: 'integer', description, required: false });

/** A real number. */
export const number = (description: string): Property => ({ kind: 'number', description, required: false });

/** One of a closed list of words, lower case with underscores; GraphQL shows them in upper case. */
export const choice = (choices: readonly string[], description: string): Property => ({
  kind: 'choice',
  choices,
  description,
  required: false,
});

/** Several of a closed list of words. */
export const choiceList = (choices: readonly string[], description: string): Property => ({
  kind: 'choiceList',
  choices,
  description,
  required: false,
});

/** The same property, but a seed without it is refused. */
export const required = (property: Property): Property => ({ ...property, required: true });
