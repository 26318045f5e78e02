/** The head of every page: where one is, where one can go, and the search box. */
import type { ReactNode } from 'react';
import { Link, useRoute } from 'wouter';
import { useLanguage } from '../i18n/language.js';
import { useMessages } from '../i18n/messages.js';
import { navigationViews, type NavigationView } from '../views/index.js';
import { LanguageChooser, ThemeChooser } from './choosers.js';
import { SearchBox } from './search-box.js';
import { shellMessages } from './shell-messages.js';
import './header.css';

export const PageHeader = (): ReactNode => {
  const t = useMessages(shellMessages);
  const [isHome] = useRoute('/');
  return (
    <header className="header">
      <a className="header__skip" href="#content">
        {t('skip')}
      </a>
      <div className="page header__row">
        <Link href="/" className="header__mark" aria-label={t('home')}>
          <Mark />
          <span lang="en">STI policy graph</span>
        </Link>
        <nav className="header__views" aria-label={t('views')}>
          {navigationViews.map((view) => (
            <ViewLink key={view.path} view={view} />
          ))}
        </nav>
        {/* The start page has the large box. */}
        {isHome ? (
          <span className="header__search" />
        ) : (
          <div className="header__search" role="search">
            <SearchBox />
          </div>
        )}
        <div className="header__choosers">
          <LanguageChooser />
          <ThemeChooser />
        </div>
      </div>
    </header>
  );
};

const ViewLink = ({ view: { path, names } }: { readonly view: NavigationView }): ReactNode => {
  const { language } = useLanguage();
  const [isHere] = useRoute(path);
  return (
    <Link href={path} aria-current={isHere ? 'page' : undefined}>
      {names[language]}
    </Link>
  );
};

const Mark = (): ReactNode => (
  <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path d="M4 15.5L10 4.5 16 12" fill="none" stroke="currentColor" strokeWidth="1.5" />
    <circle cx="4" cy="15.5" r="2.6" fill="currentColor" />
    <circle cx="10" cy="4.5" r="3.2" fill="var(--accent)" />
    <circle cx="16" cy="12" r="2.6" fill="currentColor" />
  </svg>
);
