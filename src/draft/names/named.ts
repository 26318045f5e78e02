/** A name that stands in a paragraph, and what it names: an entity that the graph has, or one that is proposed. */
import type { SeedNames } from '../../seed/seed-types.js';
import type { Candidate } from '../file/draft-file.js';

/** An entity that the graph has not. */
export interface NewEntity {
  readonly type: string;
  readonly names: SeedNames;
  readonly aliases?: readonly string[];
  /** Properties of the type. */
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface Named {
  readonly start: number;
  readonly end: number;
  /** As it stands in the paragraph. */
  readonly term: string;
  readonly type: string;
  /** The id of a known entity, or the new one. */
  readonly entity: string | NewEntity;
  readonly confidence: number;
  readonly why: string;
  readonly flags?: readonly string[];
  readonly candidates?: readonly Candidate[];
}

export const isKnown = (named: Named): named is Named & { entity: string } => typeof named.entity === 'string';
