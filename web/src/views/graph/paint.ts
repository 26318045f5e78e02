/** Draws a scene with the canvas of the browser: for PNG files, and what the benchmark compares WebGL with. */
import { typeShapes } from '../../components/type-shapes.js';
import type { EntityTypeName } from '../../ontology.generated.js';
import { arrowOf } from './arrow.js';
import type { Label } from './label-layout.js';
import type { Palette, Scene } from './scene.js';

const shapes = new Map<EntityTypeName, Path2D>();

const shapeOf = (type: EntityTypeName): Path2D => {
  const known = shapes.get(type) ?? new Path2D(typeShapes[type]);
  shapes.set(type, known);
  return known;
};

const fontFamily = "system-ui, 'Noto Sans', 'Noto Sans CJK KR', 'Noto Sans KR', 'Noto Sans CJK SC', sans-serif";

export const paintScene = (context: CanvasRenderingContext2D, scene: Scene): void => {
  const { palette, fontSize } = scene;
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, scene.width, scene.height);
  for (const edge of scene.edges) {
    context.strokeStyle = edge.colour;
    context.lineWidth = edge.width;
    context.beginPath();
    context.moveTo(edge.x1, edge.y1);
    context.lineTo(edge.x2, edge.y2);
    context.stroke();
    if (!edge.directed) continue;
    context.fillStyle = edge.colour;
    context.fill(new Path2D(arrowOf(edge)));
  }
  for (const { type, x, y, radius, colour, chosen, pinned } of scene.nodes) {
    context.fillStyle = palette.ground;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
    if (chosen || pinned) {
      context.strokeStyle = chosen ? palette.accent : palette.quiet;
      context.lineWidth = chosen ? 2 : 1;
      context.stroke();
    }
    context.save();
    context.translate(x - radius, y - radius);
    context.scale(radius / 8, radius / 8);
    context.fillStyle = colour;
    context.fill(shapeOf(type), 'evenodd');
    context.restore();
  }
  paintLabels(context, scene.labels, palette, fontSize);
};

export const paintLabels = (
  context: CanvasRenderingContext2D,
  labels: readonly Label[],
  palette: Palette,
  fontSize: number,
): void => {
  context.lineJoin = 'round';
  context.textBaseline = 'alphabetic';
  for (const { text, left, baseline, ofEdge, strong } of labels) {
    context.font = `${strong === true ? '700 ' : ''}${String(fontSize)}px ${fontFamily}`;
    context.lineWidth = 4;
    context.strokeStyle = palette.ground;
    const x = left + (ofEdge === true ? 3 : 0);
    context.strokeText(text, x, baseline);
    context.fillStyle = ofEdge === true ? palette.quiet : palette.ink;
    context.fillText(text, x, baseline);
  }
};

/** The scene as PNG, twice as fine as on the page, with its caption below. */
export const pngFile = async (scene: Scene, caption: readonly string[]): Promise<Blob> => {
  const fineness = 2;
  const foot = caption.length * 16 + 12;
  const canvas = document.createElement('canvas');
  canvas.width = scene.width * fineness;
  canvas.height = (scene.height + foot) * fineness;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser draws no canvas.');
  context.scale(fineness, fineness);
  context.fillStyle = scene.palette.ground;
  context.fillRect(0, 0, scene.width, scene.height + foot);
  paintScene(context, scene);
  context.font = `11px ${fontFamily}`;
  context.fillStyle = scene.palette.quiet;
  for (const [index, line] of caption.entries()) context.fillText(line, 12, scene.height + 14 + index * 16);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser made no PNG.'));
      else resolve(blob);
    }, 'image/png');
  });
};
