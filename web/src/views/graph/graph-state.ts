/** The state of the graph view, as its address holds it. Pure. */
import { entityTypes, relationshipTypes } from '../../ontology.generated.js';
import { choiceParam, dateParam, listParam, numberParam, textParam, type Param, type State } from '../../url-params.js';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export type Pinned = ReadonlyMap<string, Place>;

/** Where the reader put nodes: `agency:most@12.5;-30`, by comma. */
export const pinnedParam = (): Param<Pinned> => ({
  read: (text) =>
    new Map(
      (text ?? '').split(',').flatMap((part): [string, Place][] => {
        const found = /^(.+)@(-?[\d.]+);(-?[\d.]+)$/.exec(part);
        const [x, y] = [Number(found?.[2]), Number(found?.[3])];
        return found?.[1] !== undefined && Number.isFinite(x) && Number.isFinite(y) ? [[found[1], { x, y }]] : [];
      }),
    ),
  write: (pinned) =>
    pinned.size === 0
      ? null
      : [...pinned].map(([id, { x, y }]) => `${id}@${String(rounded(x))};${String(rounded(y))}`).join(','),
});

/** The part that is looked at: its middle and width as shares of the picture. */
export interface Camera extends Place {
  readonly ratio: number;
}

/** `0.5,0.5,1` is the whole picture, and stays out of the address. */
export const cameraParam = (): Param<Camera | null> => ({
  read: (text) => {
    const [x, y, ratio, ...rest] = (text ?? '').split(',').map(Number);
    return x !== undefined &&
      y !== undefined &&
      ratio !== undefined &&
      rest.length === 0 &&
      ratio > 0 &&
      [x, y, ratio].every(Number.isFinite)
      ? { x, y, ratio }
      : null;
  },
  write: (camera) =>
    camera === null
      ? null
      : [camera.x, camera.y, camera.ratio].map((value) => String(Number(value.toFixed(4)))).join(','),
});

const rounded = (value: number): number => Math.round(value * 100) / 100;

const typeNames = entityTypes.map(({ type }) => type);
const relationNames = relationshipTypes.map(({ type }) => type);

export const graphParams = {
  /** Entities whose neighbourhood is shown; without them and without a path, the graph of a filter. */
  ids: listParam(),
  depth: numberParam(1, 0, 4),
  /** 0 is the limit that the question has by itself. */
  limit: numberParam(0, 0, 10_000),
  types: listParam(typeNames),
  relations: listParam(relationNames),
  from: dateParam(),
  to: dateParam(),
  asOf: dateParam(),
  /** The two ends of a path: two ids, with a comma between. */
  path: textParam(),
  /** Which of the paths stands out, from 1; 0 is all of them. */
  way: numberParam(0, 0, 20),
  hidden: listParam(),
  pinned: pinnedParam(),
  /** The node or edge whose facts are open. */
  focus: textParam(),
  colour: choiceParam(['type', 'community'], 'type'),
  camera: cameraParam(),
  table: choiceParam(['nodes', 'edges'], 'nodes'),
};

export type GraphState = State<typeof graphParams>;

export const pathEnds = ({ path }: Pick<GraphState, 'path'>): readonly [string, string] | null => {
  const [from, to, ...rest] = path.split(',');
  return from !== undefined && from !== '' && to !== undefined && to !== '' && rest.length === 0 ? [from, to] : null;
};
