/** Names in all languages, each marked with the language it is in. */
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/messages.js';
import { nameTags, tagOfText, type NameKey, type Names } from '../../i18n/names.js';
import { entityMessages } from './entity-messages.js';

const keys: readonly NameKey[] = ['ko', 'zhHans', 'zhHant', 'en'];

export const NamesTable = ({
  names,
}: {
  readonly names: Names & { readonly aliases: readonly string[] };
}): ReactNode => {
  const t = useMessages(entityMessages);
  return (
    <section aria-labelledby="names">
      <h2 id="names">{t('names.title')}</h2>
      <dl className="names">
        {keys.map((key) =>
          names[key] === null ? null : (
            <div key={key}>
              <dt>{t(`names.${key}`)}</dt>
              <dd lang={nameTags[key]}>{names[key]}</dd>
            </div>
          ),
        )}
        {names.aliases.length === 0 ? null : (
          <div>
            <dt>{t('names.aliases')}</dt>
            <dd>
              {names.aliases.map((alias, index) => (
                <span key={alias}>
                  {index === 0 ? '' : ' · '}
                  <span lang={tagOfText(alias)}>{alias}</span>
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
};
