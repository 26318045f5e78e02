/** Answers as text that an assistant can quote: every statement with its citation, and what the answer does not hold. */
import type { Coverage, Evidence, Ref } from './shapes.js';

/** `Ministry of Science and Technology (agency:most)`. */
export const named = ({ id, name }: Pick<Ref, 'id' | 'name'>): string => `${name} (${id})`;

/** Cites paragraphs as ` [1 p5]`; the list says what the numbers are. */
export interface Citations {
  readonly cite: (evidence: readonly Evidence[]) => string;
  /** One line for each article or reference that was cited. */
  readonly list: () => string[];
}

export const createCitations = (): Citations => {
  const references = new Map<string, string>();
  const numberOf = ({ article, sources }: Evidence): number => {
    const key = article?.id ?? sources.map(({ id }) => id).join(' ');
    if (!references.has(key)) {
      const pages = sources.map(({ url, name, publisher }) =>
        [name, publisher, url].filter((part) => part !== null).join(', '),
      );
      references.set(key, [...(article === null ? [] : [named(article)]), ...pages].join('; '));
    }
    return [...references.keys()].indexOf(key) + 1;
  };
  return {
    cite: (evidence) => {
      const places = evidence.map(
        (one) => `${String(numberOf(one))}${one.paragraph === null ? '' : ` ${one.paragraph}`}`,
      );
      return places.length === 0 ? '' : ` [${[...new Set(places)].join(', ')}]`;
    },
    list: () => [...references.values()].map((reference, at) => `[${String(at + 1)}] ${reference}`),
  };
};

/** What stands behind the answer, as one line. */
export const behind = ({ bulletins, articleCount, from, to, undatedCount, notes }: Coverage): string => {
  const dates = from === null ? 'no dates' : from === to ? `dated ${from}` : `dated ${from} to ${String(to)}`;
  const issues = bulletins.map(({ issuedOn }) => issuedOn).join(', ');
  return [
    `Coverage: ${String(articleCount)} articles of the bulletins of ${issues === '' ? 'no date' : issues}; ${dates}, ${String(undatedCount)} undated. What no bulletin says is not known here.`,
    ...notes.map((note) => `Note: ${note}`),
  ].join('\n');
};
