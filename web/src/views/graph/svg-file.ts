/** A scene as an SVG file, with nothing outside of it: for a page, a slide or Inkscape. Pure. */
import { typeShapes } from '../../components/type-shapes.js';
import { arrowOf } from './arrow.js';
import type { Scene } from './scene.js';

export interface Caption {
  readonly title: string;
  readonly lines: readonly string[];
}

export const svgFile = (scene: Scene, caption: Caption): string => {
  const { width, height, palette, fontSize } = scene;
  const foot = caption.lines.length * 16 + 12;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height + foot)}" viewBox="0 0 ${n(width)} ${n(height + foot)}" font-family="system-ui, 'Noto Sans', 'Noto Sans CJK KR', 'Noto Sans CJK SC', sans-serif" font-size="${n(fontSize)}">`,
    `<title>${xml(caption.title)}</title>`,
    `<rect width="100%" height="100%" fill="${palette.ground}"/>`,
    '<g fill="none">',
    ...scene.edges.map(
      ({ x1, y1, x2, y2, colour, width: stroke }) =>
        `<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}" stroke="${colour}" stroke-width="${n(stroke)}"/>`,
    ),
    '</g>',
    '<g>',
    ...scene.edges.flatMap((edge) => (edge.directed ? [`<path d="${arrowOf(edge)}" fill="${edge.colour}"/>`] : [])),
    '</g>',
    '<g fill-rule="evenodd">',
    ...scene.nodes.map(
      ({ type, x, y, radius, colour, name, chosen, pinned }) =>
        `<g><title>${xml(name)}</title><circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${palette.ground}"${chosen || pinned ? ` stroke="${chosen ? palette.accent : palette.quiet}" stroke-width="${chosen ? '2' : '1'}"` : ''}/><path fill="${colour}" transform="translate(${n(x - radius)} ${n(y - radius)}) scale(${n(radius / 8)})" d="${typeShapes[type]}"/></g>`,
    ),
    '</g>',
    `<g stroke="${palette.ground}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">`,
    ...scene.labels.map(
      ({ text, left, baseline, ofEdge, strong }) =>
        `<text x="${n(left + (ofEdge === true ? 3 : 0))}" y="${n(baseline)}" fill="${ofEdge === true ? palette.quiet : palette.ink}"${strong === true ? ' font-weight="700"' : ''}>${xml(text)}</text>`,
    ),
    '</g>',
    ...caption.lines.map(
      (line, index) =>
        `<text x="12" y="${n(height + 14 + index * 16)}" font-size="11" fill="${palette.quiet}">${xml(line)}</text>`,
    ),
    '</svg>',
    '',
  ].join('\n');
};

const n = (value: number): string => String(Math.round(value * 100) / 100);

// eslint-disable-next-line no-control-regex -- What XML cannot hold.
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const xml = (text: string): string =>
  text
    .replace(notXml, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
