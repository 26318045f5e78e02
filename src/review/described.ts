/** What a proposal says, for people: a title, its places in the text, and its fields. */
import type { PlacedProposal } from '../draft/file/proposals.js';

export interface Described {
  /** `entity`, `fact` … */
  readonly kind: 'article' | 'source' | 'entity' | 'mention' | 'fact';
  readonly title: string;
  readonly places: readonly { readonly at: string; readonly terms: readonly string[] }[];
  /** Other keys of the item, each as one line. */
  readonly fields: readonly (readonly [string, string])[];
}

/** `nameOf` says what an id is called. */
export const described = ({ list, item }: PlacedProposal, nameOf: (id: string) => string): Described => {
  const values = item as Readonly<Record<string, unknown>>;
  const text = (key: string): string => {
    const value = values[key];
    return typeof value === 'string' ? value : '';
  };
  const rest = Object.entries(values).filter(([key]) => !apart.includes(key));
  const fields = rest.map(([key, value]) => [key, line(value)] as const);
  const places = placesOf(values);
  switch (list) {
    case null:
      return {
        kind: 'article',
        title: text('headline'),
        places: [{ at: 'p1', terms: [] }],
        fields: pick(fields, ['key', 'theme', 'date', 'summary', 'summaryKo']),
      };
    case 'sources':
      return { kind: 'source', title: text('title'), places, fields: except(fields, ['title']) };
    case 'entities':
      return {
        kind: 'entity',
        title: `${text('type')}: ${nameOf(text('id'))}`,
        places,
        fields: except(fields, ['type']),
      };
    case 'mentions':
      return { kind: 'mention', title: nameOf(text('id')), places, fields };
    case 'facts':
      return {
        kind: 'fact',
        title: `${nameOf(text('from'))} —${text('type')}→ ${nameOf(text('to'))}`,
        places,
        fields: except(fields, ['type']),
      };
  }
};

const apart = ['draft', 'at', 'terms', 'evidence', 'sources', 'entities', 'mentions', 'facts'];

type Fields = readonly (readonly [string, string])[];
const pick = (fields: Fields, keys: readonly string[]): Fields => fields.filter(([key]) => keys.includes(key));
const except = (fields: Fields, keys: readonly string[]): Fields => fields.filter(([key]) => !keys.includes(key));

const line = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value)
          .map(([key, part]) => `${key} ${line(part)}`)
          .join(', ')
      : Array.isArray(value)
        ? value.map(line).join(', ')
        : String(value);

interface Placing {
  readonly at?: unknown;
  readonly terms?: unknown;
  readonly evidence?: unknown;
}

const placesOf = ({ at, terms, evidence }: Placing): Described['places'] => [
  ...(typeof at === 'string' ? [{ at, terms: Array.isArray(terms) ? terms.map(String) : [] }] : []),
  ...(Array.isArray(evidence) ? (evidence as { at: string; terms: string[] }[]) : []),
];
