/** How names are compared: one key for every spelling that a reader would take for the same name. */
import { Converter } from 'opencc-js/t2cn';

/** Chinese in simplified script; other text unchanged. */
export const toSimplified = Converter({ from: 't', to: 'cn' }) as (text: string) => string;

/**
 * The key of a name: compatibility forms, case, spaces, punctuation and the two Chinese scripts folded.
 * `海澱區` and `海淀区` share a key, as do `R&D 센터` and `r&d센터`. Empty for a name of punctuation only.
 */
export const nameKey = (name: string): string =>
  toSimplified(name.normalize('NFKC').toLowerCase()).replace(/[^\p{L}\p{N}&+#]/gu, '');
