/** A decided draft into the graph: the plan first, then the change. The key lives in this component and nowhere else. */
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ReviewSession } from '../../../../src/review/session.js';
import { ask, ServiceError } from '../../api/ask.js';
import { queryClient } from '../../api/use-answer.js';
import { useMessages } from '../../i18n/messages.js';
import { reviewMessages } from './review-messages.js';
import { ReviewImportDocument, type ReviewImportMutation } from './review.generated.js';

type Imported = NonNullable<ReviewImportMutation['importSeeds']>;
const outcomes = ['create', 'change', 'unchanged', 'held', 'conflicts'] as const;

export const Import = ({ session, name }: { readonly session: ReviewSession; readonly name: string }): ReactNode => {
  const t = useMessages(reviewMessages);
  const [key, setKey] = useState('');
  const [reason, setReason] = useState(() => session.draft.bulletin.id);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<(Imported & { readonly dryRun: boolean }) | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { total, decided } = session.progress;
  const run = async (dryRun: boolean): Promise<void> => {
    setBusy(true);
    setProblem(null);
    setAnswer(null);
    try {
      const input = { files: [{ name, text: session.text() }], dryRun, overwrite: false, reason };
      const { importSeeds } = await ask(ReviewImportDocument, { input }, undefined, key === '' ? undefined : key);
      if (importSeeds === null) throw new ServiceError('INTERNAL_SERVER_ERROR', 'No data came.');
      setAnswer({ ...importSeeds, dryRun });
      if (!dryRun) await queryClient.invalidateQueries();
    } catch (error) {
      const code = error instanceof ServiceError ? error.code : '';
      const detail = error instanceof Error ? error.message : String(error);
      setProblem(
        code === 'UNAUTHENTICATED'
          ? t('unauthenticated')
          : code === 'FORBIDDEN'
            ? t('forbidden')
            : t('failed', { detail }),
      );
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="review__import" aria-labelledby="review-import">
      <h2 id="review-import">{t('importTitle')}</h2>
      {decided < total ? <p>{t('undecided', { count: total - decided })}</p> : null}
      <label>
        {t('key')}
        <input
          type="password"
          autoComplete="off"
          value={key}
          aria-describedby="review-key-note"
          onChange={({ target }) => {
            setKey(target.value);
          }}
        />
      </label>
      <p id="review-key-note" className="quiet small">
        {t('keyNote')}
      </p>
      <label>
        {t('reason')}
        <input
          value={reason}
          onChange={({ target }) => {
            setReason(target.value);
          }}
        />
      </label>
      <div className="review__actions">
        <Button className="button" isDisabled={busy || decided < total} onPress={() => void run(true)}>
          {t('dryRun')}
        </Button>
        <Button className="button" isDisabled={busy || decided < total} onPress={() => void run(false)}>
          {t('import')}
        </Button>
      </div>
      {problem === null ? null : (
        <p role="alert" className="answer-notice">
          {problem}
        </p>
      )}
      {answer === null ? null : <Plan answer={answer} />}
    </section>
  );
};

const Plan = ({ answer }: { readonly answer: Imported & { readonly dryRun: boolean } }): ReactNode => {
  const t = useMessages(reviewMessages);
  const title = answer.dryRun
    ? t('planned')
    : answer.change === null
      ? t('nothing')
      : t('done', { change: answer.change.id });
  return (
    <div role="status">
      <h3>{title}</h3>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('entities')}</th>
            <th scope="col">{t('facts')}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome) => (
            <tr key={outcome}>
              <th scope="row">{t(`plan.${outcome}`)}</th>
              <td className="tabular">{answer.plan[outcome].entities}</td>
              <td className="tabular">{answer.plan[outcome].relations}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {answer.plan.conflicts.ids.length === 0 ? null : <p className="small">{answer.plan.conflicts.ids.join(', ')}</p>}
    </div>
  );
};
