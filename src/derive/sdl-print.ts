/** Printing of SDL: every type and field with its description. */

/** A type with its fields in braces. */
export const block = (description: string, head: string, fields: readonly string[]): string =>
  `"""${escaped(description)}"""\n${head} {\n${fields.join('\n')}\n}`;

/** A field or enum value; an empty description leaves it undescribed. */
export const described = (description: string, field: string): string =>
  description === '' ? `  ${field}` : `  """${escaped(description)}"""\n  ${field}`;

const escaped = (description: string): string => description.replaceAll('"""', '\\"""');
