/** Texts that JSON, XML and CSV can all carry. */

// Characters that XML 1.0 has no way to write: control characters, halves of surrogate pairs, and two non-characters.
const unwritable =
  // eslint-disable-next-line no-control-regex -- these are what it is about
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with U+FFFD for what cannot be written in XML: in all formats, so that they stay equal. */
export const carried = (text: string): string => text.replace(unwritable, '\ufffd');

const xmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Written as they are, a reader turns them into spaces.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text of an element or of an attribute in double quotes. */
export const xml = (value: string | number | boolean): string => {
  // Most texts need nothing, and a test is much cheaper than a replacement.
  if (typeof value !== 'string' || !/[&<>"\t\n\r]/.test(value)) return String(value);
  return value.replace(/[&<>"\t\n\r]/g, (character) => xmlEntities[character] ?? character);
};
