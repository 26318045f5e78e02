/**
 * Which things of one kind are probably one thing under two names. Names are compared within blocks only (names that
 * share a half, or their words), and blocks have a most: the work grows with the number of names, not with its square.
 */
import { blocksOf, likeness, type FoldedName, type Likeness } from './name-likeness.js';

export interface Named {
  readonly id: string;
  readonly names: readonly FoldedName[];
  /** Where it lies; null where that is not known. */
  readonly place: string | null;
  /** What a register calls it; null where none does. */
  readonly code: string | null;
  /** What it is within its type; null where that is not known. */
  readonly kind: string | null;
}

export interface LikelyDuplicate {
  /** In the order of the alphabet. */
  readonly a: string;
  readonly b: string;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface LikelyDuplicates {
  readonly pairs: readonly LikelyDuplicate[];
  /** Blocks with so many names that they were not compared in full. */
  readonly crowded: number;
}

const least = 0.85;
// Each name of a block is compared with so many that stand next to it.
const neighbours = 30;
// For each further pair of names that is alike, as in another language.
const agreement = 0.03;
const otherKind = 0.08;
const namesPerStep = 50;

/** Best first. Yields between steps of about a millisecond. */
export const likelyDuplicates = function* (all: readonly Named[]): Generator<undefined, LikelyDuplicates, undefined> {
  const blocks = new Map<string, { owner: Named; name: FoldedName }[]>();
  for (const [at, owner] of all.entries()) {
    for (const name of owner.names) {
      for (const block of new Set(blocksOf(name))) {
        const members = blocks.get(block);
        if (members === undefined) blocks.set(block, [{ owner, name }]);
        else members.push({ owner, name });
      }
    }
    if (at % namesPerStep === 0) yield;
  }
  const found = new Map<string, { a: Named; b: Named; likenesses: Map<string, Likeness> }>();
  let crowded = 0;
  let looked = 0;
  for (const members of blocks.values()) {
    if (members.length > neighbours + 1) {
      crowded += 1;
      // Those next to each other have most in common.
      members.sort((one, other) => (one.name.core < other.name.core ? -1 : 1));
    }
    for (const [at, { owner, name }] of members.entries()) {
      for (const other of members.slice(at + 1, at + 1 + neighbours)) {
        if (other.owner.id !== owner.id && areNotApart(owner, other.owner)) {
          const alike = likeness(name, other.name);
          if (alike !== null) note(found, owner, other.owner, `${name.core} ${other.name.core}`, alike);
        }
      }
      looked += 1;
      if (looked % namesPerStep === 0) yield;
    }
  }
  const pairs = [...found.values()].map(scored).filter(({ score }) => score >= least);
  return { pairs: pairs.sort((x, y) => y.score - x.score || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1)), crowded };
};

/** There is a Gulou District in many cities; and what has two codes in a register is two things. */
const areNotApart = (a: Named, b: Named): boolean => agree(a.place, b.place) && agree(a.code, b.code);

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

const note = (
  found: Map<string, { a: Named; b: Named; likenesses: Map<string, Likeness> }>,
  one: Named,
  other: Named,
  names: string,
  alike: Likeness,
): void => {
  const [a, b] = one.id < other.id ? [one, other] : [other, one];
  const key = `${a.id} ${b.id}`;
  const pair = found.get(key) ?? { a, b, likenesses: new Map<string, Likeness>() };
  pair.likenesses.set(names, alike);
  found.set(key, pair);
};

const scored = ({
  a,
  b,
  likenesses,
}: {
  readonly a: Named;
  readonly b: Named;
  readonly likenesses: ReadonlyMap<string, Likeness>;
}): LikelyDuplicate => {
  const all = [...likenesses.values()].sort((x, y) => y.score - x.score || (x.reason < y.reason ? -1 : 1));
  const differsInKind = !agree(a.kind, b.kind);
  const best = all[0]?.score ?? 0;
  const score = Math.min(1, best + agreement * (all.length - 1)) - (differsInKind ? otherKind : 0);
  return {
    a: a.id,
    b: b.id,
    score: Math.round(score * 100) / 100,
    reasons: [
      ...all.map(({ reason }) => reason),
      ...(a.place !== null && a.place === b.place ? [`both lie in ${a.place}`] : []),
      ...(differsInKind ? [`one is a ${String(a.kind)}, the other a ${String(b.kind)}`] : []),
    ],
  };
};
