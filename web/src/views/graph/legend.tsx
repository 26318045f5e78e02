/** The legend, which is the filter by type and relationship too; or the communities when marks are coloured by them. */
import type { CSSProperties, ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { TypeMark } from '../../components/type-mark.js';
import { useMessages } from '../../i18n/messages.js';
import { typeMessages } from '../../i18n/types.js';
import {
  entityTypes,
  relationshipTypes,
  type EntityTypeName,
  type RelationshipTypeName,
} from '../../ontology.generated.js';
import type { Community } from './communities.js';
import type { Drawn } from './drawn.js';
import { graphMessages } from './graph-messages.js';
import type { GraphState } from './graph-state.js';
import { communityColours } from './palette.js';

interface Props {
  readonly drawn: Drawn;
  readonly state: GraphState;
  readonly set: (change: Partial<GraphState>) => void;
  /** The types that are asked for now; null where types are no part of the question. */
  readonly types: readonly EntityTypeName[] | null;
  readonly communities: readonly Community[];
}

const factRelations: readonly RelationshipTypeName[] = relationshipTypes.flatMap(({ type, role }) =>
  role === 'fact' ? [type] : [],
);

export const Legend = ({ drawn, state, set, types, communities }: Props): ReactNode => {
  const t = useMessages(graphMessages);
  const typeNames = useMessages(typeMessages);
  const ofType = countBy(drawn.nodes.map(({ type }) => type));
  const ofRelation = countBy(drawn.edges.map(({ type }) => type));
  const colourings = ['type', 'community'] as const;
  const relations = state.relations.length === 0 ? factRelations : state.relations;
  const shownRelations = relationshipTypes.filter(
    ({ type }) => ofRelation.has(type) || (state.relations.length > 0 && factRelations.includes(type)),
  );
  return (
    <section className="graph__legend" aria-labelledby="graph-legend">
      <h2 id="graph-legend">{t('legend.title')}</h2>
      <div className="graph__colouring">
        <span className="controls__label" id="graph-colour">
          {t('legend.colour')}
        </span>
        <ToggleButtonGroup
          className="choice"
          aria-labelledby="graph-colour"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[state.colour]}
          onSelectionChange={(keys) => {
            const colour = colourings.find((each) => keys.has(each));
            if (colour !== undefined) set({ colour });
          }}
        >
          {colourings.map((each) => (
            <ToggleButton key={each} id={each} className="button">
              {t(`legend.${each}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      {state.colour === 'community' ? <Communities communities={communities} drawn={drawn} /> : null}
      {types === null ? (
        <>
          <h3>{t('legend.types')}</h3>
          <ul className="graph__checks">
            {entityTypes.map(({ type }) =>
              ofType.has(type) ? (
                <li key={type} className="graph__check">
                  <TypeMark type={type} named /> <Count of={ofType.get(type)} />
                </li>
              ) : null,
            )}
          </ul>
        </>
      ) : (
        <CheckboxGroup
          aria-label={t('legend.types')}
          value={[...types]}
          onChange={(chosen) => {
            // Without any, there would be no picture: then it is all again.
            set({ types: entityTypes.flatMap(({ type }) => (chosen.includes(type) ? [type] : [])), camera: null });
          }}
        >
          <h3>{t('legend.types')}</h3>
          <div className="graph__checks">
            {entityTypes.map(({ type, role }) => (
              <Check key={type} value={type} quiet={role === 'provenance'}>
                <span aria-hidden="true">
                  <TypeMark type={type} />
                </span>{' '}
                {typeNames(`many.${type}`)} <Count of={ofType.get(type)} />
              </Check>
            ))}
          </div>
        </CheckboxGroup>
      )}
      <CheckboxGroup
        aria-label={t('legend.relations')}
        value={[...relations]}
        onChange={(chosen) => {
          const next: RelationshipTypeName[] = relationshipTypes.flatMap(({ type }) =>
            chosen.includes(type) ? [type] : [],
          );
          set({
            relations:
              next.length === factRelations.length && next.every((type) => factRelations.includes(type)) ? [] : next,
            camera: null,
          });
        }}
      >
        <h3>
          {t('legend.relations')}{' '}
          {state.relations.length === 0 ? null : (
            <Button
              className="button button--quiet"
              onPress={() => {
                set({ relations: [], camera: null });
              }}
            >
              {t('legend.all')}
            </Button>
          )}
        </h3>
        <div className="graph__checks">
          {shownRelations.map(({ type, undirected }) => (
            <Check key={type} value={type}>
              <span className="graph__line" aria-hidden="true">
                {undirected ? '—' : '→'}
              </span>{' '}
              {t(`relation.${type}`)} <Count of={ofRelation.get(type)} />
            </Check>
          ))}
        </div>
      </CheckboxGroup>
      <p className="quiet small">
        {t('legend.size')} {t('legend.arrows')}
      </p>
    </section>
  );
};

const Count = ({ of = 0 }: { readonly of?: number | undefined }): ReactNode =>
  of === 0 ? null : <span className="quiet tabular">{of}</span>;

const Check = ({
  value,
  quiet = false,
  children,
}: {
  readonly value: string;
  readonly quiet?: boolean;
  readonly children: ReactNode;
}): ReactNode => (
  <CheckboxField value={value}>
    <CheckboxButton className={quiet ? 'graph__check quiet' : 'graph__check'}>
      <span className="graph__box" aria-hidden="true" />
      <span>{children}</span>
    </CheckboxButton>
  </CheckboxField>
);

const Communities = ({
  communities,
  drawn,
}: {
  readonly communities: readonly Community[];
  readonly drawn: Drawn;
}): ReactNode => {
  const t = useMessages(graphMessages);
  const coloured = communityColours.length - 1;
  const named = communities.slice(0, coloured);
  return (
    <div>
      <h3>{t('legend.communities')}</h3>
      <ul className="graph__communities">
        {named.map(({ number, members }) => (
          <li key={number}>
            <Swatch index={number - 1} />
            {t('legend.communityOf', {
              number: String(number),
              name: largestOf(members, drawn),
              count: members.length - 1,
            })}
          </li>
        ))}
        {communities.length > coloured ? (
          <li>
            <Swatch index={coloured} />
            {t('legend.smaller', { count: communities.length - coloured })}
          </li>
        ) : null}
      </ul>
      <p className="quiet small">{t('legend.method')}</p>
    </div>
  );
};

const Swatch = ({ index }: { readonly index: number }): ReactNode => (
  <span
    className="graph__swatch type-coloured"
    aria-hidden="true"
    style={{ '--type-base': communityColours[index] } as CSSProperties}
  />
);

const largestOf = (members: readonly string[], { byId }: Drawn): string =>
  members
    .flatMap((id) => byId.get(id) ?? [])
    .reduce<{ name: string; degree: number } | null>(
      (most, node) => (most === null || node.degree > most.degree ? node : most),
      null,
    )?.name ?? '';

const countBy = <T,>(values: readonly T[]): ReadonlyMap<T, number> => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};
