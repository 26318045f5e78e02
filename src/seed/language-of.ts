/** Which language a title is in, told by its script. */
import { toSimplified, type NameLanguage } from '../ontology/index.js';

/** Hangul is Korean; Han is Chinese in the script that it does not change under simplification; else English. */
export const languageOf = (title: string): NameLanguage => {
  if (/\p{Script=Hangul}/u.test(title)) return 'ko';
  if (!/\p{Script=Han}/u.test(title)) return 'en';
  return toSimplified(title) === title ? 'zhHans' : 'zhHant';
};
