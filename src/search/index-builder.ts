/** Builds the search index from rows, one by one; what it holds is in search-index.ts. */
import { ontology } from '../ontology/index.js';
import { fold, isAlphabetic, runsOf, type Folded } from './fold.js';
import { GrowingList } from './growing-list.js';
import { NumberMap } from './number-map.js';
import { PostingsBuilder } from './postings.js';
import { romanized } from './romanization.js';
import { bigram, kinds, type EntryKind, type SearchIndex } from './search-index.js';
import { sought } from './sought-types.js';
import { perStep, type Steps } from './steps.js';

/** What the index reads of an entity. */
export interface SearchRow {
  readonly id: string;
  readonly type: string;
  /** Id of the region that it belongs to or lies in. */
  readonly region: string | null;
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  readonly summaries: readonly string[];
}

// Bounds of what one entity can take, and of all: 4 bytes for each pair, so half a gigabyte at most.
const longestName = 300;
const longestSummary = 1_000;
const mostSummaryPairs = 64_000_000;
const mostNamePairs = 64_000_000;

/** Rows must come by ascending id. */
export class IndexBuilder {
  readonly #ids: string[] = [];
  readonly #types = new GrowingList();
  readonly #regions = new GrowingList();
  readonly #regionIds = new Map<string, number>();
  readonly #entryEntities = new GrowingList();
  readonly #entryKinds = new GrowingList();
  readonly #entryStarts = new GrowingList();
  readonly #text = new GrowingList();
  readonly #grams = new PostingsBuilder<number>(new NumberMap());
  readonly #summaryGrams = new PostingsBuilder<number>(new NumberMap());
  readonly #words = new Map<string, number>();
  readonly #summaryWords = new PostingsBuilder<string>(this.#words);
  #leftOut = 0;

  add({ id, type, region, names, aliases, summaries }: SearchRow): void {
    if (this.#grams.size >= mostNamePairs) {
      this.#leftOut += 1;
      return;
    }
    const entity = this.#ids.push(id) - 1;
    const declared = typeNumbers.get(type);
    this.#types.push(declared ?? ontology.entityTypes.length);
    this.#regions.push(region === null ? 0 : this.#regionNumber(region));
    // One entry for a name in both scripts, or one that is its own alias: the first stands for the others.
    const seen = new Set<string>();
    const entry = (kind: EntryKind, folded: Folded | null): void => {
      if (folded === null || folded.text === '' || seen.has(folded.text)) return;
      seen.add(folded.text);
      this.#entry(entity, kind, folded);
    };
    for (const name of names) entry('NAME', fold(name.slice(0, longestName)));
    for (const alias of aliases) entry('ALIAS', fold(alias.slice(0, longestName)));
    // Articles, sources and single figures have ids that nobody would type.
    if (declared !== undefined && sought[declared] === true) entry('ID', fold(id.slice(id.indexOf(':') + 1)));
    seen.clear();
    for (const name of [...names, ...aliases]) entry('ROMAN', romanized(name.slice(0, longestName)));
    if (this.#summaryGrams.size + this.#summaryWords.size < mostSummaryPairs)
      for (const summary of summaries) this.#summary(entity, summary.slice(0, longestSummary));
    else if (summaries.length > 0) this.#leftOut += 1;
  }

  /** The index. The builder is empty afterwards. */
  *finish(): Steps<SearchIndex> {
    const ids = this.#ids;
    const textLength = this.#text.length;
    this.#entryStarts.push(textLength);
    const regions = yield* this.#regionEntities();
    const text = new Uint16Array(textLength);
    const wordStarts = new Uint8Array(Math.ceil(textLength / 8));
    let at = 0;
    for (const part of this.#text.drain()) {
      for (const code of part) {
        text[at] = code;
        if (code >= wordStart) wordStarts[at >> 3] = (wordStarts[at >> 3] ?? 0) | (1 << (at & 7));
        at += 1;
      }
      yield;
    }
    const entries = this.#entryEntities.length;
    return {
      ids,
      types: this.#types.copyTo(new Uint8Array(ids.length)),
      regions,
      entryEntities: this.#entryEntities.copyTo(new Uint32Array(entries)),
      entryKinds: this.#entryKinds.copyTo(new Uint8Array(entries)),
      entryStarts: this.#entryStarts.copyTo(new Uint32Array(entries + 1)),
      text,
      wordStarts,
      grams: yield* this.#grams.finish(),
      summaryGrams: yield* this.#summaryGrams.finish(),
      summaryWords: yield* this.#summaryWords.finish(),
      words: [...this.#words.keys()].sort(),
      leftOut: this.#leftOut,
    };
  }

  /** From 1 on. */
  #regionNumber(id: string): number {
    const number = this.#regionIds.get(id) ?? this.#regionIds.size + 1;
    this.#regionIds.set(id, number);
    return number;
  }

  /** By entity, the entity that is its region. */
  *#regionEntities(): Steps<Int32Array> {
    const entities = new Int32Array(this.#regionIds.size + 1).fill(-1);
    for (const [at, id] of this.#ids.entries()) {
      const number = this.#regionIds.get(id);
      if (number !== undefined) entities[number] = at;
      if (at % perStep === perStep - 1) yield;
    }
    const regions = this.#regions.copyTo(new Int32Array(this.#ids.length));
    for (let at = 0; at < regions.length; at += 1) regions[at] = entities[regions[at] ?? 0] ?? -1;
    return regions;
  }

  #entry(entity: number, kind: EntryKind, { text, starts }: Folded): void {
    const entry = this.#entryEntities.length;
    this.#entryEntities.push(entity);
    this.#entryKinds.push(kinds.indexOf(kind));
    this.#entryStarts.push(this.#text.length);
    let before = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      this.#text.push(starts[at] === true ? code | wordStart : code);
      // Of one letter a reader wants names that begin with it; of one syllable or Chinese character, any.
      if (at === 0 || !isAlphabetic(code)) this.#grams.add(code, entry);
      if (at > 0) this.#grams.add(bigram(before, code), entry);
      before = code;
    }
  }

  #summary(entity: number, summary: string): void {
    for (const run of runsOf(summary)) {
      if (isAlphabetic(run.charCodeAt(0))) this.#summaryWords.add(run, entity);
      else
        for (let at = 1; at < run.length; at += 1)
          this.#summaryGrams.add(bigram(run.charCodeAt(at - 1), run.charCodeAt(at)), entity);
    }
  }
}

// While building, the bit above a code unit says that a word begins there.
const wordStart = 0x10000;

const typeNumbers: ReadonlyMap<string, number> = new Map(
  ontology.entityTypes.map(({ label }, number) => [label, number]),
);
