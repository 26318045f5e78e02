/** `review`: a curator decides on the proposals of a draft, in the terminal or by a rule. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DraftError } from '../draft/draft-error.js';
import type { DraftEntity } from '../draft/file/draft-file.js';
import { gazetteerOf } from '../draft/names/gazetteer.js';
import { readDocument } from '../draft/reading/read-document.js';
import { packagePath } from '../package-path.js';
import { acceptAbove } from '../review/accept-above.js';
import { Candidates, type LinkCandidate } from '../review/candidates.js';
import { paragraphsOf, type IssueParagraphs } from '../review/paragraphs.js';
import { NoDraftError, ReviewSession, type PlacedProposal } from '../review/session.js';
import { readSeedFiles } from '../seed/seed-file.js';
import { CommandError } from './command-error.js';
import { exitCodes } from './exit-codes.js';
import { saveReview } from './review/save.js';

export interface ReviewOptions {
  /** The issue's text; by default the file that the draft names, beside the draft. */
  readonly text?: string;
  /** Who decides; by default nobody is named. */
  readonly by?: string;
  /** Folder of the seeds: the entities to link to, and decisions.yaml. */
  readonly seeds?: string;
  /** File of the pairs that are not the same. */
  readonly decisions?: string;
  readonly acceptAbove?: number;
  readonly json: boolean;
}

/** What the terminal needs to know of a draft under review. */
export interface UnderReview {
  readonly session: ReviewSession;
  readonly issue: IssueParagraphs | null;
  readonly nameOf: (id: string) => string;
  readonly isKnown: (id: string) => boolean;
  /** Known entities by a part of their names. */
  readonly candidatesOf: (placed: PlacedProposal) => readonly LinkCandidate[];
  readonly save: () => void;
}

export interface Terminal {
  readonly isInteractive: boolean;
  readonly out: (line: string) => void;
  readonly note: (line: string) => void;
}

/** Returns the exit code. Throws CommandError for what a person can mend. */
export const review = async (file: string, options: ReviewOptions, terminal: Terminal): Promise<number> => {
  const under = await open(file, options, terminal.note);
  const { session } = under;
  const isAsked = options.acceptAbove === undefined && !options.json;
  if (isAsked) {
    if (!terminal.isInteractive)
      throw new CommandError(
        'A review asks on a terminal, and this is none. Run it in a terminal, or say what to accept: --accept-above 0.9. --json says how far it is.',
      );
    // The prompts are loaded where somebody is asked.
    const { askForDecisions } = await import('./review/ask.js');
    await askForDecisions(under);
  }
  let done: ReturnType<typeof acceptAbove> | null = null;
  if (options.acceptAbove !== undefined) {
    done = acceptAbove(session, options.acceptAbove, (proposal) => {
      const placed = session.find(proposal);
      return placed !== undefined && (under.candidatesOf(placed)[0]?.score ?? 0) >= likelyKnown;
    });
    if (done.accepted.length > 0) under.save();
  }
  const { progress } = session;
  const undecided = session.proposals.filter(({ proposal }) => proposal.status === 'proposed');
  if (options.json) {
    terminal.out(
      JSON.stringify({
        ...progress,
        accepted: progress.accepted,
        now: done?.accepted ?? [],
        heldBack: done?.heldBack ?? [],
        undecided: undecided.map(({ article, list, proposal }) => ({
          id: proposal.id,
          article,
          kind: list ?? 'article',
          confidence: proposal.confidence,
          why: proposal.why,
          flags: proposal.flags ?? [],
        })),
      }),
    );
  } else {
    terminal.out(
      `${String(progress.decided)} of ${String(progress.total)} decided: ${String(progress.accepted)} accepted, ${String(progress.changed)} changed, ${String(progress.rejected)} rejected.`,
    );
    terminal.out(
      undecided.length === 0
        ? `Next: policy-graph import ${file} --dry-run`
        : `${String(undecided.length)} to go: policy-graph review ${file}`,
    );
  }
  return undecided.length === 0 ? exitCodes.ok : exitCodes.findings;
};

/** A new entity as like as this to a known one is not accepted by a rule. */
const likelyKnown = 0.8;

const open = async (file: string, options: ReviewOptions, note: (line: string) => void): Promise<UnderReview> => {
  const seeds = options.seeds ?? packagePath('seeds');
  const decisions = options.decisions ?? path.join(seeds, 'decisions.yaml');
  const known = knownEntities(seeds);
  let session: ReviewSession;
  try {
    session = ReviewSession.open(readText(file), {
      isTaken: (id) => known.has(id),
      ...(options.by === undefined ? {} : { by: options.by }),
    });
  } catch (error) {
    if (error instanceof NoDraftError) throw new CommandError(`${file}: ${error.problems.join(`\n${file}: `)}`);
    throw error;
  }
  const candidates = new Candidates(known.values());
  const entities = (): Map<string, DraftEntity> =>
    new Map(session.draft.articles.flatMap((article) => (article.entities ?? []).map((one) => [one.id, one])));
  return {
    session,
    issue: await issueOf(file, session, options, note),
    isKnown: (id) => known.has(id) || entities().has(id),
    nameOf: (id) => Object.values(entities().get(id)?.names ?? {})[0] ?? known.get(id)?.names[0] ?? id,
    candidatesOf: ({ list, item, proposal }) =>
      list === 'entities' ? candidates.of(item as DraftEntity, session.draft, proposal.notSame) : [],
    save: () => {
      saveReview(session, { draft: file, decisions });
    },
  };
};

const knownEntities = (folder: string) => {
  try {
    return gazetteerOf(readSeedFiles(folder)).entities;
  } catch (error) {
    throw new CommandError(`${folder} is no folder of seeds: it needs reference/ and bulletins/.`, { cause: error });
  }
};

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandError(`${file} cannot be read. Name the file that \`policy-graph draft\` wrote.`, {
      cause: error,
    });
  }
};

/** The paragraphs to show; null, with a note, when the text is not at hand. */
const issueOf = async (
  file: string,
  { draft }: ReviewSession,
  { text }: ReviewOptions,
  note: (line: string) => void,
): Promise<IssueParagraphs | null> => {
  const at = text ?? path.join(path.dirname(file), draft.draft.text.name);
  if (text === undefined && !existsSync(at)) {
    note(`${at} is not there: only the terms of each paragraph are shown. Name the issue's text with --text.`);
    return null;
  }
  try {
    const issue = await readDocument(at);
    if (issue.head.sha256 !== draft.draft.text.sha256 && issue.head.name === draft.draft.text.name)
      note(`${at} is not the text that was drafted (its digest differs): paragraphs may be others.`);
    return paragraphsOf(issue.text);
  } catch (error) {
    if (error instanceof DraftError) throw new CommandError(error.message, { cause: error });
    throw error;
  }
};
