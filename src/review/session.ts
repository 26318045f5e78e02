/**
 * The review of one draft: its proposals in order, decisions on them with undo, and the file as it is to be saved.
 * It reads no file and knows no graph, so that the terminal and the explorer review alike.
 */
import { LineCounter, parseDocument, type Document } from 'yaml';
import { config } from 'zod';
import { bare } from '../draft/file/bare.js';
import { decide, type DecidedBy, type Decision } from '../draft/file/decide.js';
import { DraftFile, type DraftEntity, type DraftFact, type Proposal } from '../draft/file/draft-file.js';
import { proposalsOf, type PlacedProposal } from '../draft/file/proposals.js';
import { patchDocument } from './patch-document.js';

export type { DecidedBy, Decision, DraftFile, PlacedProposal };

/** Strict Content-Security-Policies take the trial of compiled validators for an attack. */
config({ jitless: true });

/** The file is no draft: every problem with its line. */
export class NoDraftError extends Error {
  override readonly name = 'NoDraftError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

export interface Progress {
  readonly total: number;
  readonly decided: number;
  readonly accepted: number;
  readonly changed: number;
  readonly rejected: number;
}

export interface SessionOptions {
  /** Whether the graph has an entity of this id already. */
  readonly isTaken?: (id: string) => boolean;
  /** Who decides; stands in the file with each decision. */
  readonly by?: string;
  /** The time, as ISO 8601. */
  readonly now?: () => string;
}

const mostShown = 10;
const mostUndone = 1_000;

export class ReviewSession {
  #draft: DraftFile;
  readonly #document: Document;
  readonly #undo: { readonly draft: DraftFile; readonly proposal: string }[] = [];
  readonly #options: SessionOptions;

  private constructor(draft: DraftFile, document: Document, options: SessionOptions) {
    this.#draft = draft;
    this.#document = document;
    this.#options = options;
  }

  /** Throws NoDraftError. */
  static open(text: string, options: SessionOptions = {}): ReviewSession {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const lineAt = (offset: number): string => `line ${String(lines.linePos(offset).line)}`;
    if (document.errors.length > 0)
      throw new NoDraftError(
        document.errors.slice(0, mostShown).map((error) => `${lineAt(error.pos[0])}: ${error.message}`),
      );
    const value: unknown = document.toJS();
    if (typeof value !== 'object' || value === null || !('draft' in value))
      throw new NoDraftError(['This is no draft: the block `draft` is missing. `policy-graph draft` makes one.']);
    const parsed = DraftFile.safeParse(value);
    if (parsed.success) return new ReviewSession(parsed.data, document, options);
    throw new NoDraftError(
      parsed.error.issues.slice(0, mostShown).map(({ path, message }) => {
        const node = document.getIn(path, true) as { range?: readonly number[] } | undefined;
        return `${node?.range === undefined ? '' : `${lineAt(node.range[0] ?? 0)}: `}${path.map(String).join('.')}: ${message}`;
      }),
    );
  }

  get draft(): DraftFile {
    return this.#draft;
  }

  get proposals(): PlacedProposal[] {
    return proposalsOf(this.#draft);
  }

  get progress(): Progress {
    const all = this.proposals;
    const count = (status: Proposal['status']): number =>
      all.filter(({ proposal }) => proposal.status === status).length;
    return {
      total: all.length,
      decided: all.length - count('proposed'),
      accepted: count('accepted'),
      changed: count('changed'),
      rejected: count('rejected'),
    };
  }

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  /** The draft file with all decisions; what was not decided stands as it was written. */
  text(): string {
    return this.#document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: true });
  }

  find(proposal: string): PlacedProposal | undefined {
    return this.proposals.find((placed) => placed.proposal.id === proposal);
  }

  /**
   * Decides. Accepting a new entity whose id is a stand-in gives it the id of `suggestedId`; rejecting an article or an entity
   * rejects what hangs on it and is undecided. Throws RangeError for what cannot be decided so.
   */
  decide(proposal: string, decision: Decision, note?: string): void {
    const before = this.#draft;
    const decided = this.#decidedBy(note);
    let after = decide(before, proposal, this.#named(proposal, decision), decided);
    if (decision.kind === 'reject')
      for (const id of dependentsOf(before, proposal))
        after = decide(
          after,
          id,
          { kind: 'reject' },
          { ...decided, note: `what it hangs on was rejected: ${proposal}` },
        );
    const checked = DraftFile.safeParse(after);
    if (!checked.success) {
      const [issue] = checked.error.issues;
      throw new RangeError(`${String(issue?.path.at(-1))}: ${issue?.message ?? 'not what a draft may hold'}`);
    }
    this.#become(after);
    this.#undo.push({ draft: before, proposal });
    if (this.#undo.length > mostUndone) this.#undo.shift();
  }

  /** Takes the last decision back, with all that it brought. Gives the id of its proposal; null when there is none. */
  undo(): string | null {
    const last = this.#undo.pop();
    if (last === undefined) return null;
    this.#become(last.draft);
    return last.proposal;
  }

  /** `agency:proposed-jaejeongbu` → `agency:jaejeongbu`, or with a number when that is another one. Null for what needs no id. */
  suggestedId(proposal: string): string | null {
    const placed = this.find(proposal);
    if (placed?.list !== 'entities' || placed.proposal.open?.includes('id') !== true) return null;
    const { id } = placed.item as DraftEntity;
    const plain = id.replace(':proposed-', ':');
    const inDraft = new Set(
      this.#draft.articles.flatMap(({ entities }) => (entities ?? []).map((entity) => entity.id)),
    );
    inDraft.delete(id);
    const isFree = (candidate: string): boolean =>
      !inDraft.has(candidate) && this.#options.isTaken?.(candidate) !== true;
    for (let number = 1; ; number += 1) {
      const candidate = number === 1 ? plain : `${plain}-${String(number)}`;
      if (isFree(candidate)) return candidate;
    }
  }

  #named(proposal: string, decision: Decision): Decision {
    const id = decision.kind === 'accept' ? this.suggestedId(proposal) : null;
    const placed = this.find(proposal);
    return id === null || placed === undefined ? decision : { kind: 'change', item: { ...bare(placed.item), id } };
  }

  #decidedBy(note: string | undefined): DecidedBy {
    const { by, now = () => new Date().toISOString() } = this.#options;
    return { ...(by === undefined ? {} : { by }), at: now(), ...(note === undefined ? {} : { note }) };
  }

  #become(draft: DraftFile): void {
    patchDocument(this.#document, this.#draft, draft);
    this.#draft = draft;
  }
}

/** Undecided proposals that mean nothing without this one. */
const dependentsOf = (draft: DraftFile, proposal: string): string[] => {
  const all = proposalsOf(draft);
  const placed = all.find((one) => one.proposal.id === proposal);
  if (placed === undefined) return [];
  const entity = placed.list === 'entities' ? (placed.item as DraftEntity).id : null;
  return all
    .filter((other) => other.proposal.id !== proposal && other.proposal.status === 'proposed')
    .filter(({ article, list, item }) => {
      if (placed.list === null) return article === placed.article;
      if (entity === null) return false;
      if (list === 'mentions') return 'id' in item && item.id === entity;
      return list === 'facts' && [(item as DraftFact).from, (item as DraftFact).to].includes(entity);
    })
    .map((other) => other.proposal.id);
};
