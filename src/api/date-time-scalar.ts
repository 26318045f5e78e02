/** The scalar DateTime: a moment in UTC. */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const parse = (value: unknown): string => {
  const date =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(value) ? new Date(value) : null;
  // One spelling for each moment, so that moments compare as texts.
  if (date !== null && !Number.isNaN(date.getTime())) return date.toISOString();
  throw new GraphQLError('That is no moment. Write ISO 8601 with its offset, as in "2023-05-26T09:30:00Z".', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
};

export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  serialize: String,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
