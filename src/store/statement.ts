/**
 * A statement: one .cypher file below cypher/, with the types of its parameters and rows.
 * The text is read once, when the module that declares the statement is loaded.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { packagePath } from '../package-path.js';
import { StatementError } from './errors.js';

export interface Statement<Params, Row> {
  /** Path below cypher/ without the ending: `co-issuance/issuer-lists`. */
  readonly name: string;
  readonly text: string;
  parseParams(params: Params): Record<string, unknown>;
  parseRows(rows: readonly unknown[]): Row[];
}

/** Every statement declared so far, so that the contract suite can prove that it ran each. */
export const declaredStatements = new Map<string, Statement<never, unknown>>();

/**
 * Declares the statement of a .cypher file. Integers (`z.int()`) reach both engines as integers.
 * Throws StatementError when the file is missing.
 */
export const statement = <Params extends z.ZodRawShape, Row extends z.ZodRawShape>(
  name: string,
  shape: { readonly params: Params; readonly row: Row },
): Statement<z.output<z.ZodObject<Params>>, z.output<z.ZodObject<Row>>> => {
  const params = z.strictObject(shape.params);
  const rows = z.array(z.object(shape.row));
  const declared = {
    name,
    text: readCypher(name),
    parseParams: (given: z.output<z.ZodObject<Params>>) =>
      untilTheEnd(integersAsBigInt(parse(params, given, `parameters of ${name}`))),
    parseRows: (given: readonly unknown[]) => parse(rows, given, `rows of ${name}`),
  };
  declaredStatements.set(name, declared);
  return declared;
};

/** The text of a file below cypher/. */
export const readCypher = (name: string): string => {
  try {
    return readFileSync(packagePath('cypher', `${name}.cypher`), 'utf8');
  } catch (cause) {
    throw new StatementError(`The statement cypher/${name}.cypher cannot be read.`, { cause });
  }
};

const parse = <T>(type: z.ZodType<T>, value: unknown, what: string): T => {
  const parsed = type.safeParse(value);
  if (!parsed.success) throw new StatementError(`Unexpected ${what}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
};

// `asOf: 2023-05` takes in all of May: '~' sorts after '-' and every digit, so the text closes the month or year.
const untilTheEnd = (params: Record<string, unknown>): Record<string, unknown> =>
  typeof params['asOf'] === 'string' ? { ...params, asOf: `${params['asOf']}~` } : params;

// A JavaScript number would reach Neo4j as a float, which LIMIT refuses. Rows of writes choose their own types.
const integersAsBigInt = (params: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, Number.isInteger(value) ? BigInt(value as number) : value]),
  );
