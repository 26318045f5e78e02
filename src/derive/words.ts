/** Spellings that derived files use: `ISSUED_BY` ↔ `issued-by` ↔ `IssuedBy`. */

const words = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[\s_-]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `ISSUED_BY` → `issued-by` */
export const kebabCase = (name: string): string => words(name).join('-');

/** `dateBasis` → `DateBasis` */
export const pascalCase = (name: string): string => words(name).map(capital).join('');

/** `draft_for_comment` → `DRAFT_FOR_COMMENT` */
export const constantCase = (name: string): string => words(name).join('_').toUpperCase();
