/** The parts of a commitment that calendar and table both say. */
import type { ReactNode } from 'react';
import { EntityLink, type EntityRef } from '../../components/entity-link.js';
import { indicatorValue } from '../../components/indicator.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import { commitmentsMessages } from './commitments-messages.js';
import type { CommitmentPartsFragment } from './commitments.generated.js';

export type Commitment = CommitmentPartsFragment;

/** The value with its unit, or the ceiling of money; a range as a range. */
export const useAmount = (): ((commitment: Commitment) => string) => {
  const formats = useFormats();
  const t = useMessages(commitmentsMessages);
  return ({ indicator, maxValue, value, currency }) => {
    if (indicator !== null) return indicatorValue(indicator, formats);
    const ceiling = maxValue ?? value;
    return ceiling === null ? '—' : t('upTo', { amount: formats.money(ceiling, currency) });
  };
};

/** What is promised: the measure of a target, or the program that is paid for. */
export const useSubject = (): ((commitment: Commitment) => { readonly text: string; readonly tag: string }) => {
  const { language } = useLanguage();
  return ({ indicator, money }) => {
    const names = indicator?.names ?? money?.program.names;
    return names === undefined ? { text: '—', tag: 'en' } : shownName(names, language);
  };
};

export const Subject = ({ commitment: { indicator, money } }: { readonly commitment: Commitment }): ReactNode => {
  const entity = indicator ?? money?.program;
  return entity === undefined ? '—' : <EntityLink entity={entity} />;
};

/** For what one payment is, over how many years, and for whom: as the text has it, in English. */
export const Terms = ({ commitment: { money } }: { readonly commitment: Commitment }): ReactNode => {
  const t = useMessages(commitmentsMessages);
  if (money === null) return null;
  const parts = [
    money.per === null ? null : (
      <>
        {t('per')} <span lang="en">{money.per}</span>
      </>
    ),
    money.years === null ? null : t('years', { count: money.years }),
    money.beneficiary === null ? null : (
      <>
        {t('for')} <span lang="en">{money.beneficiary}</span>
      </>
    ),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : (
    <span className="quiet small">
      {parts.map((part, index) => (
        <span key={index}>
          {index === 0 ? '' : ' · '}
          {part}
        </span>
      ))}
    </span>
  );
};

/** Overdue or open, and how sure the reading is: a sign and words, never a colour alone. */
export const Standing = ({ commitment: { overdue, reading } }: { readonly commitment: Commitment }): ReactNode => {
  const t = useMessages(commitmentsMessages);
  return (
    <span className="standing">
      {overdue === true ? (
        <span className="standing__mark standing__mark--overdue">
          <span aria-hidden="true">!</span> {t('overdue')}
        </span>
      ) : overdue === false ? (
        <span className="standing__mark">
          <span aria-hidden="true">○</span> {t('running')}
        </span>
      ) : null}
      {reading === 'STATED' ? null : (
        <span className="standing__mark standing__mark--unsure">
          <span aria-hidden="true">?</span> {t(`readings.${reading}`)}
        </span>
      )}
    </span>
  );
};

/** Names of entities in a line; of many the first, the others on demand. */
export const Several = ({ of, most = 4 }: { readonly of: readonly EntityRef[]; readonly most?: number }): ReactNode => {
  const t = useMessages(commitmentsMessages);
  const shown = of.length <= most + 1 ? of : of.slice(0, most);
  const rest = of.slice(shown.length);
  if (of.length === 0) return <span className="quiet">—</span>;
  const line = (entities: readonly EntityRef[]): ReactNode =>
    entities.map((entity, index) => (
      <span key={entity.id}>
        {index === 0 ? '' : ', '}
        <EntityLink entity={entity} bare />
      </span>
    ));
  return (
    <>
      {line(shown)}
      {rest.length === 0 ? null : (
        <details className="several">
          <summary>{t('more', { count: rest.length })}</summary>
          {line(rest)}
        </details>
      )}
    </>
  );
};

export const Caveats = ({ of }: { readonly of: readonly string[] }): ReactNode => {
  const t = useMessages(commitmentsMessages);
  return of.length === 0 ? null : (
    <details className="caveats">
      <summary>{t('caveats', { count: of.length })}</summary>
      <ul lang="en">
        {of.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
    </details>
  );
};
