/** A small picture of a feed: marks at the service's positions, lines between them, and labels where there is room. */
import type { ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import type { FeedGraph } from '../api/feed.js';
import { useLanguage } from '../i18n/language.js';
import { entityPath } from './entity-link.js';
import { feedName } from './feed-names.js';
import { placeLabels, placeNodes, shortened } from './picture-layout.js';
import { TypeShape, typeOfLabel } from './type-mark.js';
import './picture.css';

export { feedName, feedNameTag } from './feed-names.js';

interface Props {
  readonly graph: FeedGraph;
  /** What the picture shows, for those who do not see it. A table beside it has the same content. */
  readonly title: string;
  readonly width?: number;
  readonly height?: number;
  /** The node in the middle of the question. */
  readonly centre?: string;
  /** Nodes that the reader chose; what joins two of them stands out. */
  readonly chosen?: readonly string[];
}

const fontSize = 11;

export const Picture = ({ graph, title, width = 480, height = 320, centre, chosen = [] }: Props): ReactNode => {
  const { language } = useLanguage();
  const search = useSearch();
  const important = [...graph.nodes].sort(
    (a, b) => Number(b.id === centre) - Number(a.id === centre) || b.size - a.size || (a.id < b.id ? -1 : 1),
  );
  const placed = placeNodes(important, { width, height, margin: 22 });
  const places = new Map(placed.map((place) => [place.node.id, place]));
  const labels = placeLabels(
    placed.map((place) => ({ ...place, text: shortened(feedName(place.node, language), 22) })),
    { width, height, fontSize },
  );
  return (
    <svg
      className="picture"
      data-picture=""
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="group"
      aria-label={title}
    >
      <g className="picture__edges">
        {graph.edges.map(({ key, source, target }) => {
          const [from, to] = [places.get(source), places.get(target)];
          return from === undefined || to === undefined ? null : (
            <line
              key={key}
              x1={from.x}
              y1={from.y}
              x2={to.x}
              y2={to.y}
              className={edgeClass(
                chosen.includes(source) && chosen.includes(target),
                source === centre || target === centre,
              )}
            />
          );
        })}
      </g>
      {placed.map(({ node, x, y }) => (
        <Link
          key={node.id}
          href={entityPath(node.id, search)}
          // The table has the same links for the keyboard.
          tabIndex={-1}
          aria-label={feedName(node, language)}
        >
          <title>{feedName(node, language)}</title>
          <circle
            cx={x}
            cy={y}
            r={node.id === centre ? 11 : 8}
            className={
              node.id === centre || chosen.includes(node.id)
                ? 'picture__ground picture__ground--centre'
                : 'picture__ground'
            }
          />
          <TypeShape type={typeOfLabel(node.type)} x={x} y={y} size={node.id === centre ? 14 : 11} />
        </Link>
      ))}
      <g className="picture__labels" fontSize={fontSize} aria-hidden="true">
        {labels.map(({ id, text, x, y, anchor }) => (
          <text
            key={id}
            x={x}
            y={y}
            textAnchor={anchor}
            className={id === centre ? 'picture__label--centre' : undefined}
          >
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
};

const edgeClass = (isChosen: boolean, isNear: boolean): string | undefined =>
  isChosen ? 'picture__edge--chosen' : isNear ? 'picture__edge--near' : undefined;
