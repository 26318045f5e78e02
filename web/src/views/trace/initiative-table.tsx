/** All initiatives as a table: when, where, who, on what, how much; sorted by any of it, each opened with its evidence. */
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Cell, Column, Row as TableRow, Table, TableBody, TableHeader } from 'react-aria-components/Table';
import { EntityLink, type EntityRef } from '../../components/entity-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName, tagOfText } from '../../i18n/names.js';
import { sentences } from '../../i18n/sentences.js';
import { useUrlState } from '../../url-state.js';
import { compareDates, type Row, type Who } from './initiatives.js';
import { sortParams, sorts } from './state.js';
import { traceMessages } from './trace-messages.js';

const pageSize = 25;
// More stand on the sheet that the row opens.
const mostInCell = 3;

interface Props {
  readonly rows: readonly Row[];
  readonly technologies: readonly EntityRef[];
  /** Null until it is known. */
  readonly who: Who | null;
  readonly open: (key: string) => void;
}

export const InitiativeTable = ({ rows, technologies, who, open }: Props): ReactNode => {
  const t = useMessages(traceMessages);
  const formats = useFormats();
  const { language } = useLanguage();
  const [{ sort }, set] = useUrlState(sortParams);
  const [shown, setShown] = useState(pageSize);
  const nameOf = (entity: EntityRef): string => shownName(entity.names, language).text;
  const named = new Map(technologies.map((each) => [each.id, each]));
  const column = sort.replace('-', '');
  const isDown = sort.startsWith('-');
  const sorted = [...rows].sort((a, b) => {
    const least = compareBy(column, a, b, { nameOf, who });
    return (isDown ? -least : least) || nameOf(a.entity).localeCompare(nameOf(b.entity), language);
  });
  // What has no date stays last either way.
  const ordered =
    column === 'date'
      ? [...sorted.filter(({ date }) => date !== null), ...sorted.filter(({ date }) => date === null)]
      : sorted;
  return (
    <section aria-labelledby="trace-table" className="trace__table">
      <h2 id="trace-table">{t('table')}</h2>
      <div className="scrolling" role="region" tabIndex={0} aria-label={t('table')}>
        <Table
          aria-labelledby="trace-table"
          className="initiatives"
          sortDescriptor={{ column, direction: isDown ? 'descending' : 'ascending' }}
          onSortChange={({ column: by, direction }) => {
            const next = `${direction === 'descending' ? '-' : ''}${String(by)}`;
            set({ sort: sorts.find((each) => each === next) ?? '-date' }, { replace: true });
          }}
        >
          <TableHeader>
            <Head id="name" isRowHeader label={t('initiative')} />
            <Head id="date" label={t('date')} />
            <Head id="place" label={t('place')} />
            <Column>{t('who')}</Column>
            <Column>{t('technologies')}</Column>
            <Head id="money" label={t('money')} />
            <Column>
              <span className="unseen">{t('open')}</span>
            </Column>
          </TableHeader>
          <TableBody>
            {ordered.slice(0, shown).map(({ entity, date, places, technologies: ids }) => (
              <TableRow key={entity.id} id={entity.id}>
                <Cell>
                  <EntityLink entity={entity} />
                </Cell>
                <Cell className="initiatives__date">
                  {date === null ? (
                    <span className="quiet">{t('dateUnknown')}</span>
                  ) : (
                    <time dateTime={date}>{formats.date(date)}</time>
                  )}
                </Cell>
                <Cell>
                  {places.length === 0 ? (
                    <span className="quiet">{t('unplaced')}</span>
                  ) : (
                    <List of={places.map((place) => ({ key: place.id, item: <EntityLink entity={place} bare /> }))} />
                  )}
                </Cell>
                <Cell>
                  <Known of={who?.get(entity.id)} isAsked={who !== null}>
                    {({ actors }) => <Actors of={actors} />}
                  </Known>
                </Cell>
                <Cell>
                  <List
                    of={ids.flatMap((id) => {
                      const technology = named.get(id);
                      return technology === undefined
                        ? []
                        : [{ key: id, item: <EntityLink entity={technology} bare /> }];
                    })}
                  />
                </Cell>
                <Cell>
                  <Known of={who?.get(entity.id)} isAsked={who !== null}>
                    {({ money }) => <Money of={money} />}
                  </Known>
                </Cell>
                <Cell>
                  <Button
                    className="button"
                    aria-label={t('openOf', { name: nameOf(entity) })}
                    onPress={() => {
                      open(`${places[0]?.id ?? ''}~${entity.id}`);
                    }}
                  >
                    {t('open')}
                  </Button>
                </Cell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
      {ordered.length > shown ? (
        <Button
          className="button"
          onPress={() => {
            setShown(shown + pageSize);
          }}
        >
          {t('showMore', { count: Math.min(pageSize, ordered.length - shown) })}
        </Button>
      ) : null}
    </section>
  );
};

const compareBy = (
  column: string,
  a: Row,
  b: Row,
  { nameOf, who }: { readonly nameOf: (entity: EntityRef) => string; readonly who: Who | null },
): number => {
  const placeOf = ({ places }: Row): string => (places[0] === undefined ? '\uffff' : nameOf(places[0]));
  const moneyOf = ({ entity }: Row): number =>
    Math.max(-1, ...(who?.get(entity.id)?.money ?? []).map(({ maxAmount }) => maxAmount ?? 0));
  if (column === 'date') return compareDates(a.date, b.date);
  if (column === 'place') return placeOf(a).localeCompare(placeOf(b));
  if (column === 'money') return moneyOf(a) - moneyOf(b);
  return nameOf(a.entity).localeCompare(nameOf(b.entity));
};

const Head = ({
  id,
  label,
  isRowHeader = false,
}: {
  readonly id: string;
  readonly label: string;
  readonly isRowHeader?: boolean;
}): ReactNode => (
  <Column id={id} allowsSorting isRowHeader={isRowHeader}>
    {({ sortDirection }) => (
      <span className="initiatives__sort">
        {label}{' '}
        <span aria-hidden="true">
          {sortDirection === 'ascending' ? '▲' : sortDirection === 'descending' ? '▼' : '↕'}
        </span>
      </span>
    )}
  </Column>
);

const List = ({ of }: { readonly of: readonly { readonly key: string; readonly item: ReactNode }[] }): ReactNode => {
  const t = useMessages(traceMessages);
  return (
    <ul className="initiatives__list">
      {(of.length > mostInCell + 1 ? of.slice(0, mostInCell) : of).map(({ key, item }) => (
        <li key={key}>{item}</li>
      ))}
      {of.length > mostInCell + 1 ? (
        <li className="quiet small">{t('andMore', { count: of.length - mostInCell })}</li>
      ) : null}
    </ul>
  );
};

type Edge = Who extends ReadonlyMap<string, infer E> ? E : never;

/** Of a place with very many, who and how much is asked for the newest only. */
const Known = ({
  of,
  isAsked,
  children,
}: {
  readonly of: Edge | undefined;
  readonly isAsked: boolean;
  readonly children: (edge: Edge) => ReactNode;
}): ReactNode => {
  const t = useMessages(traceMessages);
  if (of !== undefined) return children(of);
  return <span className="quiet small">{isAsked ? t('inside') : '…'}</span>;
};

const Actors = ({ of }: { readonly of: Edge['actors'] }): ReactNode => {
  const t = useMessages(traceMessages);
  const roleOf = (role: string): string => (role === 'lead' || role === 'joint' ? t(`roles.${role}`) : role);
  if (of.length === 0) return <span className="quiet">{t('notKnown')}</span>;
  return (
    <List
      of={of.map(({ node, role, relationship }) => ({
        key: `${relationship} ${node.id}`,
        item: (
          <>
            <EntityLink entity={node} />
            {role === null ? null : (
              <span className="quiet small" lang={tagOfText(roleOf(role))}>
                {' '}
                {roleOf(role)}
              </span>
            )}
          </>
        ),
      }))}
    />
  );
};

const Money = ({ of }: { readonly of: Edge['money'] }): ReactNode => {
  const t = useMessages(sentences);
  const formats = useFormats();
  return (
    <List
      of={of.map(({ maxAmount, currency, years, per }, index) => ({
        key: String(index),
        item: (
          <>
            {maxAmount === null ? (
              t('money.unstated')
            ) : (
              <strong>{t('money.upTo', { amount: formats.money(maxAmount, currency) })}</strong>
            )}
            {years === null ? null : `, ${t('money.years', { count: years })}`}
            {per === null ? null : (
              <>
                , {t('money.per')} <span lang={tagOfText(per)}>{per}</span>
              </>
            )}
          </>
        ),
      }))}
    />
  );
};
