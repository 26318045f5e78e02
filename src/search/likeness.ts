/**
 * How alike two named things are, said in parts: how near their names are, the words they share, their types and where they lie.
 * Names are compared as search folds them, each with those in the same script.
 */
import { distance } from 'fastest-levenshtein';
import { fold, wordsOf } from './fold.js';

export interface Likened {
  /** Printed names in any language and script. */
  readonly names: readonly string[];
  /** The label: `Agency`. */
  readonly type: string;
  /** The id of the region it lies in; null where that is not known. */
  readonly region: string | null;
}

export interface LikenessPart {
  readonly part: 'name' | 'words' | 'type' | 'region';
  /** In hundredths; below 0 where it speaks against. */
  readonly points: number;
  /** The most that this part can give, in hundredths. */
  readonly most: number;
  /** One clause, in English. */
  readonly why: string;
}

export interface Likeness {
  /** 0 to 1: the points of the parts. */
  readonly score: number;
  /** The name of the known one that is nearest. */
  readonly name: string;
  readonly parts: readonly LikenessPart[];
}

interface FoldedName {
  readonly printed: string;
  readonly text: string;
  /** What is counted in the distance: letters of Hangul syllables, else characters. */
  readonly letters: string;
  readonly script: Script;
  readonly words: ReadonlySet<string>;
}

export interface FoldedLikened extends Likened {
  readonly folded: readonly FoldedName[];
}

type Script = 'hangul' | 'han' | 'latin';

/** Folding costs more than comparing: fold once what is compared often. */
export const folded = (likened: Likened): FoldedLikened => ({
  ...likened,
  folded: [...new Set(likened.names)].flatMap((printed) => {
    const { text } = fold(printed);
    const script = scriptOf(text);
    // A Hangul syllable is two or three letters: 부 and 보 differ in one of two.
    const letters = script === 'hangul' ? text.normalize('NFD') : text;
    return text === '' ? [] : [{ printed, text, letters, script, words: wordSet(printed) }];
  }),
});

const most = { name: 70, words: 15, type: 10, region: 5 } as const;
/** What speaks against: a thing of another sort, and a thing of another place. */
const against = { type: -20, region: -25 } as const;

/** Null when no two names are in one script, or nothing of the names is alike. */
export const likeness = (proposed: FoldedLikened, known: FoldedLikened): Likeness | null => {
  const near = nearest(proposed, known);
  if (near === null) return null;
  const parts = [
    {
      part: 'name' as const,
      points: Math.round(most.name * near.share),
      most: most.name,
      why: near.why,
    },
    sharedWords(near),
    typePart(proposed, known),
    regionPart(proposed, known),
  ];
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  return { score: Math.min(100, Math.max(0, points)) / 100, name: near.known.printed, parts };
};

interface Near {
  readonly proposed: FoldedName;
  readonly known: FoldedName;
  readonly share: number;
  readonly why: string;
}

/** Names with less in common are two names. */
const leastShare = 0.4;

const nearest = (proposed: FoldedLikened, known: FoldedLikened): Near | null => {
  let best: Near | null = null;
  for (const one of proposed.folded) {
    for (const other of known.folded) {
      if (one.script !== other.script) continue;
      const { share, why } = nameShare(one, other, best?.share ?? leastShare);
      if (share >= leastShare && share > (best?.share ?? 0)) best = { proposed: one, known: other, share, why };
    }
  }
  return best;
};

const nameShare = (
  one: FoldedName,
  other: FoldedName,
  floor: number,
): { readonly share: number; readonly why: string } => {
  if (one.text === other.text)
    return {
      share: 1,
      why: one.printed === other.printed ? `same name: ${one.printed}` : `same name, written ${other.printed}`,
    };
  const [short, long] = one.letters.length <= other.letters.length ? [one, other] : [other, one];
  const ratio = short.letters.length / long.letters.length;
  // A name with something before or after it: 재정부 in 중화인민공화국 재정부. One of one syllable is in everything.
  if (short.text.length >= 2 && long.text.includes(short.text))
    return { share: 0.6 + 0.35 * ratio, why: `${short.printed} stands in ${long.printed}` };
  if (ratio < floor) return { share: 0, why: '' };
  const steps = distance(one.letters, other.letters);
  return {
    share: 1 - steps / long.letters.length,
    why: `${String(steps)} of ${String(long.letters.length)} letters differ from ${other.printed}`,
  };
};

const sharedWords = ({ proposed, known }: Near): LikenessPart => {
  const shared = [...proposed.words].filter((word) => known.words.has(word));
  const all = new Set([...proposed.words, ...known.words]).size;
  return {
    part: 'words',
    points: all === 0 ? 0 : Math.round((most.words * shared.length) / all),
    most: most.words,
    why: shared.length === 0 ? 'no word in common' : `words in common: ${shared.join(', ')}`,
  };
};

/** Types between which a reader of a text may waver. */
export const organizations: readonly string[] = ['Agency', 'Company', 'Institution'];

const typePart = ({ type }: Likened, { type: other }: Likened): LikenessPart => {
  const bothOrganize = organizations.includes(type) && organizations.includes(other);
  return {
    part: 'type',
    points: type === other ? most.type : bothOrganize ? 0 : against.type,
    most: most.type,
    why: type === other ? `both ${type}` : `${type} and ${other}`,
  };
};

const regionPart = ({ region }: Likened, { region: other }: Likened): LikenessPart => {
  const points = region === null || other === null ? 0 : isSamePlace(region, other) ? most.region : against.region;
  const why =
    region === null || other === null
      ? 'region not known of both'
      : points > 0
        ? `both in ${region}`
        : `${region} and ${other}`;
  return { part: 'region', points, most: most.region, why };
};

/** Ids of regions say what they lie in: `region:beijing-haidian`. */
const isSamePlace = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`);

const wordSet = (name: string): ReadonlySet<string> => {
  const words = wordsOf(name)
    .map((word) => fold(word).text)
    .filter((word) => word !== '');
  // Chinese is written without spaces: its words are taken two characters at a time.
  return new Set(words.flatMap((word) => (scriptOf(word) === 'han' && word.length > 2 ? pairsOf(word) : [word])));
};

const pairsOf = (word: string): string[] => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));

const scriptOf = (text: string): Script =>
  /\p{Script=Hangul}/u.test(text) ? 'hangul' : /\p{Script=Han}/u.test(text) ? 'han' : 'latin';
