/** `check`: holds the graph against itself, and says what cannot be right, is missing, or should be looked at. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Config } from '../config.js';
import type { NotTheSame } from '../graph/consistency/duplicates.js';
import { kinds, severities, type Finding, type Kind } from '../graph/consistency/finding.js';
import { withMentions } from '../graph/consistency/mentions.js';
import { checkConsistency, ofKinds } from '../graph/consistency/report.js';
import { decodeEvidence } from '../ontology/evidence.js';
import { openStore } from '../store/open-store.js';
import { CommandError } from './command-error.js';

export interface CheckOptions {
  readonly json: boolean;
  readonly kind: readonly Kind[] | undefined;
  /** The day as of which deadlines have passed; today by default. */
  readonly today: string | undefined;
  /** A JSON file of pairs of ids that are not the same. */
  readonly notSame: string | undefined;
}

/** Whether there is no finding of the severity error. Throws CommandError for what a person can mend. */
export const check = async (config: Config, options: CheckOptions, say: (line: string) => void): Promise<boolean> => {
  const { today = new Date().toISOString().slice(0, 10), kind = null } = options;
  if (!/^\d{4}(-\d{2}){0,2}$/.test(today)) throw new CommandError(`"${today}" is no date. Write it like 2026-01-31.`);
  const decided = options.notSame === undefined ? [] : readPairs(options.notSame);
  const store = openStore(config.store);
  try {
    await store.prepare();
    const report = await checkConsistency(store, today, decided);
    const findings = await withMentions(store, ofKinds(report, kind));
    if (options.json) say(JSON.stringify({ today, notes: report.notes, findings: findings.map(asJson) }, null, 2));
    else sayFindings(findings, report.notes, say);
    return findings.every(({ severity }) => severity !== 'error');
  } finally {
    await store.close();
  }
};

const Pairs = z.array(z.tuple([z.string(), z.string()]));

const readPairs = (file: string): NotTheSame[] => {
  try {
    return Pairs.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new CommandError(`${file} is no JSON list of pairs of ids, such as [["agency:a", "agency:b"]].`, { cause });
  }
};

const asJson = ({ evidence, ...rest }: Finding): object => ({ ...rest, evidence: evidence.map(decodeEvidence) });

const sayFindings = (findings: readonly Finding[], notes: readonly string[], say: (line: string) => void): void => {
  for (const severity of severities) {
    const these = findings.filter((one) => one.severity === severity);
    if (these.length === 0) continue;
    say(`${severity.toUpperCase()} (${String(these.length)})`);
    for (const kind of new Set(these.map((one) => one.kind))) {
      const ofKind = these.filter((one) => one.kind === kind);
      say(`\n  ${kinds[kind]} (${String(ofKind.length)}; ${kind})`);
      for (const action of new Set(ofKind.map((one) => one.action))) {
        for (const { message, evidence } of ofKind.filter((one) => one.action === action))
          say(`  - ${message}${placesOf(evidence)}`);
        say(`    → ${action}`);
      }
    }
    say('');
  }
  for (const note of notes) say(note);
  say(
    findings.length === 0
      ? 'Nothing to mend.'
      : severities
          .map(
            (severity) =>
              `${String(findings.filter((one) => one.severity === severity).length)} of the severity ${severity}`,
          )
          .join(', '),
  );
};

const placesOf = (evidence: readonly string[]): string => {
  const places = [
    ...new Set(
      evidence
        .map(decodeEvidence)
        .map((said) => ('article' in said ? `${said.article} ${said.paragraph}` : said.source)),
    ),
  ];
  const shown = places.slice(0, 3).join(', ');
  return places.length === 0 ? '' : ` [${shown}${places.length > 3 ? ` and ${String(places.length - 3)} more` : ''}]`;
};
