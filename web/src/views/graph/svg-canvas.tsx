/** The picture without WebGL: the same scene as an SVG of the page, for graphs of some hundred nodes. */
import { useEffect, useMemo, type ReactNode } from 'react';
import { typeShapes } from '../../components/type-shapes.js';
import { arrowOf } from './arrow.js';
import type { CanvasProps } from './canvas.js';
import { sceneOf, wholeLens } from './scene.js';

const [width, height] = [900, 620];

/** Beyond this, a page of SVG no longer answers at once; the tables have everything. */
export const mostInSvg = 400;

export const SvgCanvas = ({ drawn, look, title, onFocus, onOpen, onReady }: CanvasProps): ReactNode => {
  const scene = useMemo(() => sceneOf(drawn, wholeLens(drawn, width, height), look), [drawn, look]);
  useEffect(() => {
    const nothing = (): void => undefined;
    onReady({ lens: () => wholeLens(drawn, width, height), zoom: nothing, whole: nothing, goTo: nothing });
    return () => {
      onReady(null);
    };
  }, [drawn, onReady]);
  return (
    <svg className="graph__svg" viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={title}>
      {scene.edges.map((edge) => (
        <g key={edge.key} fill={edge.colour} stroke={edge.colour}>
          <path
            d={`M${String(edge.x1)} ${String(edge.y1)}L${String(edge.x2)} ${String(edge.y2)}`}
            strokeWidth={edge.width}
          />
          {edge.directed ? <path d={arrowOf(edge)} stroke="none" /> : null}
        </g>
      ))}
      {scene.nodes.map(({ id, type, x, y, radius, colour, chosen, pinned }) => (
        // The tables below do the same by keyboard.
        <g
          key={id}
          onClick={() => {
            onFocus(id);
          }}
          onDoubleClick={() => {
            onOpen(id);
          }}
        >
          <circle
            cx={x}
            cy={y}
            r={radius}
            fill={scene.palette.ground}
            stroke={chosen ? scene.palette.accent : pinned ? scene.palette.quiet : 'none'}
            strokeWidth={chosen ? 2 : 1}
          />
          <path
            fill={colour}
            fillRule="evenodd"
            transform={`translate(${String(x - radius)} ${String(y - radius)}) scale(${String(radius / 8)})`}
            d={typeShapes[type]}
          />
        </g>
      ))}
      <g aria-hidden="true" fontSize={scene.fontSize} stroke={scene.palette.ground} strokeWidth="3" paintOrder="stroke">
        {scene.labels.map(({ id, text, left, baseline, ofEdge, strong }) => (
          <text
            key={id}
            x={left + (ofEdge === true ? 3 : 0)}
            y={baseline}
            fill={ofEdge === true ? scene.palette.quiet : scene.palette.ink}
            fontWeight={strong === true ? 700 : 400}
          >
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
};
