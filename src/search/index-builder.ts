/** Builds the search index from rows, one by one; what it holds is in search-index.ts. */
import { ontology } from '../ontology/index.js';
import { fold, isAlphabetic, runsOf, type Folded } from './fold.js';
import { GrowingList, PostingsBuilder } from './postings.js';
import { romanized } from './romanization.js';
import { bigram, kinds, type EntryKind, type SearchIndex } from './search-index.js';
import { sought } from './sought-types.js';

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
  readonly #types: number[] = [];
  readonly #regions: (string | null)[] = [];
  readonly #entryEntities = new GrowingList();
  readonly #entryKinds = new GrowingList();
  readonly #entryStarts = new GrowingList();
  readonly #text = new GrowingList();
  readonly #grams = new PostingsBuilder<number>();
  readonly #summaryGrams = new PostingsBuilder<number | string>();
  #leftOut = 0;

  add({ id, type, region, names, aliases, summaries }: SearchRow): void {
    if (this.#grams.size >= mostNamePairs) {
      this.#leftOut += 1;
      return;
    }
    const entity = this.#ids.push(id) - 1;
    const declared = ontology.entityTypes.findIndex(({ label }) => label === type);
    this.#types.push(declared === -1 ? ontology.entityTypes.length : declared);
    this.#regions.push(region);
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
    if (sought[declared] === true) entry('ID', fold(id.slice(id.indexOf(':') + 1)));
    seen.clear();
    for (const name of [...names, ...aliases]) entry('ROMAN', romanized(name.slice(0, longestName)));
    if (this.#summaryGrams.size < mostSummaryPairs)
      for (const summary of summaries) this.#summary(entity, summary.slice(0, longestSummary));
    else if (summaries.length > 0) this.#leftOut += 1;
  }

  finish(): SearchIndex {
    const summaries = this.#summaryGrams.finish();
    this.#entryStarts.push(this.#text.length);
    return {
      ids: this.#ids,
      types: Uint8Array.from(this.#types),
      regions: this.#regionNumbers(),
      entryEntities: this.#entryEntities.values().slice(),
      entryKinds: Uint8Array.from(this.#entryKinds.values()),
      entryStarts: this.#entryStarts.values().slice(),
      text: Uint16Array.from(this.#text.values()),
      wordStarts: bits(this.#text.values()),
      grams: this.#grams.finish(),
      summaries,
      summaryWords: [...summaries.keys()].filter((key) => typeof key === 'string').sort(),
      leftOut: this.#leftOut,
    };
  }

  #regionNumbers(): Int32Array {
    const wanted = new Set(this.#regions);
    const numbers = new Map<string | null, number>();
    for (const [number, id] of this.#ids.entries()) if (wanted.has(id)) numbers.set(id, number);
    return Int32Array.from(this.#regions, (region) => numbers.get(region) ?? -1);
  }

  #entry(entity: number, kind: EntryKind, { text, starts }: Folded): void {
    const entry = this.#entryEntities.length;
    this.#entryEntities.push(entity);
    this.#entryKinds.push(kinds.indexOf(kind));
    this.#entryStarts.push(this.#text.length);
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      this.#text.push(starts[at] === true ? code | wordStart : code);
      // Of one letter a reader wants names that begin with it; of one syllable or Chinese character, any.
      if (at === 0 || !isAlphabetic(code)) this.#grams.add(code, entry);
      if (at > 0) this.#grams.add(bigram(text.charCodeAt(at - 1), code), entry);
    }
  }

  #summary(entity: number, summary: string): void {
    for (const run of runsOf(summary)) {
      if (isAlphabetic(run.charCodeAt(0))) this.#summaryGrams.add(run, entity);
      else
        for (let at = 1; at < run.length; at += 1)
          this.#summaryGrams.add(bigram(run.charCodeAt(at - 1), run.charCodeAt(at)), entity);
    }
  }
}

// While building, the bit above a code unit says that a word begins there.
const wordStart = 0x10000;

/** One bit a character. */
const bits = (text: Uint32Array): Uint8Array => {
  const packed = new Uint8Array(Math.ceil(text.length / 8));
  for (const [at, code] of text.entries())
    if (code >= wordStart) packed[at >> 3] = (packed[at >> 3] ?? 0) | (1 << (at & 7));
  return packed;
};
