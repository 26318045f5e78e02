/** A line of a file → what it says, or why it says nothing. */
import { encodeLine, type ContentLine, type Properties } from './format.js';
import { lineProblem } from './line-check.js';

/** Throws SyntaxError with the end of a sentence about the line. */
export const parseLine = (text: string): ContentLine => {
  const value = parseObject(text);
  const line = contentLine(value);
  if (line === null) throw new SyntaxError('is no entity, relationship or record');
  const problem = lineProblem(line);
  if (problem !== null) throw new SyntaxError(problem);
  // Keys that come twice, in another order or with other spaces: no program of ours writes them.
  if (encodeLine(line) !== text) throw new SyntaxError('is not written as a backup writes it');
  return line;
};

/** The JSON object of a line. Throws SyntaxError. */
export const parseObject = (text: string): Readonly<Record<string, unknown>> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new SyntaxError('is no JSON', { cause });
  }
  if (!isObject(value)) throw new SyntaxError('is no JSON object');
  return value;
};

const contentLine = (value: Readonly<Record<string, unknown>>): ContentLine | null => {
  const { entity, relationship, record, id, from, to, key, properties } = value;
  if (!isObject(properties)) return null;
  const keys = Object.keys(value).join();
  const held = properties as Properties;
  if (keys === 'entity,id,properties')
    return isName(entity) && isName(id) ? { kind: 'entities', type: entity, id, properties: held } : null;
  if (keys === 'relationship,id,from,to,properties')
    return isName(relationship) && isName(id) && isName(from) && isName(to)
      ? { kind: 'relationships', type: relationship, id, from, to, properties: held }
      : null;
  if (keys === 'record,key,properties')
    return isName(record) && (typeof key === 'string' || typeof key === 'number')
      ? { kind: 'records', label: record, key, properties: held }
      : null;
  return null;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '';
