/** The item of a proposal as text, to be changed as a whole. */
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PlacedProposal, ReviewSession } from '../../../../src/review/session.js';
import { useMessages } from '../../i18n/messages.js';
import { reviewMessages } from './review-messages.js';

interface Props {
  readonly session: ReviewSession;
  readonly placed: PlacedProposal;
  readonly done: (isChanged: boolean) => void;
}

export const ChangeItem = ({ session, placed, done }: Props): ReactNode => {
  const t = useMessages(reviewMessages);
  const apart = ['draft', ...(placed.list === null ? ['sources', 'entities', 'mentions', 'facts'] : [])];
  const entries = Object.entries(placed.item);
  const [text, setText] = useState(() =>
    JSON.stringify(Object.fromEntries(entries.filter(([key]) => !apart.includes(key))), null, 2),
  );
  const [problem, setProblem] = useState<string | null>(null);
  const apply = (): void => {
    try {
      const given = JSON.parse(text) as Record<string, unknown>;
      const rest = Object.fromEntries(entries.filter(([key]) => key !== 'draft' && apart.includes(key)));
      session.decide(placed.proposal.id, { kind: 'change', item: { ...given, ...rest } });
      done(true);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div className="review__change">
      <label>
        {t('item')}
        <textarea
          rows={12}
          value={text}
          spellCheck={false}
          ref={(area) => area?.focus()}
          onChange={({ target }) => {
            setText(target.value);
          }}
          onKeyDown={({ key }) => {
            if (key === 'Escape') done(false);
          }}
        />
      </label>
      {problem === null ? null : <p role="alert">{t('bad', { detail: problem })}</p>}
      <Button className="button" onPress={apply}>
        {t('apply')}
      </Button>
    </div>
  );
};
