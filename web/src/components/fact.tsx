/** A fact as a sentence in the reader's language, with its qualifications and its evidence. */
import type { ReactNode } from 'react';
import { useFormats } from '../i18n/formats.js';
import { useLanguage } from '../i18n/language.js';
import { useMessages } from '../i18n/messages.js';
import { shownName, tagOfText } from '../i18n/names.js';
import { particleAfter } from '../i18n/particles.js';
import { sentences } from '../i18n/sentences.js';
import { EntityLink } from './entity-link.js';
import { Evidence } from './evidence.js';
import type { FactPartsFragment } from './fact.generated.js';
import './fact.css';

export const Fact = ({ fact }: { readonly fact: FactPartsFragment }): ReactNode => {
  const t = useMessages(sentences);
  const { language } = useLanguage();
  const { text } = shownName(fact.node.names, language);
  const role = propertyOf(fact, 'role') ?? '';
  const words = {
    role,
    node: (particles: ReactNode) => (
      <>
        <EntityLink entity={fact.node} />
        {typeof particles === 'string'
          ? particleAfter(text, particles)
          : Array.isArray(particles)
            ? particleAfter(text, particles.join(''))
            : null}
      </>
    ),
  };
  const key = `fact.${fact.type}.${fact.direction}` as const;
  return (
    <div className="fact">
      <p className="fact__sentence">
        {t.rich(key, words)}
        <Qualifications fact={fact} />
      </p>
      <Evidence
        evidence={fact.evidence}
        fact={`${t(`group.${fact.type}.${fact.direction}`)}, ${text}`}
        caveat={fact.caveat}
      />
    </div>
  );
};

/** Role, order and money, as far as the text says them. Words of our own are English. */
const Qualifications = ({ fact }: { readonly fact: FactPartsFragment }): ReactNode => {
  const t = useMessages(sentences);
  const formats = useFormats();
  const parts: ReactNode[] = [];
  const own = (text: string): ReactNode => <span lang={tagOfText(text)}>{text}</span>;
  if (fact.type === 'FUNDS') {
    const amount = propertyOf(fact, 'maxAmount');
    const years = propertyOf(fact, 'years');
    const per = propertyOf(fact, 'per');
    const beneficiary = propertyOf(fact, 'beneficiary');
    parts.push(
      amount === null ? (
        t('money.unstated')
      ) : (
        <strong>{t('money.upTo', { amount: formats.money(Number(amount), propertyOf(fact, 'currency')) })}</strong>
      ),
    );
    if (years !== null) parts.push(t('money.years', { count: Number(years) }));
    if (per !== null)
      parts.push(
        <>
          {t('money.per')} {own(per)}
        </>,
      );
    if (beneficiary !== null)
      parts.push(
        <>
          {t('money.to')} {own(beneficiary)}
        </>,
      );
  }
  const role = propertyOf(fact, 'role');
  if (role !== null && fact.type !== 'ISSUED_BY')
    parts.push(
      <>
        {t('role')} {own(role)}
      </>,
    );
  const title = propertyOf(fact, 'title');
  if (title !== null) parts.push(own(title));
  const kind = propertyOf(fact, 'kind');
  if (kind !== null) parts.push(own(kind));
  const date = propertyOf(fact, 'date');
  if (date !== null) parts.push(formats.date(date));
  const order = propertyOf(fact, 'order');
  if (order !== null && fact.type === 'ISSUED_BY') parts.push(t('order', { order: Number(order) }));
  return parts.map((part, index) => (
    <span key={index} className="fact__more">
      {index === 0 ? ' — ' : ', '}
      {part}
    </span>
  ));
};

const propertyOf = ({ properties }: FactPartsFragment, name: string): string | null =>
  properties.find((property) => property.name === name)?.value ?? null;
