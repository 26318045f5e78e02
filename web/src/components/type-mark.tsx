/** The mark of an entity type: its colour, which the ontology declares, and a shape of its own, since colour alone tells too few readers. */
import type { CSSProperties, ReactNode } from 'react';
import { useMessages } from '../i18n/messages.js';
import { typeMessages } from '../i18n/types.js';
import { entityTypes, type EntityTypeName } from '../ontology.generated.js';
import './type-mark.css';

// Drawn in a square of 16.
const shapes: Readonly<Record<EntityTypeName, string>> = {
  POLICY: 'M3 1h7l3 3v11H3zM5 7h6v1.4H5zM5 10h6v1.4H5z',
  AGENCY: 'M8 1l7 4v1.5H1V5zM2 8h2.5v5H2zM6.8 8h2.4v5H6.8zM11.5 8H14v5h-2.5zM1 14h14v1.5H1z',
  REGION: 'M8 1a5 5 0 0 1 5 5c0 3.5-5 9-5 9S3 9.5 3 6a5 5 0 0 1 5-5zM8 4.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z',
  TECHNOLOGY: 'M8 1l6.2 3.5v7L8 15l-6.2-3.5v-7z',
  PROGRAM: 'M8 1l7 7-7 7-7-7z',
  COMPANY: 'M2 2h12v12H2zM5 5v2h2V5zM9 5v2h2V5zM5 9v2h2V9zM9 9v2h2V9z',
  INSTITUTION: 'M8 2l8 4-8 4-8-4zM3 9l5 2.5L13 9v3.5L8 15l-5-2.5z',
  PERSON: 'M8 1a3.2 3.2 0 1 1 0 6.4A3.2 3.2 0 0 1 8 1zM2 15c0-4 2.5-6.2 6-6.2S14 11 14 15z',
  ACHIEVEMENT: 'M8 .8l2.2 4.7 5 .6-3.7 3.5 1 5.1L8 12.2l-4.5 2.5 1-5.1L.8 6.1l5-.6z',
  INDICATOR: 'M1.5 9h3v6h-3zM6.5 1h3v14h-3zM11.5 5h3v10h-3z',
  BULLETIN: 'M1 2h14v12H1zM3 4v3h10V4zM3 8.8v1.2h10V8.8zM3 11v1.2h7V11z',
  ARTICLE: 'M2 3h12v1.8H2zM2 7h12v1.8H2zM2 11h8v1.8H2z',
  SOURCE: 'M3 3h5v2H5v6h6V8h2v5H3zM9 2h5v5l-1.8-1.8-3.5 3.5-1.4-1.4 3.5-3.5z',
};

const colours: ReadonlyMap<string, string> = new Map(entityTypes.map(({ type, colour }) => [type, colour]));
const typesByLabel: ReadonlyMap<string, EntityTypeName> = new Map(entityTypes.map(({ type, label }) => [label, type]));

/** The type of a label as feeds write it: `Policy` is POLICY. */
export const typeOfLabel = (label: string): EntityTypeName => typesByLabel.get(label) ?? 'ARTICLE';

/** Sets `--type-colour` to the colour of the type on the reader's ground. */
const typeStyle = (type: EntityTypeName): CSSProperties =>
  ({ '--type-base': colours.get(type) ?? 'currentColor' }) as CSSProperties;

interface Props {
  readonly type: EntityTypeName;
  /** Writes the name of the type beside the mark. */
  readonly named?: boolean;
}

export const TypeMark = ({ type, named = false }: Props): ReactNode => {
  const t = useMessages(typeMessages);
  const name = t(`one.${type}`);
  return (
    <span className="type-mark" style={typeStyle(type)}>
      <svg
        viewBox="0 0 16 16"
        width="12"
        height="12"
        role={named ? 'presentation' : 'img'}
        aria-label={named ? undefined : name}
        aria-hidden={named}
      >
        {named ? null : <title>{name}</title>}
        <path d={shapes[type]} fillRule="evenodd" />
      </svg>
      {named ? <span className="type-mark__name">{name}</span> : null}
    </span>
  );
};

/** The mark inside another picture, around the point. */
export const TypeShape = ({
  type,
  x,
  y,
  size,
}: {
  readonly type: EntityTypeName;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}): ReactNode => (
  <path
    className="type-shape"
    style={typeStyle(type)}
    d={shapes[type]}
    fillRule="evenodd"
    transform={`translate(${String(x - size / 2)} ${String(y - size / 2)}) scale(${String(size / 16)})`}
  />
);
