/**
 * Answers that were given before, while the graph has not changed since. An answer is kept only when the snapshot was
 * the same before it was computed and after, so that no write came between; it is given again only while the store
 * still has that snapshot. One small read a request proves it, whichever instance of the service wrote.
 */
import { LRUCache } from 'lru-cache';
import { currentSnapshot, isSameSnapshot, type Snapshot } from '../graph/snapshot.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';

export interface Answer {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Kept {
  readonly answer: Answer;
  readonly snapshot: Snapshot;
}

// Questions asked once cost no extra read: only from the second time on is an answer kept.
const rememberedQuestions = 20_000;
// Text of mostly Hangul takes two bytes a character.
const bytesPerCharacter = 2;
const entryOverhead = 500;

export class AnswerCache {
  readonly #store: GraphStore;
  readonly #answers: LRUCache<string, Kept>;
  readonly #asked = new LRUCache<string, true>({ max: rememberedQuestions });

  /** Holds at most `maxBytes` of answers, those asked last. */
  constructor(store: GraphStore, maxBytes: number) {
    this.#store = store;
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.max(1, Math.floor(maxBytes / 8)),
      sizeCalculation: ({ answer }) => answer.body.length * bytesPerCharacter + entryOverhead,
    });
  }

  /**
   * The answer to a question: a kept one, or what `compute` gives. `compute` gives null for what must not be kept, and
   * has then answered itself. Throws what `compute` throws; a snapshot that cannot be read keeps nothing.
   */
  async answer(question: string, compute: () => Promise<Answer | null>, options: ReadOptions): Promise<Answer | null> {
    if (!this.#asked.has(question)) {
      this.#asked.set(question, true);
      return compute();
    }
    const before = await this.#snapshot(options);
    const kept = this.#answers.get(question);
    if (kept !== undefined && before !== null && isSameSnapshot(kept.snapshot, before)) return kept.answer;
    const answer = await compute();
    if (answer === null || before === null) return answer;
    const after = await this.#snapshot(options);
    if (after !== null && isSameSnapshot(before, after)) this.#answers.set(question, { answer, snapshot: before });
    return answer;
  }

  async #snapshot(options: ReadOptions): Promise<Snapshot | null> {
    try {
      return await currentSnapshot(this.#store, options);
    } catch {
      // The answer itself meets the same store, and says what is wrong with it.
      return null;
    }
  }
}
