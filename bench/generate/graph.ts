/**
 * A policy graph of any size, the same for the same seed: real regions, technologies and ministries of the seeds,
 * invented policies, programs, companies and institutions around them, about six relationships an entity.
 *
 * Few agencies issue most policies and few technologies draw most attention (Zipf), as in the bulletins.
 */
import type { EntityRow, RelationshipRow } from '../../src/ontology/content.js';
import { generatedEntity } from './entities.js';
import { Ids, type Numbers } from './ids.js';
import { random } from './random.js';
import { reference } from './reference.js';
import { relationshipsOf } from './relationships.js';

export interface GraphSize {
  readonly entities: number;
  readonly seed: number;
}

/** One row after the other, entities before relationships; nothing is held but the ids of the reference. */
export interface GeneratedGraph {
  readonly entityCount: number;
  entities(): Iterable<EntityRow>;
  relationships(): Iterable<RelationshipRow>;
}

/** Shares of the entities that are not reference; programs take the rest. */
const shares = {
  Policy: 0.3,
  Company: 0.17,
  Institution: 0.1,
  Person: 0.04,
  Achievement: 0.06,
  Article: 0.06,
} as const;

export const generateGraph = ({ entities: size, seed }: GraphSize): GeneratedGraph => {
  const real = reference(size >= 20_000);
  const numbers = numbersOf(size, real.entities.length);
  const ids = new Ids(numbers, real.entities);
  return {
    entityCount: real.entities.length + Object.values(numbers).reduce((sum, count) => sum + count, 0),
    *entities() {
      yield* real.entities;
      for (const [type, count] of Object.entries(numbers)) {
        const source = random(seed + hash(type));
        for (let number = 0; number < count; number += 1) yield generatedEntity(type, number, source);
      }
    },
    *relationships() {
      yield* real.relationships;
      yield* relationshipsOf(ids, random(seed + hash('relationships')));
    },
  };
};

const numbersOf = (size: number, realCount: number): Numbers => {
  const extraTechnologies = Math.floor(size / 1000);
  const agencies = 150 + Math.floor(size / 500);
  const bulletins = 20 + Math.floor(size / 5000);
  const rest = size - realCount - extraTechnologies - agencies - bulletins;
  const counts = Object.fromEntries(Object.entries(shares).map(([type, share]) => [type, Math.floor(rest * share)]));
  const programs = rest - Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { Technology: extraTechnologies, Agency: agencies, Bulletin: bulletins, ...counts, Program: programs };
};

/** A number of a word, so that each type has random choices of its own. */
const hash = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1_000_003;
