/** The scalar PartialDate: `2023-05-18`, `2021-01` or `2025`. */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const parse = (value: unknown): string => {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw new GraphQLError(
    `${shown(value)} is not a date. Write a day, month or year that exists: "2023-05-18", "2023-05" or "2023".`,
    {
      extensions: { code: 'BAD_USER_INPUT' },
    },
  );
};

const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? JSON.stringify(value) : 'That';

export const isPartialDate = (text: string): boolean => {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (parts === null) return false;
  const [year, month = 1, day = 1] = parts
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  const date = new Date(Date.UTC(year ?? 0, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  serialize: String,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
