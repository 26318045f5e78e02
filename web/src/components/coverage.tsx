/** What stands behind an answer, in one line, and what it leaves out. */
import type { ReactNode } from 'react';
import { useFormats } from '../i18n/formats.js';
import { useLanguage } from '../i18n/language.js';
import { languageTags } from '../i18n/languages.js';
import { useMessages } from '../i18n/messages.js';
import { noteIn } from '../i18n/notes.js';
import { commonMessages } from './common-messages.js';
import type { CoveragePartsFragment } from './coverage.generated.js';
import './coverage.css';

export const Coverage = ({ of }: { readonly of: CoveragePartsFragment }): ReactNode => {
  const t = useMessages(commonMessages);
  const formats = useFormats();
  const { language } = useLanguage();
  const dates = of.bulletins.map(({ issuedOn }) => issuedOn).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const spanOf = (from: string | null | undefined, to: string | null | undefined): string =>
    from == null || to == null
      ? t('coverage.noDates')
      : from === to
        ? formats.date(from)
        : `${formats.date(from)} – ${formats.date(to)}`;
  return (
    <div className="coverage">
      <p>
        <span className="unseen">{t('coverage.label')}: </span>
        {t('coverage.line', {
          bulletins: of.bulletins.length,
          dates: spanOf(first, last),
          articles: of.articleCount,
          span: spanOf(of.from, of.to),
          undated: of.undatedCount,
        })}
      </p>
      {of.notes.length === 0 ? null : (
        <details>
          <summary>{t('coverage.more')}</summary>
          <ul>
            {of.notes.map((note) => {
              const said = noteIn(note, language);
              return (
                <li key={note} lang={languageTags[said.language]}>
                  {said.text}
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </div>
  );
};
