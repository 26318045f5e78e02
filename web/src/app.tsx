/** The explorer: its shell around the view that the address names. */
import { QueryClientProvider } from '@tanstack/react-query';
import { Component, Suspense, type ReactNode } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { queryClient } from './api/use-answer.js';
import { ViewTitle } from './components/view-title.js';
import { LanguageProvider } from './i18n/language.js';
import { useMessages } from './i18n/messages.js';
import { PageFooter } from './shell/footer.js';
import { PageHeader } from './shell/header.js';
import { shellMessages } from './shell/shell-messages.js';
import { routedViews } from './views/index.js';

export const App = (): ReactNode => (
  <QueryClientProvider client={queryClient}>
    <LanguageProvider>
      <PageHeader />
      <Content />
      <PageFooter />
    </LanguageProvider>
  </QueryClientProvider>
);

const Content = (): ReactNode => {
  const [place] = useLocation();
  return (
    <main id="content" className="page" tabIndex={-1}>
      {/* Another page is another view: its state begins anew. */}
      <Guard key={place}>
        <Suspense fallback={<div className="view-coming" />}>
          <Switch>
            {routedViews.map(({ path, component: View }) => (
              <Route key={path} path={path}>
                <View />
              </Route>
            ))}
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Suspense>
      </Guard>
    </main>
  );
};

const NotFound = (): ReactNode => {
  const t = useMessages(shellMessages);
  return (
    <div className="view-message">
      <ViewTitle title={t('notFound.title')} />
      <p>{t('notFound.text')}</p>
    </div>
  );
};

/** A fault in a view leaves the shell standing. */
class Guard extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken /> : this.props.children;
  }
}

const Broken = (): ReactNode => {
  const t = useMessages(shellMessages);
  return (
    <div className="view-message" role="alert">
      <ViewTitle title={t('broken.title')} />
      <p>{t('broken.text')}</p>
      <p>
        <a href={location.href}>{t('broken.reload')}</a>
      </p>
    </div>
  );
};
