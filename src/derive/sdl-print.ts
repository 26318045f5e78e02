/** Printing of SDL: every type and field with its description. */

/** A type with its fields in braces. */
export const block = (description: string, head: string, fields: readonly string[]): string =>
  `"""${escaped(description)}"""\n${head} {\n${fields.join('\n')}\n}`;

/** A field or enum value; an empty description leaves it undescribed. */
export const described = (description: string, field: string): string =>
  description === '' ? `  ${field}` : `  """${escaped(description)}"""\n  ${field}`;

const escaped = (description: string): string => description.replaceAll('"""', '\\"""');

/** Of a field that gives a page: rows as many as its arguments say, else as a page has without them. */
export const paged = (...slicingArguments: readonly string[]): string =>
  ` @listSize(assumedSize: 20, slicingArguments: ${JSON.stringify(slicingArguments).replaceAll(',', ', ')})`;

/** Of a list of objects without arguments that count its rows. */
export const assumedSize = (rows: number): string => ` @listSize(assumedSize: ${String(rows)})`;

/** Of a type that costs nothing beside what is in it. */
export const free = ' @cost(weight: 0)';
