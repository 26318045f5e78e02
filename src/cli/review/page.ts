/** What the terminal shows of one proposal: the paragraph beside what is proposed from it. */
import { styleText } from 'node:util';
import type { LinkCandidate } from '../../review/candidates.js';
import { described } from '../../review/described.js';
import { paragraphAt, stretchesOf, type IssueParagraphs } from '../../review/paragraphs.js';
import type { PlacedProposal, Progress } from '../../review/session.js';

export interface PageOf {
  readonly placed: PlacedProposal;
  readonly candidates: readonly LinkCandidate[];
  /** Null when no text is at hand. */
  readonly issue: IssueParagraphs | null;
  readonly nameOf: (id: string) => string;
  readonly progress: Progress;
}

export const pageOf = ({ placed, candidates, issue, nameOf, progress }: PageOf): string => {
  const { proposal, article } = placed;
  const { kind, title, places, fields } = described(placed, nameOf);
  const lines = [
    `${String(progress.decided)} of ${String(progress.total)} decided · ${article} · ${kind} · confidence ${proposal.confidence.toFixed(2)}${proposal.status === 'proposed' ? '' : ` · ${proposal.status}`}`,
    '',
    ...places.flatMap(({ at, terms }) => {
      const paragraph = issue === null ? null : paragraphAt(issue, article, at);
      return [`${at}  ${paragraph === null ? terms.join(' | ') : marked(paragraph, terms)}`];
    }),
    '',
    styleText('bold', title),
    ...fields.map(([key, value]) => `  ${key}: ${value}${proposal.open?.includes(key) === true ? '  (stand-in)' : ''}`),
    `  why: ${proposal.why}`,
    ...(proposal.flags === undefined ? [] : [`  look at: ${proposal.flags.join(', ')}`]),
    ...(candidates.length === 0
      ? []
      : ['', 'May be:', ...candidates.flatMap((one, at) => candidateLines(one, at, nameOf))]),
  ];
  return lines.join('\n');
};

const marked = (paragraph: string, terms: readonly string[]): string =>
  stretchesOf(paragraph, terms)
    .map(({ text, isTerm }) => (isTerm ? styleText('inverse', text) : text))
    .join('');

const candidateLines = (
  { id, name, score, parts }: LinkCandidate,
  at: number,
  nameOf: (id: string) => string,
): string[] => [
  `  ${String(at + 1)}. ${nameOf(id)} (${id}) ${score.toFixed(2)}, by its name ${name}`,
  `     ${parts.map(({ part, points, most, why }) => `${part} ${String(points)}/${String(most)}: ${why}`).join(' · ')}`,
];
