/** The items of bulletins that name the entity. */
import type { ReactNode } from 'react';
import { EntityLink } from '../../components/entity-link.js';
import { Evidence } from '../../components/evidence.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import { entityMessages } from './entity-messages.js';
import type { EntityDetail } from './entity.js';

export const SaidIn = ({ entity }: { readonly entity: EntityDetail }): ReactNode => {
  const t = useMessages(entityMessages);
  const formats = useFormats();
  const { language } = useLanguage();
  if (entity.articles.totalCount === 0) return null;
  return (
    <section aria-labelledby="said-in">
      <h2 id="said-in">
        {t('sections.articles')} <span className="quiet tabular">{entity.articles.totalCount}</span>
      </h2>
      <ul className="said-in">
        {entity.articles.edges.map(({ node, evidence }) => (
          <li key={node.id}>
            <span>
              <EntityLink entity={node} />
              {node.articleDate === null ? null : (
                <time className="quiet small" dateTime={node.articleDate}>
                  {' '}
                  {formats.date(node.articleDate)}
                </time>
              )}
            </span>
            <Evidence evidence={evidence} fact={shownName(node.names, language).text} />
          </li>
        ))}
      </ul>
    </section>
  );
};
