/** What sort of thing it is and when, in one line above the name. */
import type { ReactNode } from 'react';
import { useFormats } from '../../i18n/formats.js';
import { useMessages } from '../../i18n/messages.js';
import { tagOfText } from '../../i18n/names.js';
import { valueMessages } from '../../i18n/values.js';
import { entityMessages } from './entity-messages.js';
import type { EntityDetail } from './entity.js';

export const MetaLine = ({ entity }: { readonly entity: EntityDetail }): ReactNode => {
  const t = useMessages(entityMessages);
  const value = useMessages(valueMessages);
  const formats = useFormats();
  const parts: ReactNode[] = [];
  const dated = (date: string | null, basis: 'ISSUED' | 'ANNOUNCED' | 'REPORTED' | 'HAPPENED' | null): void => {
    if (date !== null)
      parts.push(
        <time dateTime={date}>
          {basis === null
            ? formats.date(date)
            : t('meta.date', { basis: t(`basis.${basis}`), date: formats.date(date) }).trim()}
        </time>,
      );
  };
  const lasting = (from: string | null, to: string | null): void => {
    if (from !== null && to !== null)
      parts.push(
        from === to ? formats.date(from) : t('meta.period', { from: formats.date(from), to: formats.date(to) }),
      );
    else if (from !== null) parts.push(t('meta.from', { from: formats.date(from) }));
    else if (to !== null) parts.push(t('meta.until', { to: formats.date(to) }));
  };
  if ('policyKind' in entity) {
    parts.push(value(entity.policyKind));
    if (entity.policyStatus !== null) parts.push(value(entity.policyStatus));
    dated(entity.policyDate, entity.policyBasis === entity.policyStatus ? null : entity.policyBasis);
    lasting(entity.policyStart, entity.policyEnd);
    for (const instrument of entity.instruments) parts.push(value(instrument));
  }
  if ('agencyLevel' in entity) {
    if (entity.agencyLevel !== null) parts.push(value(entity.agencyLevel));
    if (entity.agencyKind !== null) parts.push(value(entity.agencyKind));
  }
  if ('regionLevel' in entity) {
    parts.push(value(entity.regionLevel));
    if (entity.code !== null) parts.push(t('meta.code', { code: entity.code }));
  }
  if ('scheme' in entity && entity.scheme !== null && entity.scheme !== 'TECHNOLOGY') parts.push(value(entity.scheme));
  if ('programStatus' in entity) {
    if (entity.programKind !== null) parts.push(value(entity.programKind));
    if (entity.programStatus !== null) parts.push(value(entity.programStatus));
    dated(entity.programDate, entity.programBasis);
    lasting(entity.programStart, entity.programEnd);
  }
  if ('companyKind' in entity && entity.companyKind === 'ENTERPRISE_CLASS') parts.push(value('ENTERPRISE_CLASS'));
  if ('institutionKind' in entity && entity.institutionKind !== null) parts.push(value(entity.institutionKind));
  if ('achievementDate' in entity) {
    if (entity.achievementKind !== null) parts.push(value(entity.achievementKind));
    dated(entity.achievementDate, entity.achievementBasis);
  }
  if ('issuedOn' in entity) dated(entity.issuedOn, null);
  if ('section' in entity) {
    parts.push(value(entity.section));
    if (entity.number !== null) parts.push(t('meta.item', { number: String(entity.number) }));
    dated(entity.articleDate, null);
  }
  if ('publisher' in entity) {
    if (entity.publisher !== null) parts.push(<span lang={tagOfText(entity.publisher)}>{entity.publisher}</span>);
    dated(entity.sourceDate, null);
  }
  return (
    <p className="entity__meta">
      {parts.map((part, index) => (
        <span key={index}>{part}</span>
      ))}
      <span>{t('meta.recorded', { date: formats.date(entity.recordedOn) })}</span>
    </p>
  );
};
