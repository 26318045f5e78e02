/** One change of a curator: who, when, why, and each row with its fields before and after. */
import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/language.js';
import { locales } from '../i18n/languages.js';
import { useMessages } from '../i18n/messages.js';
import { tagOfText } from '../i18n/names.js';
import type { ChangePartsFragment } from './change-entry.generated.js';
import { changeMessages } from './change-messages.js';
import { EntityLink } from './entity-link.js';
import './change-entry.css';

export const ChangeEntry = ({ change }: { readonly change: ChangePartsFragment }): ReactNode => {
  const t = useMessages(changeMessages);
  const { by, at, kind, sequence, reason, itemCount, items, undoes, undoneBy } = change;
  return (
    <article className="change-entry" id={`change-${String(sequence)}`}>
      <p>
        <a href={`/changes#change-${String(sequence)}`}>{t('number', { sequence })}</a> · {t(`kind.${kind}`)} ·{' '}
        {by.name} · <Moment at={at} />
        {undoes === null ? null : <> · {t('undoes', { sequence: undoes.sequence })}</>}
        {undoneBy === null ? null : <> · {t('undone', { sequence: undoneBy.sequence })}</>}
      </p>
      {reason === '' ? null : <p lang={tagOfText(reason)}>{reason}</p>}
      <details>
        <summary>{t('rows', { count: itemCount })}</summary>
        {itemCount > items.edges.length ? <p className="quiet small">{t('first20')}</p> : null}
        <ul>
          {items.edges.map(({ node }) => (
            <li key={`${node.kind} ${node.subject}`}>
              {node.entity === null ? null : <EntityLink entity={node.entity} />} {t(`action.${node.action}`)}{' '}
              <code>{node.subject}</code>
              <Fields fields={node.fields} />
            </li>
          ))}
        </ul>
      </details>
    </article>
  );
};

export const Moment = ({ at }: { readonly at: string }): ReactNode => {
  const { language } = useLanguage();
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' });
  return <time dateTime={at}>{format.format(new Date(at))}</time>;
};

type Fields = ChangePartsFragment['items']['edges'][number]['node']['fields'];

const Fields = ({ fields }: { readonly fields: Fields }): ReactNode => {
  const t = useMessages(changeMessages);
  if (fields.length === 0) return null;
  return (
    <table className="change-entry__fields">
      <thead>
        <tr>
          <th scope="col">{t('field')}</th>
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('after')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            <td lang={tagOfText(before.join(' '))}>{before.join('; ')}</td>
            <td lang={tagOfText(after.join(' '))}>{after.join('; ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
