/** What a proposal rests on: places, confidence and reason, merged when several rules propose the same. */
import { z } from 'zod';
import type { Candidate, Proposal } from '../file/draft-file.js';

export interface Ground {
  readonly at: string;
  readonly terms: readonly string[];
  readonly confidence: number;
  readonly why: string;
  readonly flags?: readonly string[] | undefined;
  readonly candidates?: readonly Candidate[] | undefined;
  readonly open?: readonly string[] | undefined;
}

export interface Grounded {
  readonly places: Map<string, Set<string>>;
  confidence: number;
  why: string;
  readonly flags: Set<string>;
  readonly open: Set<string>;
  candidates: readonly Candidate[];
}

export const grounded = (): Grounded => ({
  places: new Map(),
  confidence: 0,
  why: '',
  flags: new Set(),
  open: new Set(),
  candidates: [],
});

export const addGround = (to: Grounded, { at, terms, confidence, why, flags, open, candidates }: Ground): void => {
  const place = to.places.get(at) ?? new Set();
  for (const term of terms) if (term.trim() !== '') place.add(term);
  if (place.size > 0) to.places.set(at, place);
  if (confidence > to.confidence) {
    to.confidence = confidence;
    to.why = why;
  }
  for (const flag of flags ?? []) to.flags.add(flag);
  for (const key of open ?? []) to.open.add(key);
  if (candidates !== undefined && to.candidates.length === 0) to.candidates = candidates;
};

const number = z.coerce.number();

/** `at` and `terms` for one place, `evidence` for several; at most five places, the first ones. */
export const placesOf = ({
  places,
}: Grounded): { at?: string; terms?: string[]; evidence?: { at: string; terms: string[] }[] } => {
  const sorted = [...places].sort(([a], [b]) => number.parse(a.slice(1)) - number.parse(b.slice(1))).slice(0, 5);
  const [only] = sorted;
  if (sorted.length === 1 && only !== undefined) return { at: only[0], terms: [...only[1]] };
  return { evidence: sorted.map(([at, terms]) => ({ at, terms: [...terms] })) };
};

export const proposal = (id: string, { confidence, why, flags, open, candidates }: Grounded): Proposal => ({
  id,
  confidence: Math.round(confidence * 100) / 100,
  why,
  status: 'proposed',
  ...(flags.size === 0 ? {} : { flags: [...flags] }),
  ...(open.size === 0 ? {} : { open: [...open] }),
  ...(candidates.length === 0 ? {} : { candidates: [...candidates] }),
});
