/** What was promised: targets and money by deadline, what is overdue, and where the money goes. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useAnswer } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { Coverage } from '../../components/coverage.js';
import { Fold } from '../../components/fold.js';
import { TakeWithYou } from '../../components/take-with-you.js';
import { ViewTitle } from '../../components/view-title.js';
import { useFormats } from '../../i18n/formats.js';
import { useMessages } from '../../i18n/messages.js';
import { useUrlState } from '../../url-state.js';
import { CalendarView } from './calendar-view.js';
import { commitmentsMessages } from './commitments-messages.js';
import { CommitmentsViewDocument, type CommitmentsViewQuery } from './commitments.generated.js';
import { CsvItem } from './csv-item.js';
import { Filters } from './filters.js';
import { Funding } from './funding.js';
import { commitmentsParams } from './state.js';
import { TableView } from './table-view.js';
import './commitments.css';

export default function Commitments(): ReactNode {
  const t = useMessages(commitmentsMessages);
  const [state, change] = useUrlState(commitmentsParams);
  // Cursors of another question lead nowhere; how the same is shown changes none.
  const set: typeof change = (next, options) => {
    const isSame = Object.keys(next).every((name) => ['as', 'by', 'sum', 'pages'].includes(name));
    change(isSame ? next : { pages: [], ...next }, options);
  };
  const { kind, from, to, asOf, as } = state;
  const regions = state.regions.length === 0 ? null : [...state.regions];
  const technology = state.technology === '' ? null : state.technology;
  const today = state.today ?? new Date().toISOString().slice(0, 10);
  const filter = { kinds: kind === 'ALL' ? null : [kind], regions, technology, from, to, asOf };
  const cursors = state.pages;
  const variables = { filter, today, after: cursors.at(-1) ?? null };
  const answer = useAnswer(CommitmentsViewDocument, variables, { keepPrevious: true });
  const shown = answer.data?.commitments.edges.map(({ node }) => node) ?? [];
  return (
    <div className="commitments">
      <header className="commitments__head">
        <ViewTitle title={t('title')} />
        <TakeWithYou title={t('title')} document={CommitmentsViewDocument} variables={variables}>
          {shown.length === 0 ? null : <CsvItem commitments={shown} />}
        </TakeWithYou>
      </header>
      <Fold>
        <Filters state={state} set={set} today={today} bulletins={answer.data?.commitments.coverage.bulletins ?? []} />
      </Fold>
      <Answer of={answer} lines={30}>
        {({ commitments }) => (
          <>
            <Lead commitments={commitments} today={today} isOpen={from !== null || to !== null} />
            {commitments.edges.length === 0 ? (
              <p className="quiet">{t('none')}</p>
            ) : as === 'table' ? (
              <TableView commitments={shown} />
            ) : (
              <CalendarView commitments={shown} today={today} />
            )}
            {commitments.pageInfo.hasNextPage || cursors.length > 0 ? (
              <nav className="commitments__pages" aria-label={t('pages')}>
                <Button
                  className="button"
                  isDisabled={cursors.length === 0}
                  onPress={() => {
                    set({ pages: cursors.slice(0, -1) });
                  }}
                >
                  ← {t('earlier')}
                </Button>
                <Button
                  className="button"
                  isDisabled={!commitments.pageInfo.hasNextPage}
                  onPress={() => {
                    const { endCursor } = commitments.pageInfo;
                    if (endCursor !== null) set({ pages: [...cursors, endCursor] });
                  }}
                >
                  {t('later')} →
                </Button>
              </nav>
            ) : null}
          </>
        )}
      </Answer>
      {kind === 'TARGET' ? null : (
        <Funding filter={{ regions, technology, asOf }} by={state.by} sum={state.sum} set={set} />
      )}
    </div>
  );
}

const Lead = ({
  commitments: { totalCount, undatedCount, overdueCount, coverage },
  today,
  isOpen,
}: {
  readonly commitments: CommitmentsViewQuery['commitments'];
  readonly today: string;
  /** Whether a period leaves out what has no deadline. */
  readonly isOpen: boolean;
}): ReactNode => {
  const t = useMessages(commitmentsMessages);
  const formats = useFormats();
  return (
    <div className="commitments__lead">
      <p>{t('lead', { total: totalCount, undated: isOpen ? 0 : undatedCount })}</p>
      <p className="quiet small">
        {t('overdueLead', { count: overdueCount, date: formats.date(today) })}
        {isOpen && undatedCount > 0 ? ` ${t('leftOut', { count: undatedCount })}` : null}
      </p>
      <Coverage of={coverage} />
    </div>
  );
};
