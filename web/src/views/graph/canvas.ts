/** What a canvas is given and what it tells, whether it draws with WebGL or SVG. */
import type { Drawn } from './drawn.js';
import type { Camera, Place } from './graph-state.js';
import type { Lens, Look } from './scene.js';

export interface CanvasProps {
  readonly drawn: Drawn;
  readonly look: Look;
  readonly title: string;
  readonly camera: Camera | null;
  readonly onCamera: (camera: Camera | null) => void;
  /** A node, an edge, or nothing by an empty text. */
  readonly onFocus: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onMove: (id: string, place: Place) => void;
  /** Says how to draw what is in sight as a file, and how to move the camera. */
  readonly onReady: (handle: CanvasHandle | null) => void;
}

export interface CanvasHandle {
  readonly lens: () => Lens;
  readonly zoom: (factor: number) => void;
  readonly whole: () => void;
  /** Brings a node into the middle. */
  readonly goTo: (id: string) => void;
}

/** Whether the browser draws with WebGL; asked once. */
let answer: boolean | null = null;

export const hasWebGl = (): boolean => {
  answer ??= asksWebGl();
  return answer;
};

const asksWebGl = (): boolean => {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
};
