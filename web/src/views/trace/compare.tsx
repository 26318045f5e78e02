/** Two places side by side: their lanes on one axis, figures, technologies of both and of only one, who acts. */
import { useMemo, type ReactNode } from 'react';
import { useAnswer } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { EntityLink, type EntityRef } from '../../components/entity-link.js';
import { TypeMark } from '../../components/type-mark.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import { InitiativeTable } from './initiative-table.js';
import {
  actorsOf,
  compareTechnologies,
  mostAsked,
  placesOf,
  rowsOf,
  whoOf,
  type Place,
  type Region,
  type Shared,
  type Trace,
  type Who,
} from './initiatives.js';
import { Lanes } from './lanes.js';
import { useRegions } from './places.js';
import { initiativeTypes, type TraceState } from './state.js';
import { traceMessages } from './trace-messages.js';
import { TraceLanesDocument, TraceWhoDocument, type TraceFilter } from './trace.generated.js';

interface Props {
  readonly state: TraceState;
  /** What holds for both: kinds, period, as of when. */
  readonly filter: TraceFilter;
  /** Of both places together. */
  readonly trace: Trace;
  readonly open: (key: string) => void;
}

export const Compare = (props: Props): ReactNode => {
  const t = useMessages(traceMessages);
  const { compare } = props.state;
  const [a, b] = useRegions(compare);
  return a === undefined || b === undefined || a.id === b.id ? (
    <p className="quiet">{t('choosePlaces')}</p>
  ) : (
    <Sides {...props} a={a} b={b} />
  );
};

/** A place with all that lies in it: what a district of a city does is the city's too. */
const useSide = (technology: string, region: Region, filter: TraceFilter) => {
  const variables = { technology, filter: { ...filter, regions: [region.id], level: region.level } };
  return {
    lanes: useAnswer(TraceLanesDocument, variables, { keepPrevious: true }),
    who: useAnswer(TraceWhoDocument, variables, { keepPrevious: true }),
  };
};

interface SidesProps extends Props {
  readonly a: Region;
  readonly b: Region;
}

const Sides = ({ a, b, state, filter, trace, open }: SidesProps): ReactNode => {
  const [sideA, sideB] = [useSide(state.technology, a, filter), useSide(state.technology, b, filter)];
  return (
    <Answer of={sideA.lanes} lines={20}>
      {(first) => (
        <Answer of={sideB.lanes} lines={20}>
          {(second) => (
            <Both
              a={placeOf(first.trace, a)}
              b={placeOf(second.trace, b)}
              who={
                new Map(
                  [sideA.who.data, sideB.who.data].flatMap((data) => (data === undefined ? [] : [...whoOf(data)])),
                )
              }
              state={state}
              trace={trace}
              open={open}
            />
          )}
        </Answer>
      )}
    </Answer>
  );
};

type Side = Place & { readonly region: Region };

const placeOf = (trace: Trace, region: Region): Side => {
  const found = placesOf(trace).find((place) => place.region?.id === region.id);
  return { region, totalCount: found?.totalCount ?? 0, initiatives: found?.initiatives ?? [] };
};

interface BothProps {
  readonly a: Side;
  readonly b: Side;
  readonly who: Who;
  readonly state: TraceState;
  readonly trace: Trace;
  readonly open: (key: string) => void;
}

const Both = ({ a, b, who, state, trace, open }: BothProps): ReactNode => {
  const t = useMessages(traceMessages);
  const places = useMemo(() => [a, b], [a, b]);
  const compared = compareTechnologies(a.initiatives, b.initiatives);
  return (
    <>
      <Lanes places={places} from={state.from} to={state.to} opened={state.open} open={open} />
      <Figures sides={[a, b]} who={who} />
      <section aria-labelledby="by-kind">
        <h2 id="by-kind">{t('byKind')}</h2>
        <Technologies of={compared} a={a} b={b} technologies={trace.includedTechnologies} />
      </section>
      <Actors sides={[a, b]} who={who} />
      <InitiativeTable rows={rowsOf(places)} technologies={trace.includedTechnologies} who={who} open={open} />
    </>
  );
};

const Figures = ({ sides, who }: { readonly sides: readonly [Side, Side]; readonly who: Who }): ReactNode => {
  const t = useMessages(traceMessages);
  const rows = [
    { key: 'all', label: t('initiatives'), of: ({ totalCount }: Side) => totalCount },
    ...initiativeTypes.map((type) => ({
      key: type,
      label: <TypeMark type={type} named />,
      of: ({ initiatives }: Side) => initiatives.filter(({ entity }) => entity.type === type).length,
    })),
    { key: 'actors', label: t('actors'), of: ({ initiatives }: Side) => actorsOf(initiatives, who).length },
    {
      key: 'money',
      label: t('funded'),
      of: ({ initiatives }: Side) =>
        initiatives.filter(({ entity }) => (who.get(entity.id)?.money.length ?? 0) > 0).length,
    },
  ];
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{t('totals')}</h2>
      {sides.some(({ totalCount }) => totalCount > mostAsked) ? (
        <p className="quiet small">
          {t('actors')}, {t('funded')}: {t('ofNewest', { count: String(mostAsked) })}
        </p>
      ) : null}
      <table className="sides">
        <thead>
          <tr>
            <td />
            {sides.map(({ region }) => (
              <th key={region.id} scope="col" className="number">
                <EntityLink entity={region} bare />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, of }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {sides.map((side) => (
                <td key={side.region.id} className="number">
                  {of(side)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

interface TechnologiesProps {
  readonly of: readonly Shared[];
  readonly a: Side;
  readonly b: Side;
  readonly technologies: readonly EntityRef[];
}

/** Bars to the left and to the right of the name: one look tells which place does more. */
const Technologies = ({ of, a, b, technologies }: TechnologiesProps): ReactNode => {
  const t = useMessages(traceMessages);
  const { language } = useLanguage();
  const nameOf = ({ region }: Side): string => shownName(region.names, language).text;
  const named = new Map(technologies.map((each) => [each.id, each]));
  const most = Math.max(1, ...of.map((each) => Math.max(each.a, each.b)));
  const groups = [
    { label: t('both'), rows: of.filter((each) => each.a > 0 && each.b > 0) },
    { label: t('only', { place: nameOf(a) }), rows: of.filter((each) => each.b === 0) },
    { label: t('only', { place: nameOf(b) }), rows: of.filter((each) => each.a === 0) },
  ];
  return (
    <table className="sides sides--bars">
      <thead>
        <tr>
          <th scope="col">{t('technology')}</th>
          <th scope="col" className="sides__left">
            <EntityLink entity={a.region} bare />
          </th>
          <th scope="col">
            <EntityLink entity={b.region} bare />
          </th>
        </tr>
      </thead>
      {groups.map(({ label, rows }) => (
        <tbody key={label}>
          <tr>
            <th scope="rowgroup" colSpan={3} className="sides__group">
              {label}
            </th>
          </tr>
          {rows.length === 0 ? (
            <tr>
              <td colSpan={3} className="quiet">
                {t('nothingBoth')}
              </td>
            </tr>
          ) : null}
          {rows.map((row) => {
            const technology = named.get(row.technology);
            return (
              <tr key={row.technology}>
                <th scope="row">
                  {technology === undefined ? row.technology : <EntityLink entity={technology} bare />}
                </th>
                <td className="sides__left">
                  <Bar count={row.a} most={most} />
                </td>
                <td>
                  <Bar count={row.b} most={most} />
                </td>
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
};

const Bar = ({ count, most }: { readonly count: number; readonly most: number }): ReactNode => (
  <span className="sides__bar">
    <span className="sides__fill" style={{ width: `${String((count / most) * 80)}%` }} />
    <span className={count === 0 ? 'quiet' : undefined}>{count}</span>
  </span>
);

const Actors = ({ sides, who }: { readonly sides: readonly [Side, Side]; readonly who: Who }): ReactNode => {
  const t = useMessages(traceMessages);
  const { language } = useLanguage();
  const acting = sides.map(({ initiatives }) => actorsOf(initiatives, who));
  const ids = acting.map((actors) => new Set(actors.map(({ entity }) => entity.id)));
  return (
    <div className="sides__actors">
      {sides.map(({ region }, index) => (
        <section key={region.id} aria-labelledby={`actors-${String(index)}`}>
          <h2 id={`actors-${String(index)}`}>{t('whoIn', { place: shownName(region.names, language).text })}</h2>
          {acting[index]?.length === 0 ? <p className="quiet">{t('nobody')}</p> : null}
          <ul className="initiatives__list">
            {acting[index]?.map(({ entity, count }) => (
              <li key={entity.id} className="sides__actor">
                <EntityLink entity={entity} />
                <span className="quiet small">
                  {[t('count', { count }), ids[1 - index]?.has(entity.id) === true ? t('alsoThere') : null]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
