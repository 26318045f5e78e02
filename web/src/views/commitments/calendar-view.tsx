/** The calendar: a band for each year with its months, what is due in it, and apart what has no deadline. */
import type { ReactNode } from 'react';
import { Evidence } from '../../components/evidence.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage } from '../../i18n/language.js';
import { locales } from '../../i18n/languages.js';
import { useMessages } from '../../i18n/messages.js';
import { calendarOf, type YearBand } from './calendar.js';
import {
  Caveats,
  Several,
  Standing,
  Subject,
  Terms,
  useAmount,
  useSubject,
  type Commitment,
} from './commitment-parts.js';
import { commitmentsMessages } from './commitments-messages.js';

export const CalendarView = ({
  commitments,
  today,
}: {
  readonly commitments: readonly Commitment[];
  readonly today: string;
}): ReactNode => {
  const t = useMessages(commitmentsMessages);
  const { years, undated } = calendarOf(commitments);
  const most = Math.max(
    1,
    ...years.flatMap(({ months, wholeYear }) => [wholeYear.length, ...months.map((m) => m.length)]),
  );
  return (
    <div className="calendar-view">
      {years.map((band) => (
        <section key={band.year} className="band" aria-labelledby={`year-${band.year}`}>
          <header className="band__head">
            <h2 id={`year-${band.year}`}>{band.year}</h2>
            <p className="quiet small">{t('due', { count: band.count })}</p>
            <Months band={band} most={most} today={today} />
          </header>
          <ol className="band__list">
            {[...band.months.flat(), ...band.wholeYear].map((commitment) => (
              <Item key={commitment.id} commitment={commitment} />
            ))}
          </ol>
        </section>
      ))}
      {undated.length === 0 ? null : (
        <section className="band" aria-labelledby="undated">
          <header className="band__head">
            <h2 id="undated">{t('undated')}</h2>
            <p className="quiet small">{t('undatedLead', { count: undated.length })}</p>
          </header>
          <ol className="band__list">
            {undated.map((commitment) => (
              <Item key={commitment.id} commitment={commitment} />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
};

/** The months of a year as columns: how many are due in each, and in the year without a month; a line where today is. */
const Months = ({
  band: { year, months, wholeYear },
  most,
  today,
}: {
  readonly band: YearBand<Commitment>;
  readonly most: number;
  readonly today: string;
}): ReactNode => {
  const t = useMessages(commitmentsMessages);
  const { language } = useLanguage();
  const letter = new Intl.DateTimeFormat(locales[language], { month: 'narrow', timeZone: 'UTC' });
  const name = new Intl.DateTimeFormat(locales[language], { month: 'long', timeZone: 'UTC' });
  const columns = [
    ...months.map((list, index) => ({
      key: String(index),
      label: letter.format(Date.UTC(2020, index)).replace('월', ''),
      said: name.format(Date.UTC(2020, index)),
      count: list.length,
    })),
    { key: 'year', label: t('yearColumn'), said: t('noMonth'), count: wholeYear.length },
  ];
  const month = today.startsWith(year) ? Number(`${today}-01`.slice(5, 7)) - 1 : null;
  const spoken = columns
    .filter(({ count }) => count > 0)
    .map(({ said, count }) => `${said}: ${String(count)}`)
    .join(', ');
  return (
    <div className="months" role="img" aria-label={t('months', { year, spoken })}>
      {columns.map(({ key, label, count }, index) => (
        <span key={key} className={index === month ? 'months__month months__month--now' : 'months__month'}>
          <span className="months__count">{count === 0 ? '' : count}</span>
          <span className="months__bar" style={{ height: `${String((count / most) * 2.5)}rem` }} />
          <span className="months__name">{label}</span>
        </span>
      ))}
    </div>
  );
};

const Item = ({ commitment }: { readonly commitment: Commitment }): ReactNode => {
  const t = useMessages(commitmentsMessages);
  const formats = useFormats();
  const amountOf = useAmount();
  const subjectOf = useSubject();
  const { deadline, evidence, who, regions, technologies, policies, caveats, kind } = commitment;
  return (
    <li className={commitment.overdue === true ? 'commitment commitment--overdue' : 'commitment'}>
      <p className="commitment__amount">{amountOf(commitment)}</p>
      <div className="commitment__body">
        <p className="commitment__subject">
          <Subject commitment={commitment} />
        </p>
        <p className="commitment__line">
          <span className="quiet small">
            {t(`kinds.${kind}`)}
            {deadline === null ? null : (
              <>
                {' · '}
                <time dateTime={deadline}>{t('by', { date: formats.date(deadline) })}</time>
              </>
            )}
          </span>
          <Standing commitment={commitment} />
          <Evidence evidence={evidence} fact={subjectOf(commitment).text} />
        </p>
        <Terms commitment={commitment} />
        <dl className="commitment__facts">
          <dt>{t('who')}</dt>
          <dd>
            <Several of={who} most={3} />
          </dd>
          <dt>{t('where')}</dt>
          <dd>
            <Several of={regions} />
          </dd>
          <dt>{t('technologies')}</dt>
          <dd>
            <Several of={technologies} />
          </dd>
          <dt>{t('policy')}</dt>
          <dd>
            <Several of={policies} />
          </dd>
        </dl>
        <Caveats of={caveats} />
      </div>
    </li>
  );
};
