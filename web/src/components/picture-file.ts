/** A picture of the page as a file of its own: SVG whose styles are attributes, and the same as PNG. */

/** Presentation that the sheet gives and that a file must carry itself. */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
  'paint-order',
  'text-anchor',
  'font-family',
  'font-size',
  'font-weight',
] as const;

const onTexts = new Set<string>(['text-anchor', 'font-family', 'font-size', 'font-weight']);
/** Of the page and no part of the picture. */
const ofThePage = ['class', 'style', 'tabindex', 'href', 'role', 'aria-current', 'aria-hidden', 'lang'];

/** The picture as the reader sees it, with the citation as its description; well-formed XML. */
export const svgOf = (picture: SVGSVGElement, citation: string): string => {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const pairs = [[picture, copy] as const, ...pairsOf(picture, copy)];
  const unseen: Element[] = [];
  for (const [shown, copied] of pairs) {
    const style = getComputedStyle(shown);
    const isText = shown.localName === 'text' || shown.localName === 'tspan';
    if (style.visibility === 'hidden' || style.display === 'none' || style.stroke === 'rgba(0, 0, 0, 0)')
      unseen.push(copied);
    if (/^(path|circle|rect|line|text|tspan|polygon|polyline|ellipse)$/.test(shown.localName))
      for (const name of carried)
        if (isText || !onTexts.has(name)) copied.setAttribute(name, style.getPropertyValue(name));
    for (const { name } of [...copied.attributes])
      if (ofThePage.includes(name) || name.startsWith('data-') || name.startsWith('aria-'))
        copied.removeAttribute(name);
  }
  for (const element of unseen) element.remove();
  // A link of the page leads nowhere from a file: its content stays as a group.
  for (const link of copy.querySelectorAll('a')) {
    const group = document.createElementNS(namespace, 'g');
    group.append(...link.childNodes);
    link.replaceWith(group);
  }
  const { width, height } = sizeOf(picture);
  copy.setAttribute('xmlns', namespace);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const description = document.createElementNS(namespace, 'desc');
  description.textContent = citation;
  const ground = document.createElementNS(namespace, 'rect');
  ground.setAttribute('width', String(width));
  ground.setAttribute('height', String(height));
  ground.setAttribute('fill', getComputedStyle(picture).backgroundColor);
  copy.prepend(description, ground);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
};

const namespace = 'http://www.w3.org/2000/svg';
/** Twice the size of the picture: sharp in print and on dense screens. */
const pngScale = 2;

const pairsOf = (a: Element, b: Element): (readonly [Element, Element])[] => {
  const [first, second] = [a.querySelectorAll('*'), b.querySelectorAll('*')];
  return [...first].flatMap((element, index) => {
    const other = second[index];
    return other === undefined ? [] : [[element, other] as const];
  });
};

const sizeOf = ({ viewBox }: SVGSVGElement): { readonly width: number; readonly height: number } => viewBox.baseVal;

/** The same picture in pixels; null where the browser cannot draw it. */
export const pngOf = async (picture: SVGSVGElement, citation: string): Promise<Blob | null> => {
  const { width, height } = sizeOf(picture);
  const address = URL.createObjectURL(new Blob([svgOf(picture, citation)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * pngScale;
    canvas.height = height * pngScale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
};

/** Hands the reader a file. */
export const saveFile = (name: string, content: Blob): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
};
