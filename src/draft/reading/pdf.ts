/** A PDF → its text, page after page. */
import { DraftError } from '../draft-error.js';

export const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1_024)).includes('%PDF-');

/** Pages are set apart by form feeds. Throws DraftError for a file that is damaged, locked or a scan without text. */
export const pdfText = async (bytes: Uint8Array, name: string): Promise<string> => {
  // Loaded when a PDF is read: most texts are none.
  const { extractText } = await import('unpdf');
  let pages: string[];
  try {
    pages = (await extractText(new Uint8Array(bytes), { mergePages: false })).text;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DraftError(
      `${name} cannot be read as a PDF (${reason.slice(0, 120)}). Save its text as a .txt file and draft that.`,
      { cause: error },
    );
  }
  if (pages.join('').trim() === '')
    throw new DraftError(
      `${name} has no text: its pages are pictures. Run it through character recognition, or take the text from the web page of the issue.`,
    );
  return pages.join('\n\f');
};
