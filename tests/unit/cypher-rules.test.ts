/** Each rule on .cypher files: a statement that it accepts, and one that it refuses and where. */
import { describe, expect, it } from 'vitest';
import { cypherProblems, cypherRules } from '../../scripts/cypher-rules.js';

interface Example {
  readonly accepted: string;
  readonly refused: string;
  /** The line of the refused statement that is named; the question is line 1. */
  readonly line?: number;
}

const question = '// Which?';
const examples: Record<string, readonly Example[]> = {
  question: [
    {
      accepted: `// Which policies are there? A page at a time.\nMATCH (p:Policy) RETURN p.id AS id`,
      refused: `// All policies.\nMATCH (p:Policy) RETURN p.id AS id`,
      line: 1,
    },
  ],
  'single-statement': [
    {
      accepted: `MATCH (p:Policy) WHERE p.nameEn = ';' RETURN p.id AS id // one; only`,
      refused: `MATCH (p:Policy) RETURN p.id AS id;\nMATCH (a:Agency) RETURN a.id AS id`,
    },
  ],
  'named-columns': [
    {
      accepted: `MATCH (p:Policy) WITH p, p.date AS date RETURN DISTINCT date, CASE WHEN p.kind IN ['law', 'plan'] THEN 1 ELSE 0 END AS rank`,
      refused: `MATCH (p:Policy)\nRETURN p.id AS id,\n  p.date\nORDER BY id`,
      line: 4,
    },
    {
      accepted: `MATCH (p:Policy) CALL (p) { RETURN p.date AS date } RETURN date`,
      refused: `MATCH (p:Policy) CALL (p) { RETURN p.date } RETURN p.id AS id`,
    },
    { accepted: `MATCH (p:Policy) WITH * RETURN p`, refused: `MATCH (p:Policy) RETURN *` },
  ],
  'count-distinct': [
    {
      accepted: `MATCH (p:Policy)-[:ISSUED_BY]->(a:Agency) RETURN count(DISTINCT a.id) AS total`,
      refused: `MATCH (p:Policy)-[:ISSUED_BY]->(a:Agency) RETURN count(DISTINCT a) AS total`,
    },
  ],
  'dynamic-label': [
    { accepted: `MATCH (n:Entity {id: $id}) SET n:Ministry`, refused: `MATCH (n:Entity {id: $id}) SET n:$($label)` },
    {
      accepted: `MATCH ()-[r:FUNDS]->() RETURN r.id AS id`,
      refused: `MATCH ()-[r:$any($types)]->() RETURN r.id AS id`,
    },
  ],
  shortest: [
    {
      accepted: `MATCH p = shortestPath((a:Agency)-[:ISSUED_BY*..4]-(b:Agency)) RETURN length(p) AS hops`,
      refused: `MATCH p = ALL SHORTEST (a:Agency)-[:ISSUED_BY*..4]-(b:Agency) RETURN length(p) AS hops`,
    },
    {
      accepted: `MATCH p = allShortestPaths((a:Agency)-[:ISSUED_BY*..4]-(b:Agency)) RETURN length(p) AS hops`,
      refused: `MATCH p = SHORTEST 3 (a:Agency)-[:ISSUED_BY*..4]-(b:Agency) RETURN length(p) AS hops`,
    },
  ],
  'quantified-relationship': [
    {
      accepted: `MATCH (r:Region)-[:PART_OF*1..4]->(whole:Region) RETURN whole.id AS id`,
      refused: `MATCH (r:Region)-[:PART_OF]->{1,4}(whole:Region) RETURN whole.id AS id`,
    },
  ],
  'quantified-path': [
    {
      accepted: `MATCH (p:Policy) RETURN (size(p.aliases)) + 1 AS names`,
      refused: `MATCH (r:Region) ((a)-[:PART_OF]->(b))+ (whole:Region) RETURN whole.id AS id`,
    },
  ],
  'collect-subquery': [
    {
      accepted: `MATCH (p:Policy) RETURN [(p)-[:ISSUED_BY]->(a:Agency) | a.id] AS issuers, collect(p.id) AS ids`,
      refused: `MATCH (p:Policy) RETURN COLLECT { MATCH (p)-[:ISSUED_BY]->(a:Agency) RETURN a.id } AS issuers`,
    },
  ],
  'negative-slice': [
    {
      accepted: `MATCH (p:Policy) RETURN p.aliases[0..size(p.aliases) - 1] AS names, p.aliases[-1] AS last`,
      refused: `MATCH (p:Policy) RETURN p.aliases[0..-1] AS names`,
    },
    {
      accepted: `MATCH (p:Policy) RETURN p.aliases[..2] AS names`,
      refused: `MATCH (p:Policy) RETURN p.aliases[-2..] AS names`,
    },
  ],
  'single-label': [
    {
      accepted: `MATCH (a:Agency)-[:LEADS|PARTICIPATES_IN]->(p:Program) RETURN [n IN [a, p] WHERE n:Agency | n.id] AS ids`,
      refused: `MATCH (a:Agency|Company)-[:LEADS]->(p:Program) RETURN p.id AS id`,
    },
  ],
  'subquery-in-optional-match': [
    {
      accepted: `MATCH (p:Policy) OPTIONAL MATCH (p)-[:CITES]->(q:Policy) WHERE q.date < p.date RETURN q.id AS id`,
      refused: `MATCH (p:Policy)\nOPTIONAL MATCH (p)-[:CITES]->(q:Policy)\nWHERE EXISTS { (q)-[:TARGETS]->(:Technology) }\nRETURN q.id AS id`,
      line: 4,
    },
    {
      accepted: `MATCH (p:Policy) CALL (p) { MATCH (p)-[:CITES]->(q:Policy) WHERE (q)-[:TARGETS]->() RETURN q } RETURN q.id AS id`,
      refused: `MATCH (p:Policy) OPTIONAL MATCH (p)-[:CITES]->(q:Policy) WHERE (q)-[:TARGETS]->() RETURN q.id AS id`,
    },
  ],
  'mixed-condition': [
    {
      accepted: `MATCH (p:Policy) WITH p, EXISTS { (p)-[:TARGETS]->(:Technology) } AS found WHERE found AND p.date > $from OPTIONAL MATCH (p)-[:CITES]->(q:Policy) RETURN q.id AS id`,
      refused: `MATCH (p:Policy) WHERE p.date > $from AND EXISTS { (p)-[:TARGETS]->(:Technology) } OPTIONAL MATCH (p)-[:CITES]->(q:Policy) RETURN q.id AS id`,
    },
    {
      accepted: `MATCH (p:Policy) WHERE EXISTS { (p)-[:TARGETS]->(t:Technology) WHERE t.id = $a OR t.id = $b } OPTIONAL MATCH (p)-[:CITES]->(q:Policy) RETURN q.id AS id`,
      refused: `MATCH (p:Policy) WHERE ($a IS NULL OR COUNT { (p)-[:TARGETS]->() } > 1) WITH p OPTIONAL MATCH (p)-[:CITES]->(q:Policy) RETURN q.id AS id`,
    },
  ],
  'bounded-length': [
    {
      accepted: `MATCH (t:Technology)-[:BROADER*0..12]->(top:Technology) RETURN count(*) * 2 AS twice`,
      refused: `MATCH (t:Technology)-[:BROADER*]->(top:Technology) RETURN t.id AS id`,
    },
    {
      accepted: `MATCH (t:Technology)-[:BROADER*3]->(top:Technology) RETURN t.id AS id`,
      refused: `MATCH (t:Technology)-[:BROADER*1..13]->(top:Technology) RETURN t.id AS id`,
    },
    {
      accepted: `MATCH (t:Technology)-[:BROADER*..2]->(top:Technology) RETURN t.id AS id`,
      refused: `MATCH (t:Technology)-[:BROADER*2..]->(top:Technology) RETURN t.id AS id`,
    },
  ],
  'bounded-range': [
    {
      accepted: `UNWIND range(0, size($ids) - 1) AS at RETURN $ids[at] AS id`,
      refused: `UNWIND range(0, $last) AS at RETURN $ids[at] AS id`,
    },
    { accepted: `UNWIND range(1, 100) AS at RETURN at`, refused: `UNWIND range(1, 1000000000) AS at RETURN at` },
  ],
  'named-properties': [
    {
      accepted: `MATCH (n:Entity {id: $id}) SET n:Ministry, n.nameEn = $nameEn`,
      refused: `MATCH (n:Entity {id: $id}) SET n.level = 'central', n += $properties`,
    },
    {
      accepted: `UNWIND $rows AS row CREATE (n:Entity {id: row.id})`,
      refused: `UNWIND $rows AS row CREATE (n:Entity $row)`,
    },
  ],
  'known-names': [
    { accepted: `MATCH (m:Ministry) RETURN m.id AS id`, refused: `MATCH (m:Minstry) RETURN m.id AS id` },
    {
      accepted: `MATCH (a:Agency)<-[r:ISSUED_BY|FUNDS {role: 'lead'}]-(p:Policy) RETURN r.\`order\` AS position`,
      refused: `MATCH (a:Agency)<-[r:ISSUED|FUNDS]-() RETURN r.id AS id`,
    },
    {
      accepted: `UNWIND $rows AS row MATCH (n:Entity {id: row.from}) RETURN n {.id, stated: n.statedIssuerCount} AS policy`,
      refused: `UNWIND $rows AS row MATCH (n:Entity {id: row.from}) RETURN n {.id, .stated} AS policy`,
    },
    {
      accepted: `MATCH (p:Policy) WITH collect({id: p.id, year: left(p.date, 4)}) AS found UNWIND found AS one RETURN one.year AS year`,
      refused: `MATCH (p:Policy) WITH p AS one RETURN one.year AS year`,
    },
    {
      accepted: `CALL db.index.fulltext.queryNodes('names', $query) YIELD node, score RETURN node.id AS id, score`,
      refused: `MATCH (p:Policy {titel: $title}) RETURN p.id AS id`,
    },
  ],
};

const problems = (text: string, file = 'cypher/example.cypher') =>
  cypherProblems(file, text.startsWith('//') ? text : `${question}\n${text}`).map(
    ({ rule, line }) => `${String(line)} ${rule}`,
  );

describe.each(Object.entries(examples))('the rule %s', (rule, pairs) => {
  it.each(pairs)('accepts $accepted', ({ accepted }) => {
    expect(problems(accepted)).toEqual([]);
  });

  it.each(pairs)('refuses $refused', ({ refused, line = 2 }) => {
    expect(problems(refused)).toEqual([`${String(line)} ${rule}`]);
  });
});

describe('the rules on Cypher', () => {
  it('all have an example', () => {
    expect(Object.keys(examples).sort()).toEqual(Object.keys(cypherRules).sort());
  });

  it('leave DDL to its engine, but for the question and the single statement', () => {
    const ddl = 'CREATE INDEX odd FOR (n:Odd) ON (n.key);';
    expect(problems(`// Odd.\n${ddl}`, 'cypher/schema/neo4j/odd.cypher')).toEqual(['1 question', '2 single-statement']);
  });

  it('say which file, what is wrong and what to write instead', () => {
    expect(cypherProblems('cypher/a.cypher', `${question}\nMATCH (p:Polcy) RETURN p.id AS id`)).toEqual([
      {
        file: 'cypher/a.cypher',
        line: 2,
        rule: 'known-names',
        message: 'Unknown label "Polcy". Did you mean "Policy"?',
      },
    ]);
  });
});
