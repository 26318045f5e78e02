/** An answer in all its states: loading, slow, wrong, offline, there. */
import { useEffect, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ServiceError, Unreachable } from '../api/ask.js';
import type { Answered } from '../api/use-answer.js';
import { useMessages } from '../i18n/messages.js';
import { commonMessages } from './common-messages.js';
import './answer.css';

// Longer than this, a reader wonders whether anything happens.
const slowMs = 2_000;

interface Props<Data> {
  readonly of: Answered<Data>;
  /** How high the answer is likely to be, in lines: what comes after it then does not jump. */
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** `<Answer of={useAnswer(…)}>{(data) => …}</Answer>` */
export const Answer = <Data,>({ of, lines = 6, children }: Props<Data>): ReactNode => {
  if (of.data !== undefined) return children(of.data);
  if (of.fetchStatus === 'paused') return <Offline />;
  if (of.error !== null) return <Failure error={of.error} retry={() => void of.refetch()} />;
  return <Loading lines={lines} />;
};

const Loading = ({ lines }: { readonly lines: number }): ReactNode => {
  const t = useMessages(commonMessages);
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true);
    }, slowMs);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <div className="answer-loading" style={{ minHeight: `${String(lines * 1.5)}rem` }}>
      <p role="status">
        {slow ? t('answer.slow') : <span className="answer-loading__word">{t('answer.loading')}</span>}
      </p>
    </div>
  );
};

const Offline = (): ReactNode => {
  const t = useMessages(commonMessages);
  return (
    <p role="status" className="answer-notice">
      {t('answer.offline')}
    </p>
  );
};

/** What went wrong and what to do. */
const Failure = ({ error, retry }: { readonly error: Error; readonly retry: () => void }): ReactNode => {
  const t = useMessages(commonMessages);
  return (
    <div role="alert" className="answer-notice">
      <p>{reasonOf(error, t)}</p>
      <Button className="button" onPress={retry}>
        {t('answer.retry')}
      </Button>
    </div>
  );
};

const advised = ['TIMEOUT', 'STORE_UNAVAILABLE', 'RATE_LIMITED', 'QUERY_TOO_COSTLY'] as const;

const reasonOf = (error: Error, t: ReturnType<typeof useMessages<(typeof commonMessages)['en']>>): string => {
  if (error instanceof Unreachable) return t(navigator.onLine ? 'answer.unreachable' : 'answer.offline');
  const code = error instanceof ServiceError ? error.code : 'INTERNAL_SERVER_ERROR';
  const known = advised.find((candidate) => candidate === code);
  if (known !== undefined) return t(`answer.${known}`);
  if (code === 'BAD_USER_INPUT') return t('answer.BAD_USER_INPUT', { detail: error.message });
  return t('answer.other', { code, detail: error.message });
};
