/** Where money goes: sums of ceilings by policy, technology or region; each bar opens exactly the funds behind it. */
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useAnswer } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { EntityLink } from '../../components/entity-link.js';
import { Evidence } from '../../components/evidence.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import { commitmentsMessages } from './commitments-messages.js';
import { FundingFundsDocument, FundingViewDocument, type FundsFragment } from './commitments.generated.js';
import { groupings, type CommitmentsState } from './state.js';

interface Filter {
  readonly regions: readonly string[] | null;
  readonly technology: string | null;
  readonly asOf: string | null;
}

interface Props {
  readonly filter: Filter;
  readonly by: CommitmentsState['by'];
  readonly sum: string;
  readonly set: (change: Partial<Pick<CommitmentsState, 'by' | 'sum'>>) => void;
}

const keyOf = (group: string | undefined, currency: string | null, basis: string): string =>
  [group ?? '', currency ?? '', basis].join('~');

export const Funding = ({ filter, by, sum, set }: Props): ReactNode => {
  const t = useMessages(commitmentsMessages);
  const formats = useFormats();
  const { language } = useLanguage();
  const answer = useAnswer(FundingViewDocument, { groupBy: by, filter: sent(filter) }, { keepPrevious: true });
  return (
    <section className="funding" aria-labelledby="funding">
      <header className="funding__head">
        <h2 id="funding">{t('funding')}</h2>
        <ToggleButtonGroup
          className="choice"
          aria-label={t('groupBy')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[by]}
          onSelectionChange={(keys) => {
            const next = groupings.find((each) => keys.has(each));
            if (next !== undefined) set({ by: next, sum: '' });
          }}
        >
          {groupings.map((each) => (
            <ToggleButton key={each} id={each} className="button">
              {t(`groups.${each}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </header>
      <p className="quiet small funding__lead">{t('fundingLead')}</p>
      <Answer of={answer} lines={10}>
        {({ funding }) => {
          if (funding.length === 0) return <p className="quiet">{t('noFunding')}</p>;
          // Bars of one currency compare with each other, of two they do not.
          const most = new Map<string, number>();
          for (const { sums } of funding)
            for (const { currency, amount } of sums)
              most.set(currency ?? '', Math.max(most.get(currency ?? '') ?? 0, amount));
          const notes = [...new Set(funding.flatMap((group) => group.notes))];
          return (
            <>
              <div className="scrolling" role="region" tabIndex={0} aria-labelledby="funding">
                <table className="sums">
                  <thead>
                    <tr>
                      <th scope="col">{t(`groups.${by}`)}</th>
                      <th scope="col">{t('basis')}</th>
                      <th scope="col">{t('sum')}</th>
                      <th scope="col" className="number">
                        {t('funds')}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {funding.flatMap(({ node, sums, unstated }) => {
                      const name = node === null ? t('nobody') : shownName(node.names, language).text;
                      const rows = [
                        ...sums.map(({ currency, basis, amount, count }) => ({
                          key: keyOf(node?.id, currency, basis),
                          basis: t(`bases.${basis}`),
                          said: formats.money(amount, currency),
                          share: amount / (most.get(currency ?? '') ?? 1),
                          count,
                        })),
                        ...(unstated.totalCount === 0
                          ? []
                          : [
                              {
                                key: keyOf(node?.id, null, 'NO_SUM'),
                                basis: t('bases.NO_SUM'),
                                said: t('noSum'),
                                share: 0,
                                count: unstated.totalCount,
                              },
                            ]),
                      ];
                      return rows.map((row, index) => (
                        <tr key={row.key} className={row.key === sum ? 'sums__row sums__row--open' : 'sums__row'}>
                          {index === 0 ? (
                            <th scope="rowgroup" rowSpan={rows.length}>
                              {node === null ? t('nobody') : <EntityLink entity={node} bare />}
                            </th>
                          ) : null}
                          <td className="sums__basis">{row.basis}</td>
                          <td>
                            <Button
                              className="sums__sum"
                              aria-expanded={row.key === sum}
                              aria-label={`${row.said}: ${t('openFunds', { name, count: row.count })}`}
                              onPress={() => {
                                set({ sum: row.key === sum ? '' : row.key });
                              }}
                            >
                              <span className="sums__bar" style={{ width: `${String(row.share * 100)}%` }} />
                              <span className="sums__amount">{row.said}</span>
                            </Button>
                            {row.key === sum ? (
                              <FundsOf filter={filter} by={by} sum={sum} expected={row.count} said={row.said} />
                            ) : null}
                          </td>
                          <td className="number">{row.count}</td>
                        </tr>
                      ));
                    })}
                  </tbody>
                </table>
              </div>
              {notes.length === 0 ? null : (
                <ul className="quiet small" lang="en">
                  {notes.map((note) => (
                    <li key={note}>{note}</li>
                  ))}
                </ul>
              )}
            </>
          );
        }}
      </Answer>
    </section>
  );
};

/** Lists that a document may send on. */
const sent = (filter: Filter): { regions: string[] | null; technology: string | null; asOf: string | null } => ({
  ...filter,
  regions: filter.regions === null ? null : [...filter.regions],
});

const FundsOf = ({
  filter,
  by,
  sum,
  expected,
  said,
}: Pick<Props, 'filter' | 'by' | 'sum'> & { readonly expected: number; readonly said: string }): ReactNode => {
  // The cursors of the pages before, so that one can go back.
  const [cursors, turn] = useState<readonly string[]>([]);
  const answer = useAnswer(
    FundingFundsDocument,
    { groupBy: by, filter: sent(filter), after: cursors.at(-1) ?? null },
    { keepPrevious: true },
  );
  return (
    <div className="funds" aria-live="polite">
      <Answer of={answer} lines={expected * 2}>
        {({ funding }) => {
          const found = funding
            .flatMap(({ node, sums, unstated }): { key: string; funds: FundsFragment }[] => [
              ...sums.map(({ currency, basis, funds }) => ({ key: keyOf(node?.id, currency, basis), funds })),
              { key: keyOf(node?.id, null, 'NO_SUM'), funds: unstated },
            ])
            .find(({ key }) => key === sum);
          return found === undefined ? null : <Funds funds={found.funds} said={said} cursors={cursors} turn={turn} />;
        }}
      </Answer>
    </div>
  );
};

const Funds = ({
  funds,
  said,
  cursors,
  turn,
}: {
  readonly funds: FundsFragment;
  readonly said: string;
  readonly cursors: readonly string[];
  readonly turn: (cursors: readonly string[]) => void;
}): ReactNode => {
  const t = useMessages(commitmentsMessages);
  const formats = useFormats();
  const { language } = useLanguage();
  const { hasNextPage, endCursor } = funds.pageInfo;
  return (
    <>
      <p className="quiet small">{t('madeOf', { count: funds.totalCount, sum: said })}</p>
      <ul>
        {funds.edges.map(
          ({ node: { program, funder, maxAmount, currency, per, years, beneficiary, caveat, evidence } }) => (
            <li key={`${funder.id} ${program.id} ${per ?? ''}`}>
              <span className="funds__amount">
                {maxAmount === null ? t('noSum') : t('upTo', { amount: formats.money(maxAmount, currency) })}
              </span>{' '}
              <EntityLink entity={program} />{' '}
              <small className="quiet">
                {per === null ? null : (
                  <>
                    {t('per')} <span lang="en">{per}</span> ·{' '}
                  </>
                )}
                {years === null ? null : `${t('years', { count: years })} · `}
                {beneficiary === null ? null : (
                  <>
                    {t('for')} <span lang="en">{beneficiary}</span> ·{' '}
                  </>
                )}
                <EntityLink entity={funder} bare />
              </small>{' '}
              <Evidence evidence={evidence} fact={shownName(program.names, language).text} caveat={caveat} />
            </li>
          ),
        )}
      </ul>
      {hasNextPage || cursors.length > 0 ? (
        <nav className="commitments__pages" aria-label={t('fundPages')}>
          <Button
            className="button"
            isDisabled={cursors.length === 0}
            onPress={() => {
              turn(cursors.slice(0, -1));
            }}
          >
            ← {t('higher')}
          </Button>
          <Button
            className="button"
            isDisabled={!hasNextPage}
            onPress={() => {
              if (endCursor !== null) turn([...cursors, endCursor]);
            }}
          >
            {t('lower')} →
          </Button>
        </nav>
      ) : null}
    </>
  );
};
