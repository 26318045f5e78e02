/** Drafting against answers that people wrote: precision and recall per kind may not fall below what was reached. */
import { describe, expect, it } from 'vitest';
import {
  evaluateMadeUp,
  evaluateReviewed,
  madeUpIssues,
  reviewedIssues,
  type Evaluation,
} from '../../../scripts/draft-evaluation/run.js';
import { packagePath } from '../../../src/package-path.js';

/** `[precision, recall]` in percent, at least. */
const floors: Readonly<Record<string, readonly [number, number]>> = {
  structure: [100, 100],
  sources: [100, 100],
  'known entities': [90, 90],
  issuers: [95, 95],
  'stated counts': [100, 100],
  dates: [90, 90],
  'people and offices': [100, 100],
};

const below = ({ comparisons }: Evaluation, bounds: Readonly<Record<string, readonly [number, number]>>): string[] =>
  comparisons.flatMap(({ kind, right, proposed, expected, missed, wrong }) => {
    const [precision, recall] = bounds[kind] ?? [0, 0];
    const isBelow = (100 * right) / Math.max(1, proposed) < precision || (100 * right) / Math.max(1, expected) < recall;
    return isBelow && proposed + expected > 0
      ? [`${kind}: missed ${missed.join('; ')}, wrong ${wrong.join('; ')}`]
      : [];
  });

describe.each(madeUpIssues())('the made-up issue %s', (name) => {
  it('is drafted as its answers say', async () => {
    const evaluation = await evaluateMadeUp(name);
    // Cells of a table count as figures, and a curator might leave them.
    expect(below(evaluation, { ...floors, figures: [80, 100] })).toEqual([]);
    expect(evaluation.brokenEvidence).toEqual([]);
  });
});

describe('the reviewed issues', () => {
  const folder = packagePath('..', 'shared', 'bulletins');
  const reviewed = reviewedIssues(folder);
  if (reviewed.length === 0) console.warn(`Skipped: no reviewed issue's text is in ${folder}.`);

  it.skipIf(reviewed.length === 0).each(reviewed.map(({ seed, file }) => ({ issue: seed.bulletin.id, seed, file })))(
    '$issue is drafted as its seed says',
    async ({ seed, file }) => {
      const evaluation = await evaluateReviewed({ seed, file });
      expect(
        below(evaluation, {
          ...floors,
          figures: [95, 95],
          'figures with nature, qualifier and period': [90, 90],
          'new entities named in the text': [80, 55],
        }),
      ).toEqual([]);
      expect(evaluation.brokenEvidence).toEqual([]);
    },
  );
});
