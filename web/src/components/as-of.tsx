/** "As of": what was known when a bulletin came out, or on any day. The calendar is loaded when it is wanted. */
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useFormats } from '../i18n/formats.js';
import { useMessages } from '../i18n/messages.js';
import { dateParam } from '../url-params.js';
import { useUrlState } from '../url-state.js';
import { commonMessages } from './common-messages.js';
import './as-of.css';

const DayCalendar = lazy(() => import('./day-calendar.js'));

const params = { asOf: dateParam() };

interface Props {
  readonly asOf: string | null;
  readonly bulletins: readonly { readonly id: string; readonly issuedOn: string }[];
}

export const AsOf = ({ asOf, bulletins }: Props): ReactNode => {
  const t = useMessages(commonMessages);
  const formats = useFormats();
  const [, set] = useUrlState(params);
  const [open, setOpen] = useState(false);
  const choose = (date: string | null): void => {
    setOpen(false);
    set({ asOf: date });
  };
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="button">
        {t('asOf.label')}:{' '}
        <time dateTime={asOf ?? undefined}>{asOf === null ? t('asOf.now') : formats.date(asOf)}</time>{' '}
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="as-of" aria-label={t('asOf.open')}>
          <Suspense fallback={<div className="as-of__coming" />}>
            <DayCalendar chosen={asOf} choose={choose} />
          </Suspense>
          <div className="as-of__choices">
            {bulletins.slice(0, 4).map(({ id, issuedOn }) => (
              <Button
                key={id}
                className="button button--quiet"
                onPress={() => {
                  choose(issuedOn);
                }}
              >
                {t('asOf.bulletin', { date: formats.date(issuedOn) })}
              </Button>
            ))}
            {asOf === null ? null : (
              <Button
                className="button"
                onPress={() => {
                  choose(null);
                }}
              >
                {t('asOf.clear')}
              </Button>
            )}
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
