/** What kind of character a code unit is, from a table: names are folded by the million. */

/** `latin` has the letters to U+024F; `number` are digits of other scripts, which stand in words of `other` letters. */
export const kinds = { separator: 1, latin: 2, digit: 3, number: 4, sign: 5, other: 6 } as const;

export type Kind = (typeof kinds)[keyof typeof kinds];

// Filled as characters are met; 0 is not looked at yet.
const table = new Uint8Array(0x10000);

/** The kind of a code unit that is no half of a character. */
export const kindOf = (code: number): Kind => {
  const known = table[code];
  if (known !== undefined && known !== 0) return known as Kind;
  const kind = kindOfCharacter(String.fromCharCode(code));
  table[code] = kind;
  return kind;
};

/** Whether a code unit is the first half of a character outside the basic plane. */
export const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** The kind of a character. */
export const kindOfCharacter = (character: string): Kind => {
  if (/[a-z\u00df-\u024f]/u.test(character)) return kinds.latin;
  if (/[0-9]/.test(character)) return kinds.digit;
  if (/\p{N}/u.test(character)) return kinds.number;
  if (/\p{L}/u.test(character)) return kinds.other;
  return /[&+#]/u.test(character) ? kinds.sign : kinds.separator;
};

/** Whether compatibility forms cannot be in a text: it has ASCII, Hangul syllables and common Chinese characters only. */
export const isPlain = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 && !(code >= 0xac00 && code <= 0xd7a3) && !isCommonHan(code)) return false;
  }
  return true;
};

/** Whether a text has Chinese characters, be it outside the basic plane. */
export const hasHan = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isCommonHan(code)) return true;
    if (code >= 0x2e80 && code < 0xac00) return /\p{Script=Han}/u.test(text);
    if (code > 0xd7a3) return /\p{Script=Han}/u.test(text);
  }
  return false;
};

const isCommonHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
