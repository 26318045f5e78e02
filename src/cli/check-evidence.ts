/** `check-evidence`: holds the seeds' evidence against the bulletins' texts. */
import { packagePath } from '../package-path.js';
import { checkBulletins } from '../seed/check-bulletins.js';

/** Returns whether everything is proven. A text that is not at hand is said and does not count as a failure. */
export const checkEvidence = (textFolder: string, print: (line: string) => void): boolean => {
  const checks = checkBulletins(packagePath('seeds'), textFolder);
  for (const { seed, report } of checks) {
    if (report === null) {
      print(`${seed}: skipped, its text is not in ${textFolder}`);
      continue;
    }
    const { articles, terms, addresses, figuresAndTitles, omissions } = report.counts;
    print(
      `${seed}: ${String(articles)} items, ${String(terms)} terms, ${String(addresses)} addresses, ` +
        `${String(figuresAndTitles)} figures and titles, ${String(omissions)} reviewed omissions: ` +
        (report.problems.length === 0 ? 'all proven' : `${String(report.problems.length)} problems`),
    );
    for (const problem of report.problems) print(`  ${problem}`);
  }
  return checks.every(({ report }) => report === null || report.problems.length === 0);
};
