/** The controls of a view: as they are, or on a phone behind a button, so that the picture comes first. */
import { useSyncExternalStore, type ReactNode } from 'react';
import { useMessages } from '../i18n/messages.js';
import { commonMessages } from './common-messages.js';
import './fold.css';

const narrow = matchMedia('(max-width: 40rem)');

const subscribe = (listener: () => void): (() => void) => {
  narrow.addEventListener('change', listener);
  return () => {
    narrow.removeEventListener('change', listener);
  };
};

export const Fold = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const t = useMessages(commonMessages);
  const isNarrow = useSyncExternalStore(subscribe, () => narrow.matches);
  return isNarrow ? (
    <details className="fold">
      <summary className="button">{t('controls')}</summary>
      {children}
    </details>
  ) : (
    children
  );
};
