/** `npm run draft:evaluate [-- --list] [folder of texts]`: precision and recall of drafting, per kind, on reviewed and made-up issues. */
import { packagePath } from '../src/package-path.js';
import {
  evaluateMadeUp,
  evaluateReviewed,
  madeUpIssues,
  reviewedIssues,
  type Evaluation,
} from './draft-evaluation/run.js';

const given = process.argv.slice(2);
const isListed = given.includes('--list');
const folder = given.find((argument) => !argument.startsWith('--')) ?? packagePath('..', 'shared', 'bulletins');

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

const print = ({ issue, comparisons, phrased, draft, brokenEvidence }: Evaluation): void => {
  console.log(
    `\n${issue}: ${String(draft.draft.unplaced.length)} not placed, ${String(phrased.length)} reviewed names stand nowhere in the text`,
  );
  console.log(`${'kind'.padEnd(46)} ${'precision'.padStart(18)} ${'recall'.padStart(18)}`);
  for (const { kind, right, proposed, expected, missed, wrong } of comparisons) {
    const cell = (whole: number): string => `${percent(right, whole)} (${String(right)}/${String(whole)})`.padStart(18);
    console.log(`${kind.padEnd(46)} ${cell(proposed)} ${cell(expected)}`);
    if (!isListed) continue;
    for (const statement of missed) console.log(`    missed ${statement}`);
    for (const statement of wrong) console.log(`    wrong  ${statement}`);
  }
  for (const place of brokenEvidence) console.log(`    evidence does not hold: ${place}`);
};

const reviewed = reviewedIssues(folder);
if (reviewed.length === 0) console.log(`Skipped: no reviewed issue's text is in ${folder}.`);
for (const issue of reviewed) print(await evaluateReviewed(issue));
for (const name of madeUpIssues()) print(await evaluateMadeUp(name));
