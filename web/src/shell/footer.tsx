/** The foot of every page: how to cite what stands above it. */
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useSnapshot } from '../api/snapshot.js';
import { citationOf } from '../components/citation.js';
import { copyText } from '../components/copying.js';
import { useMessages } from '../i18n/messages.js';
import { shellMessages } from './shell-messages.js';
import './footer.css';

export const PageFooter = (): ReactNode => {
  const t = useMessages(shellMessages);
  const snapshot = useSnapshot();
  const [said, setSaid] = useState('');
  return (
    <footer className="footer">
      <div className="page footer__row">
        <p className="footer__about">{t('footer.about')}</p>
        <p className="footer__cite">
          {snapshot === null ? null : (
            <code title={snapshot.digest}>{t('footer.snapshot', { digest: snapshot.digest.slice(0, 12) })}</code>
          )}
          <Button
            className="button"
            onPress={() => {
              const title = document.title.replace(/ – STI policy graph$/, '');
              void copyText(citationOf(title, snapshot, location.href, new Date())).then((copied) => {
                setSaid(t(copied ? 'footer.copied' : 'footer.failed'));
              });
            }}
          >
            {t('footer.copy')}
          </Button>
          <span role="status">{said}</span>
          <a href="/graphiql">{t('footer.api')}</a>
        </p>
      </div>
    </footer>
  );
};
