/** The mark of an entity type: its colour, which the ontology declares, and a shape of its own, since colour alone tells too few readers. */
import type { CSSProperties, ReactNode } from 'react';
import { useMessages } from '../i18n/messages.js';
import { typeMessages } from '../i18n/types.js';
import { entityTypes, type EntityTypeName } from '../ontology.generated.js';
import { typeShapes } from './type-shapes.js';
import './type-mark.css';

export { typeOfLabel } from './type-shapes.js';

const colours: ReadonlyMap<string, string> = new Map(entityTypes.map(({ type, colour }) => [type, colour]));

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
        <path d={typeShapes[type]} fillRule="evenodd" />
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
    d={typeShapes[type]}
    fillRule="evenodd"
    transform={`translate(${String(x - size / 2)} ${String(y - size / 2)}) scale(${String(size / 16)})`}
  />
);
