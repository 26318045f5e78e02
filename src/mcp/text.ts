/** Answers as text that an assistant can quote: every statement with its citation, and what the answer does not hold. */
import type { Coverage, Evidence, Ref } from './shapes.js';

/** `Ministry of Science and Technology (agency:most)`. */
export const named = ({ id, name }: Pick<Ref, 'id' | 'name'>): string => `${name} (${id})`;

/** `[article:2023-05-26-policy-01, p5: "12개"; https://…]`, one for each paragraph. */
export const cited = (evidence: readonly Evidence[]): string =>
  evidence
    .map(({ article, paragraph, sources }) => {
      const place =
        article === null ? [] : [`${article.name} (${article.id})${paragraph === null ? '' : `, ${paragraph}`}`];
      const pages = sources.map(({ url, name }) => url ?? name);
      return ` [${[...place, ...pages].join('; ')}]`;
    })
    .join('');

/** What stands behind the answer, as one line. */
export const behind = ({ bulletins, articleCount, from, to, undatedCount, notes }: Coverage): string => {
  const dates = from === null ? 'no dates' : from === to ? `dated ${from}` : `dated ${from} to ${String(to)}`;
  const issues = bulletins.map(({ issuedOn }) => issuedOn).join(', ');
  return [
    `Coverage: ${String(articleCount)} articles of the bulletins of ${issues === '' ? 'no date' : issues}; ${dates}, ${String(undatedCount)} undated. What no bulletin says is not known here.`,
    ...notes.map((note) => `Note: ${note}`),
  ].join('\n');
};
