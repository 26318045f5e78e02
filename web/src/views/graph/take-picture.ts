/** Hands what is in sight to the reader as a file of its own. */
import type { Drawn } from './drawn.js';
import { pngFile } from './paint.js';
import { sceneOf, type Lens, type Look, type Palette } from './scene.js';
import { svgFile, type Caption } from './svg-file.js';

interface Sight {
  readonly drawn: Drawn;
  readonly lens: Lens;
  readonly look: Look;
  readonly caption: Caption;
}

export const takePicture = async (format: 'png' | 'svg', { drawn, lens, look, caption }: Sight): Promise<void> => {
  const scene = sceneOf(drawn, lens, look);
  const file =
    format === 'svg'
      ? new Blob([svgFile(scene, caption)], { type: 'image/svg+xml' })
      : await pngFile(scene, caption.lines);
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = `sti-policy-graph.${format}`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
};

/** For paper: the colours of the light theme's ink upon white. */
export const onWhite = (palette: Palette, light: Palette['types'], communities: Palette['communities']): Palette => ({
  ...palette,
  ground: '#ffffff',
  ink: '#1c1b19',
  quiet: '#5b5852',
  line: '#b5b2ac',
  accent: '#174f86',
  faint: '#e6e4df',
  types: light,
  communities,
});
