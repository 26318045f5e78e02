/** What a paragraph of an item is, told by its marks: a lead line, a bullet, a note, the heading of the references … */

export type ParagraphKind =
  | 'headline'
  | 'lead'
  | 'bullet'
  | 'note'
  | 'ordinal'
  | 'caption'
  | 'reference-heading'
  | 'reference'
  | 'source'
  | 'address'
  | 'text';

export interface Paragraph {
  /** `p3` */
  readonly at: string;
  readonly index: number;
  readonly text: string;
  readonly kind: ParagraphKind;
  /** Where the words begin, after the mark. */
  readonly from: number;
}

const leadMark = /^[■◼◾□▣◆◇❏❑▢][\s]*/;
const bulletMark = /^(?:[●○◦•∙▪▸▶▷►△▲➢➤◎⦁‣-]|[-–—]\s|·\s?|[oO]\s(?=[가-힣]))\s*/;
const noteMark = /^(?:\*+|※|†|주\s*\d*\s*[):])\s*/;
const ordinalMark = /^(?:\(?\d{1,2}\)|[①-⑳]|[가나다라마바사아]\.)\s*/;
const referenceMark = /^(?:(?:[☑☞✓✔✅◈▷▶•·○●□■※*-]|\(?\d{1,2}[).]|\[\d{1,2}\])\s*){1,3}/;
const referenceHeading =
  /^[[<〈【(]?\s*(?:참\s?고\s?(?:자\s?료|문\s?헌)?|출\s?처|자료\s?출처|원문\s?출처|관련\s?자료)\s*[\]>〉】)]?\s*[:：]?$/;
const sourceStart = /^(?:[*※-]\s*)?[[<〈【(]?\s*(?:자료\s?)?출\s?처\s*[\]>〉】)]?\s*[:：]?\s*(?=\S)/;
const addressOnly = /^<?https?:\/\/\S+>?$/;
const captionLine = /^(?:[<〈[【](?!https?:).{2,80}[>〉\]】]|[<〈[【]?\s*(?:표|그림)\s*\d+[\].>〉】:]?\s*.{0,80})$/;

/** The paragraphs of an item with their kinds; `hasHeadline` says that p1 is the headline. */
export const readParagraphs = (texts: readonly string[], hasHeadline: boolean): Paragraph[] => {
  let inReferences = false;
  return texts.map((text, index): Paragraph => {
    const found = (kind: ParagraphKind, from = 0): Paragraph => ({
      at: `p${String(index + 1)}`,
      index,
      text,
      kind,
      from,
    });
    const marked = (kind: ParagraphKind, mark: RegExp): Paragraph | null => {
      const length = mark.exec(text)?.[0].length;
      return length === undefined ? null : found(kind, length);
    };
    if (index === 0 && hasHeadline) return found('headline');
    if (referenceHeading.test(text)) {
      inReferences = true;
      return found('reference-heading');
    }
    if (addressOnly.test(text)) return found('address');
    const source = marked('source', sourceStart);
    if (source !== null) return source;
    const lead = marked('lead', leadMark);
    // A lead line after references begins the item's second half.
    if (lead !== null && !(inReferences && !/[가-힣]{2}/.test(text))) {
      inReferences = false;
      return lead;
    }
    if (inReferences) return marked('reference', referenceMark) ?? found('reference');
    if (captionLine.test(text)) return found('caption');
    return marked('note', noteMark) ?? marked('ordinal', ordinalMark) ?? marked('bullet', bulletMark) ?? found('text');
  });
};
