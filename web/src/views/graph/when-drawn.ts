/** When the graphics card, or what stands in for it, has done what it was told. */

const pollMs = 4;
const layers = ['edges', 'nodes', 'hoverNodes'];

export const whenDrawn = async (canvases: Readonly<Record<string, HTMLCanvasElement>>): Promise<void> => {
  await Promise.all(
    layers.map(async (layer) => {
      const gl = canvases[layer]?.getContext('webgl2');
      if (gl === null || gl === undefined) return;
      const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      if (fence === null) return;
      gl.flush();
      while (!gl.isContextLost() && gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED)
        await new Promise((resolve) => setTimeout(resolve, pollMs));
      gl.deleteSync(fence);
    }),
  );
};
