/** `check-evidence`: holds the seeds' evidence against the bulletins' texts. */
import { packagePath } from '../package-path.js';
import { checkBulletins } from '../seed/check-bulletins.js';
import { show, type Screen } from './screen.js';

/** Returns whether everything is proven. A text that is not at hand is said and does not count as a failure. */
export const checkEvidence = (textFolder: string, json: boolean, screen: Screen): boolean => {
  const checks = checkBulletins(packagePath('seeds'), textFolder);
  const proven = checks.every(({ report }) => report === null || report.problems.length === 0);
  const lines = checks.flatMap(({ seed, report }) => {
    if (report === null) return [`${seed}: skipped, its text is not in ${textFolder}`];
    const { articles, terms, addresses, figuresAndTitles, omissions } = report.counts;
    return [
      `${seed}: ${String(articles)} items, ${String(terms)} terms, ${String(addresses)} addresses, ` +
        `${String(figuresAndTitles)} figures and titles, ${String(omissions)} reviewed omissions: ` +
        (report.problems.length === 0 ? 'all proven' : `${String(report.problems.length)} problems`),
      ...report.problems.map((problem) => `  ${problem}`),
    ];
  });
  show(screen, json, { proven, bulletins: checks }, lines.join('\n'));
  return proven;
};
