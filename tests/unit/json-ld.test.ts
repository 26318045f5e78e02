/** JSON-LD: accepted by jsonld without loading anything, and other vocabularies' words only where they mean the same. */
import jsonld, { type Options } from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { Subgraph } from '../../src/analysis/subgraph.js';
import { blocksOf, type FormatName } from '../../src/feed/formats.js';
import type { Picture } from '../../src/feed/picture.js';
import { awkward, edge, node, picture, subgraph } from '../pictures.js';

const bytesOf = (of: Picture, format: FormatName): Buffer => Buffer.concat([...blocksOf(of, format)]);
const textOf = (of: Picture, format: FormatName): string => bytesOf(of, format).toString('utf8');

describe('JSON-LD', () => {
  const refuse = (): Promise<never> => Promise.reject(new Error('nothing may be loaded'));

  /** The triples, without the dots at their ends, our names and the namespaces of others written short. */
  const triplesOf = async (part: Subgraph): Promise<string[]> => {
    const document = JSON.parse(textOf(picture(part), 'jsonld')) as jsonld.JsonLdDocument;
    const triples = (await jsonld.toRDF(document, {
      format: 'application/n-quads',
      documentLoader: refuse,
      safe: true,
    } as Options.ToRdf)) as unknown as string;
    return Object.entries(prefixes)
      .reduce(
        (text, [prefix, start]) =>
          text.replaceAll(new RegExp(`<${start.replaceAll('.', '\\.')}([^>]*)>`, 'g'), `${prefix}:$1`),
        triples,
      )
      .split('\n')
      .map((line) => line.replace(/ \.$/, ''));
  };

  const prefixes = {
    own: 'urn:sti-policy-graph:ontology:',
    id: 'urn:sti-policy-graph:',
    schema: 'https://schema.org/',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    prov: 'http://www.w3.org/ns/prov#',
  };

  /** What the triples say of the relationship, but for our own words. */
  const wordsFor = async (type: string, source: string, target: string): Promise<string[]> =>
    (await triplesOf(subgraph([], [edge(source, target, { type, id: `${type}/${source}/${target}` })]))).filter(
      (line) => line.includes(` id:${source}`) !== line.startsWith(`id:${source} `) && !/ rdf:| own:/.test(line),
    );

  it('expands to classes, names and statements without loading anything', async () => {
    const lines = await triplesOf(awkward);
    expect(lines).toContain('id:technology:d rdf:type skos:Concept');
    expect(lines).toContain('id:technology:d skos:prefLabel "月"@zh');
    expect(lines).toContain('id:agency:c schema:name "가상부"@ko');
    expect(lines).toContain('id:policy:b schema:citation id:policy:%EB%8B%AC%EB%B9%9B');
    expect(lines.filter((line) => line.endsWith(' rdf:type rdf:Statement'))).toHaveLength(awkward.edges.length);
  });

  // Tags of languages have no case; jsonld writes them small.
  it('tells scripts apart, and other names from names', async () => {
    const labels = (await triplesOf(awkward)).filter((line) => /^id:technology:e skos:\w+Label /.test(line)).sort();
    expect(labels).toEqual([
      'id:technology:e skos:altLabel "STAR"',
      'id:technology:e skos:altLabel "星體\ufffd"@zh-hant',
      'id:technology:e skos:altLabel "별빛"@ko',
      'id:technology:e skos:prefLabel "星"@zh-hans',
      'id:technology:e skos:prefLabel "별"@ko',
    ]);
  });

  it('keeps the precision of dates, and calls only an own date the date of an act', async () => {
    const names = { names: {}, aliases: [] };
    const lines = await triplesOf(
      subgraph(
        [
          node('policy:a', { date: '2021-01', described: { ...names, dateBasis: 'issued' } }),
          node('policy:b', { date: '2025', described: { ...names, dateBasis: 'announced' } }),
          node('policy:c', { date: '2024-02-29', described: { ...names, dateBasis: 'reported' } }),
        ],
        [],
      ),
    );
    expect(lines.filter((line) => /^id:policy:\w [\w:]*[dD]ate/.test(line)).sort()).toEqual([
      'id:policy:a own:date "2021-01"^^xsd:gYearMonth',
      'id:policy:a schema:legislationDate "2021-01"^^xsd:gYearMonth',
      'id:policy:b own:date "2025"^^xsd:gYear',
      'id:policy:b schema:datePublished "2025"^^xsd:gYear',
      'id:policy:c own:date "2024-02-29"^^xsd:date',
    ]);
  });

  it.each([
    ['ISSUED_BY', 'policy:a', 'agency:b', 'id:policy:a schema:legislationPassedBy id:agency:b'],
    ['APPLIES_TO', 'policy:a', 'region:b', 'id:policy:a schema:spatialCoverage id:region:b'],
    ['IMPLEMENTS', 'policy:a', 'policy:b', 'id:policy:a schema:legislationApplies id:policy:b'],
    ['IMPLEMENTS', 'program:a', 'policy:b', null],
    ['SUCCEEDS', 'policy:a', 'policy:b', null],
    ['TARGETS', 'policy:a', 'technology:b', 'id:policy:a schema:about id:technology:b'],
    ['TARGETS', 'program:a', 'technology:b', null],
    ['FUNDS', 'agency:a', 'program:b', 'id:program:b schema:funder id:agency:a'],
    ['FUNDS', 'policy:a', 'program:b', null],
    ['PART_OF', 'region:a', 'region:b', 'id:region:a schema:containedInPlace id:region:b'],
    ['PART_OF', 'institution:a', 'agency:b', 'id:institution:a schema:parentOrganization id:agency:b'],
    ['PART_OF', 'program:a', 'program:b', null],
    ['BROADER', 'technology:narrow', 'technology:broad', 'id:technology:narrow skos:broader id:technology:broad'],
    ['LOCATED_IN', 'achievement:a', 'region:b', null],
    ['CO_ISSUES', 'agency:a', 'agency:b', null],
    ['PARTNERS_WITH', 'agency:a', 'company:b', null],
  ])('says %s of %s and %s in the words of others only where they mean it', async (type, source, target, words) => {
    expect(await wordsFor(type, source, target)).toEqual(words === null ? [] : [words]);
    expect(await triplesOf(subgraph([], [edge(source, target, { type })]))).toContain(
      `id:${source} own:${type} id:${target}`,
    );
  });

  it('says where a relationship is said, and what the file rests on', async () => {
    const lines = await triplesOf(awkward);
    const statement = 'id:relationship:BROADER%2Ftechnology%3Ae%2Ftechnology%3Ad';
    expect(lines.filter((line) => line.startsWith(`${statement} prov:`)).sort()).toEqual([
      `${statement} prov:wasDerivedFrom id:article:one`,
      `${statement} prov:wasDerivedFrom id:source:two`,
    ]);
    expect(lines.filter((line) => line.includes('own:paragraph')).map((line) => line.split(' ').at(-1))).toEqual([
      '"p5"',
      '"p6"',
    ]);
    const file = 'id:picture:%2Fgraph%2Ftrace.json%3Ftechnology%3Da%26asOf%3D2030';
    expect(lines).toContain(`${file} schema:isBasedOn id:bulletin:one`);
    expect(lines).toContain('id:bulletin:one schema:datePublished "2030-01-04"^^xsd:date');
  });
});
