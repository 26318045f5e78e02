/** Generated relationships: who issues, targets, funds, leads and names what. */
import type { PropertyValue, RelationshipRow } from '../../src/ontology/content.js';
import { encodeEvidence } from '../../src/ontology/evidence.js';
import { relationshipId } from '../../src/ontology/relationship-id.js';
import { benchId, day } from './entities.js';
import type { Ids } from './ids.js';
import { zipf, type Random } from './random.js';
import { benchOrigin } from './reference.js';

/** All generated relationships; how many of each sort is what weekly bulletins look like. */
export function* relationshipsOf(ids: Ids, source: Random): Generator<RelationshipRow> {
  const choices = new Map<string, (random: Random) => number>();
  /** Some ids of a type, all different; with an exponent the first ones more often than the last. */
  const some = (type: string, count: number, exponent: number): Set<string> => {
    const total = ids.count(type);
    const key = `${type} ${String(exponent)}`;
    const choose = exponent === 0 ? (from: Random) => from.below(total) : (choices.get(key) ?? zipf(total, exponent));
    choices.set(key, choose);
    const found = new Set<string>();
    for (let tries = 0; found.size < Math.min(count, total) && tries < count * 4; tries += 1)
      found.add(ids.at(type, choose(source)));
    return found;
  };
  const fact = (type: string, from: string, to: string, own: Record<string, PropertyValue> = {}): RelationshipRow => {
    const article = benchId('Article', source.below(Math.max(1, ids.numbers['Article'] ?? 1)));
    return {
      id: relationshipId({ type, from, to, ...own }),
      type,
      from,
      to,
      properties: {
        ...own,
        recordedOn: day(source, 2015, 9),
        evidence: [encodeEvidence({ article, paragraph: `p${String(1 + source.below(6))}`, terms: [from, to] })],
        origin: benchOrigin,
      },
    };
  };
  /** 1 most often, `most` seldom. */
  const skewed = (most: number): number => 1 + Math.floor(most * source.next() ** 3);
  const each = function* (type: string): Generator<string> {
    for (let number = 0; number < (ids.numbers[type] ?? 0); number += 1) yield benchId(type, number);
  };

  for (const technology of each('Technology'))
    for (const broader of some('Technology', 1, 1))
      if (!broader.includes(':bench-') || broader < technology) yield fact('BROADER', technology, broader);
  for (const agency of each('Agency'))
    for (const region of some('Region', 1, 0.8)) yield fact('LOCATED_IN', agency, region);
  for (const policy of each('Policy')) {
    let order = 0;
    for (const agency of some('Agency', skewed(12), 1)) {
      order += 1;
      yield fact('ISSUED_BY', policy, agency, { role: order === 1 ? 'lead' : 'joint', order });
    }
    for (const technology of some('Technology', skewed(4), 0.9)) yield fact('TARGETS', policy, technology);
    for (const region of some('Region', skewed(3), 0.7)) yield fact('APPLIES_TO', policy, region);
    for (const program of some('Program', skewed(6) - 1, 0))
      yield fact('FUNDS', policy, program, { maxAmount: 1_000_000 + source.below(1_000) * 10_000, currency: 'CNY' });
    for (const cited of some('Policy', skewed(3) - 1, 0.6)) if (cited !== policy) yield fact('CITES', policy, cited);
    if (source.happens(0.4))
      for (const higher of some('Policy', 1, 0.6)) if (higher < policy) yield fact('IMPLEMENTS', policy, higher);
  }
  for (const program of each('Program')) {
    for (const leader of some('Institution', 1, 0.6)) yield fact('LEADS', leader, program);
    for (const company of some('Company', skewed(8), 0.6))
      yield fact('PARTICIPATES_IN', company, program, { role: 'partner' });
    for (const institution of some('Institution', skewed(3), 0.6))
      yield fact('PARTICIPATES_IN', institution, program, { role: 'research' });
    for (const technology of some('Technology', skewed(3), 0.9)) yield fact('TARGETS', program, technology);
    for (const region of some('Region', 1, 0.7)) yield fact('LOCATED_IN', program, region);
  }
  for (const company of each('Company')) {
    for (const region of some('Region', 1, 0.7)) yield fact('LOCATED_IN', company, region);
    for (const technology of some('Technology', skewed(3), 0.8)) yield fact('ADVANCES', company, technology);
    if (source.happens(0.5))
      for (const partner of some('Institution', 1, 0.4))
        yield fact('PARTNERS_WITH', company, partner, { kind: 'research' });
  }
  for (const institution of each('Institution')) {
    for (const region of some('Region', 1, 0.7)) yield fact('LOCATED_IN', institution, region);
    for (const technology of some('Technology', skewed(3), 0.8)) yield fact('ADVANCES', institution, technology);
  }
  for (const person of each('Person'))
    for (const body of some('Institution', 1, 0.3)) yield fact('HEADS', person, body, { title: '원장' });
  for (const achievement of each('Achievement')) {
    for (const technology of some('Technology', 1, 0.9)) yield fact('ADVANCES', achievement, technology);
    for (const region of some('Region', 1, 0.7)) yield fact('LOCATED_IN', achievement, region);
    for (const institution of some('Institution', 1, 0.5)) yield fact('DEVELOPED', institution, achievement);
  }
  for (const article of each('Article')) {
    for (const bulletin of some('Bulletin', 1, 0)) yield fact('IN_BULLETIN', article, bulletin);
    for (const policy of some('Policy', skewed(14), 0)) yield fact('MENTIONS', article, policy);
    for (const program of some('Program', skewed(12), 0)) yield fact('MENTIONS', article, program);
  }
}
