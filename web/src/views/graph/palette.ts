/** The colours of the page as numbers that WebGL and files take: read from the tokens, so that both themes have theirs. */
import { useEffect, useState } from 'react';
import { entityTypes, type EntityTypeName } from '../../ontology.generated.js';
import type { Palette } from './scene.js';

// Eight that stay apart for readers who see few colours (Okabe and Ito 2008); smaller communities are grey together.
export const communityColours = [
  '#0072b2',
  '#d55e00',
  '#009e73',
  '#cc79a7',
  '#8a6d00',
  '#56b4e9',
  '#7e57c2',
  '#6b6b6b',
];

export const readPalette = (): Palette => {
  const pencil = document.createElement('canvas');
  pencil.width = 1;
  pencil.height = 1;
  const context = pencil.getContext('2d', { willReadFrequently: true });
  const probe = document.createElement('span');
  probe.className = 'type-coloured';
  probe.hidden = true;
  document.body.append(probe);
  // The browser works out mixes of colours; one painted dot says what came of it.
  const painted = (colour: string): string => {
    probe.style.color = colour;
    const computed = getComputedStyle(probe).color;
    if (context === null) return computed;
    context.fillStyle = computed;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  };
  const lifted = (colour: string): string => {
    probe.style.setProperty('--type-base', colour);
    return painted('var(--type-colour)');
  };
  const palette: Palette = {
    ground: painted('var(--raised)'),
    ink: painted('var(--ink)'),
    quiet: painted('var(--ink-quiet)'),
    line: painted('color-mix(in oklab, var(--line-strong) 75%, var(--raised))'),
    accent: painted('var(--accent)'),
    faint: painted('color-mix(in oklab, var(--line) 70%, var(--raised))'),
    types: Object.fromEntries(entityTypes.map(({ type, colour }) => [type, lifted(colour)])) as Record<
      EntityTypeName,
      string
    >,
    communities: communityColours.map(lifted),
  };
  probe.remove();
  return palette;
};

export const usePalette = (): Palette => {
  const [palette, setPalette] = useState(readPalette);
  useEffect(() => {
    const watcher = new MutationObserver(() => {
      setPalette(readPalette());
    });
    watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      watcher.disconnect();
    };
  }, []);
  return palette;
};
