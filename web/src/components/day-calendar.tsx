/** A calendar to choose a day by, in its own file: it is large and rarely needed. */
import { CalendarDate, parseDate } from '@internationalized/date';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Calendar, CalendarCell, CalendarGrid } from 'react-aria-components/Calendar';
import { Heading } from 'react-aria-components/Heading';
import { useMessages } from '../i18n/messages.js';
import { commonMessages } from './common-messages.js';

interface Props {
  readonly chosen: string | null;
  readonly choose: (date: string) => void;
}

export default function DayCalendar({ chosen, choose }: Props): ReactNode {
  const t = useMessages(commonMessages);
  const now = new Date();
  const today = new CalendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  // A month or year of the address is shown by its first day.
  const value = chosen === null ? null : parseDate(`${chosen}-01-01`.slice(0, 10));
  return (
    <Calendar
      className="calendar"
      aria-label={t('asOf.open')}
      value={value}
      defaultFocusedValue={value ?? today}
      maxValue={today}
      onChange={(date) => {
        choose(date.toString());
      }}
    >
      <header className="calendar__head">
        <Button slot="previous" className="button button--quiet" aria-label={t('asOf.previous')}>
          ‹
        </Button>
        <Heading className="calendar__month" />
        <Button slot="next" className="button button--quiet" aria-label={t('asOf.next')}>
          ›
        </Button>
      </header>
      <CalendarGrid>{(date) => <CalendarCell date={date} className="calendar__day" />}</CalendarGrid>
    </Calendar>
  );
}
