/**
 * How WebGL draws nodes: the same shape for each entity type as everywhere in the explorer, on a disc of the ground so that lines end
 * at it. The shapes are painted once into a strip of a texture; nothing is loaded for them.
 */
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { typeShapes } from '../../components/type-shapes.js';
import { entityTypes, type EntityTypeName } from '../../ontology.generated.js';

const types = entityTypes.map(({ type }) => type);
const columns = 16; // A power of two, for smaller copies of the texture.
const cell = 64;

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_corner;
varying float v_shape;
varying float v_pixels;
const float bias = 255.0 / 254.0;
void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 2.0 * 1.25;
  gl_Position = vec4((u_matrix * vec3(a_position + size * a_corner, 1.0)).xy, 0.0, 1.0);
  v_corner = a_corner * 1.25;
  v_shape = a_shape;
  v_pixels = a_size / u_sizeRatio;
  v_ring = a_ring;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_ring.a *= bias;
}`;

const fragmentShader = /* glsl */ `
precision mediump float;
varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_corner;
varying float v_shape;
varying float v_pixels;
uniform sampler2D u_shapes;
uniform vec4 u_ground;
void main() {
  float away = length(v_corner);
  #ifdef PICKING_MODE
  if (away > 1.15) discard;
  gl_FragColor = v_color;
  #else
  float soft = 1.0 / max(v_pixels, 1.0);
  float disc = 1.0 - smoothstep(1.0, 1.0 + soft, away);
  vec2 within = clamp(v_corner * 0.5 + 0.5, 0.0, 1.0);
  float ink = texture2D(u_shapes, vec2((v_shape + within.x) / 16.0, 1.0 - within.y)).a * step(max(abs(v_corner.x), abs(v_corner.y)), 1.0);
  float ring = v_ring.a * smoothstep(1.0 - soft, 1.0, away) * (1.0 - smoothstep(1.0 + 1.5 * soft, 1.0 + 2.5 * soft, away));
  vec4 colour = u_ground * disc;
  colour = mix(colour, vec4(v_color.rgb, 1.0), ink);
  colour = mix(colour, vec4(v_ring.rgb, 1.0), ring);
  gl_FragColor = colour;
  #endif
}`;

const uniforms = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_shapes', 'u_ground'] as const;

interface Marked extends NodeDisplayData {
  readonly mark?: EntityTypeName;
  /** The colour of a ring around it; none by default. */
  readonly ring?: string;
}

/** The ground that discs are drawn in changes with the theme: `setGround` before the next frame. */
let ground: readonly [number, number, number] = [1, 1, 1];

export const setGround = (hex: string): void => {
  ground = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as readonly [
    number,
    number,
    number,
  ];
};

export class MarkProgram extends NodeProgram<(typeof uniforms)[number]> {
  #texture: WebGLTexture | null = null;

  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ring', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(nodeIndex: number, start: number, data: Marked): void {
    const { array } = this;
    array[start] = data.x;
    array[start + 1] = data.y;
    array[start + 2] = data.size;
    array[start + 3] = types.indexOf(data.mark ?? 'ARTICLE');
    array[start + 4] = floatColor(data.color);
    array[start + 5] = data.ring === undefined ? 0 : floatColor(data.ring);
    array[start + 6] = nodeIndex;
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations, isPicking }: ProgramInfo): void {
    gl.uniform1f(uniformLocations['u_correctionRatio'] ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, params.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, params.matrix);
    if (isPicking) return;
    this.#texture ??= shapesTexture(gl);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.uniform1i(uniformLocations['u_shapes'] ?? null, 0);
    gl.uniform4f(uniformLocations['u_ground'] ?? null, ground[0], ground[1], ground[2], 1);
  }

  override kill(): void {
    if (this.#texture !== null) this.normalProgram.gl.deleteTexture(this.#texture);
    super.kill();
  }
}

const shapesTexture = (gl: WebGLRenderingContext | WebGL2RenderingContext): WebGLTexture => {
  const strip = document.createElement('canvas');
  strip.width = columns * cell;
  strip.height = cell;
  const context = strip.getContext('2d');
  if (context === null) throw new Error('The browser draws no canvas.');
  for (const [index, type] of types.entries()) {
    context.setTransform(cell / 16, 0, 0, cell / 16, index * cell, 0);
    context.fill(new Path2D(typeShapes[type]), 'evenodd');
  }
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, strip);
  gl.generateMipmap(gl.TEXTURE_2D);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  return texture;
};
