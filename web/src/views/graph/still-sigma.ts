/**
 * sigma whose picture moves as an image where drawing it takes longer than a frame: thirty thousand lines on a machine without a
 * graphics card. What was drawn is shifted and scaled by the browser as long as the camera moves, and drawn anew when it rests, or
 * when too much of the view would be empty. Where drawing is fast, each frame is drawn.
 */
import Sigma from 'sigma';
import type { CameraState } from 'sigma/types';
import { whenDrawn } from './when-drawn.js';

// Longer than this, fewer than half of a screen's frames would be in time; what follows the hand is below 24 a second.
const slowMs = 24;
const fastMs = 14;
// Before anything was measured: what any graphics card draws in a frame.
const mostUnmeasured = 4_000;
const restMs = 120;
/** Of the view, that may stay empty before the picture is drawn anew in motion. */
const mostEmpty = 0.3;
const mostStretch = 1.8;

export class StillSigma extends Sigma {
  // Sigma's constructor draws before fields of this class would be made: these come into being when they are set.
  declare private drawnAt: CameraState | undefined;
  declare private isStale: boolean | undefined;
  declare private isSlow: boolean | undefined;
  declare private began: number | undefined;
  declare private isDrawing: boolean | undefined;
  declare private cost: number | undefined;
  declare private ended: number | undefined;
  declare private frame: number | undefined;
  declare private resting: ReturnType<typeof setTimeout> | undefined;
  declare private isDead: boolean | undefined;

  /** To be called once when the layers are there: from here on the picture may move as an image. */
  startCarrying(): void {
    this.on('beforeRender', () => {
      this.began = performance.now();
    });
    this.on('afterRender', () => {
      this.settled();
    });
    // Who presses a button means what is under the pointer now.
    this.getMouseCaptor().prependListener('mousedown', () => {
      this.settle();
    });
    this.pickAtRestOnly();
  }

  /** Whether the picture moves as an image: no node is found under the pointer meanwhile. */
  get isCarried(): boolean {
    return this.resting !== undefined;
  }

  /** Resolves when the latest frame has been drawn, not only ordered. */
  async drawn(): Promise<void> {
    await whenDrawn(this.getCanvases());
  }

  override refresh(...options: Parameters<Sigma['refresh']>): this {
    this.isStale = true;
    return super.refresh(...options);
  }

  override scheduleRender(): this {
    if (!this.mayCarry()) return super.scheduleRender();
    this.waitForRest();
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.carry();
    });
    return this;
  }

  override kill(): void {
    this.isDead = true;
    clearTimeout(this.resting);
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    super.kill();
  }

  private mayCarry(): boolean {
    const { drawnAt, isStale } = this;
    if (drawnAt === undefined || isStale === true || drawnAt.angle !== this.getCamera().angle) return false;
    const graph = this.getGraph();
    return this.isSlow ?? graph.order + graph.size > mostUnmeasured;
  }

  private waitForRest(): void {
    clearTimeout(this.resting);
    this.resting = setTimeout(() => {
      // While it is being drawn nothing is heard of the hand: that is no rest.
      if (this.isDrawing === true) this.waitForRest();
      else this.settle();
    }, restMs);
  }

  private carry(): void {
    const { drawnAt, cost = 0, ended = 0 } = this;
    if (drawnAt === undefined || this.resting === undefined) return;
    const { width, height } = this.getDimensions();
    const from = this.framedGraphToViewport({ x: 0, y: 0 }, { cameraState: drawnAt });
    const to = this.framedGraphToViewport({ x: 0, y: 0 }, { cameraState: this.getCamera().getState() });
    const scale = drawnAt.ratio / this.getCamera().ratio;
    const [left, top] = [to.x - scale * from.x, to.y - scale * from.y];
    const seen =
      (overlap(left, left + scale * width, width) * overlap(top, top + scale * height, height)) / (width * height);
    const isFar = 1 - seen > mostEmpty || scale > mostStretch || scale < 1 / mostStretch;
    // Of a long movement no more than a third goes into drawing.
    if (isFar && performance.now() - ended > 2 * cost) {
      super.scheduleRender();
      return;
    }
    this.place(`translate(${String(left)}px, ${String(top)}px) scale(${String(scale)})`);
  }

  /** The movement is over: what moved as an image is drawn where it is now. */
  private settle(): void {
    if (this.resting === undefined || this.isDead === true) return;
    clearTimeout(this.resting);
    this.resting = undefined;
    super.scheduleRender();
  }

  private settled(): void {
    const { began = 0 } = this;
    const isWhole = this.isStale !== true;
    this.isStale = false;
    this.drawnAt = this.getCamera().getState();
    this.place('');
    const { order, size } = this.getGraph();
    if (order + size < mostUnmeasured) return;
    // Frames in which data was prepared too say nothing of drawing.
    this.isDrawing = true;
    void this.drawn().then(() => {
      this.isDrawing = false;
      this.ended = performance.now();
      if (!isWhole) return;
      this.cost = this.ended - began;
      if (this.cost > slowMs) this.isSlow = true;
      else if (this.cost < fastMs) this.isSlow = false;
    });
  }

  private place(transform: string): void {
    for (const [name, { style }] of Object.entries(this.getCanvases())) {
      if (name === 'mouse' || style.transform === transform) continue;
      style.transformOrigin = '0 0';
      style.transform = transform;
    }
  }

  /** Asking what is under the pointer waits for all that is being drawn: not while the picture moves. */
  private pickAtRestOnly(): void {
    const captor = this.getMouseCaptor();
    const listeners = captor.listeners('mousemove') as ((coords: unknown) => void)[];
    captor.removeAllListeners('mousemove');
    captor.on('mousemove', (coords) => {
      if (this.isCarried || captor.isMouseDown) return;
      for (const listener of listeners) listener(coords);
    });
  }
}

const overlap = (from: number, to: number, most: number): number => Math.max(0, Math.min(to, most) - Math.max(from, 0));
