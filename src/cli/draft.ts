/** `draft`: the text of an issue → a seed draft for review. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DraftError } from '../draft/draft-error.js';
import { draftIssue } from '../draft/draft-issue.js';
import type { DraftFile } from '../draft/file/draft-file.js';
import { writeDraft } from '../draft/file/draft-yaml.js';
import { proposalsOf } from '../draft/file/proposals.js';
import { gazetteerOf, type Gazetteer } from '../draft/names/gazetteer.js';
import { readDocument } from '../draft/reading/read-document.js';
import { packagePath } from '../package-path.js';
import { readNotSame, withRemembered, type NotSame } from '../review/not-same.js';
import { seedContent } from '../seed/content.js';
import { readSeedFiles } from '../seed/seed-file.js';
import { CommandError } from './command-error.js';
import { exitCodes } from './exit-codes.js';

export interface DraftOptions {
  /** File of the draft; standard output when there is none. */
  readonly out?: string;
  readonly json: boolean;
  /** Folder of the seeds whose names are known; the package's own by default. */
  readonly gazetteer?: string;
  /** Id of a bulletin whose own entities count as unknown. */
  readonly leaveOut?: string;
  /** Day of issue, when the text does not say it. */
  readonly date?: string;
  /** File for the text as it was read, in UTF-8. */
  readonly textOut?: string;
}

/** Where lines go: `process.stdout` and `process.stderr`. */
export interface Output {
  readonly out: (text: string) => void;
  readonly note: (line: string) => void;
}

/** Returns the exit code. Throws CommandError for what a person can mend. */
export const draft = async (file: string, options: DraftOptions, { out, note }: Output): Promise<number> => {
  if (options.date !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(options.date))
    throw new CommandError(`--date ${options.date} is no day. Write it as 2023-05-26.`);
  try {
    const gazetteer = readGazetteer(options);
    const issue = await readDocument(file);
    // The text that the paragraphs are numbered in is the one that is kept.
    const named =
      options.textOut === undefined
        ? issue
        : { ...issue, head: { ...issue.head, name: path.basename(options.textOut) } };
    const drafted = withRemembered(draftIssue(named, gazetteer, { issuedOn: options.date }), decided(options));
    if (options.textOut !== undefined) write(options.textOut, issue.text);
    const text = options.json ? `${JSON.stringify(drafted, null, 2)}\n` : writeDraft(drafted);
    if (options.out === undefined) out(text);
    else write(options.out, text);
    for (const line of summary(drafted, options)) note(line);
    return drafted.draft.unplaced.some(({ kind, why }) => kind === 'structure' && why.startsWith('no section'))
      ? exitCodes.findings
      : exitCodes.ok;
  } catch (error) {
    if (error instanceof DraftError) throw new CommandError(error.message, { cause: error });
    throw error;
  }
};

const readGazetteer = ({ gazetteer: folder, leaveOut }: DraftOptions): Gazetteer => {
  let files;
  try {
    files = readSeedFiles(folder ?? packagePath('seeds'));
  } catch (error) {
    throw new CommandError(`${folder ?? 'seeds'} is no folder of seeds: it needs reference/ and bulletins/.`, {
      cause: error,
    });
  }
  // Says what is wrong with them, all at once.
  seedContent(files);
  if (
    leaveOut !== undefined &&
    !files.some(({ value }) => (value as { bulletin?: { id?: unknown } }).bulletin?.id === leaveOut)
  )
    throw new CommandError(
      `No seed is of ${leaveOut}. --leave-out takes the id of a bulletin, as bulletin:kostec-2023-05-26.`,
    );
  return gazetteerOf(files, leaveOut);
};

/** What reviews before this one found to be two things. */
const decided = ({ gazetteer: folder }: DraftOptions): NotSame[] => {
  const file = path.join(folder ?? packagePath('seeds'), 'decisions.yaml');
  if (!existsSync(file)) return [];
  try {
    return readNotSame(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new CommandError(`${file}: ${error.message}`, { cause: error });
    throw error;
  }
};

const write = (file: string, text: string): void => {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new CommandError(`${file} cannot be written. Is its folder there?`, { cause: error });
  }
};

const summary = (drafted: DraftFile, { out, textOut }: DraftOptions): string[] => {
  const proposals = proposalsOf(drafted);
  const count = (list: string): number => proposals.filter((proposal) => proposal.list === list).length;
  const flagged = proposals.filter(({ proposal }) =>
    (proposal.flags ?? []).some((flag) => flag !== 'new-name' && flag !== 'placeholder-id'),
  );
  const unsure = proposals.filter(({ proposal }) => proposal.confidence < 0.6).length;
  const { unplaced, text } = drafted.draft;
  const kinds = [...new Set(unplaced.map(({ kind }) => kind))].map(
    (kind) => `${String(unplaced.filter((entry) => entry.kind === kind).length)} ${kind}`,
  );
  return [
    `${text.name} (${text.encoding}${text.repairs.map((repair) => `; ${repair}`).join('')}), issued ${drafted.bulletin.issuedOn}: ${String(drafted.articles.length)} parts.`,
    `Found: ${String(count('sources'))} sources, ${String(count('entities'))} new entities, ${String(count('mentions'))} mentions, ${String(count('facts'))} facts.`,
    `To look at: ${String(flagged.length)} flagged, ${String(unsure)} under 0.6. Every new id is a placeholder.`,
    `Not placed: ${unplaced.length === 0 ? 'nothing' : `${kinds.join(', ')} (listed under draft.unplaced)`}.`,
    ...(textOut === undefined && (text.encoding !== 'utf-8' || text.repairs.length > 0)
      ? [
          'The text was decoded or mended: keep what was read with --text-out, so that paragraphs stay the same in review and in check-evidence.',
        ]
      : []),
    ...(out === undefined ? [] : [`Draft: ${out}`]),
  ];
};
