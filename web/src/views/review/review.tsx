/** A curator decides on a draft: the paragraph beside what is proposed from it. Files stay in the browser until they are imported. */
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { paragraphsOf, type IssueParagraphs } from '../../../../src/review/paragraphs.js';
import { NoDraftError, ReviewSession } from '../../../../src/review/session.js';
import { ViewTitle } from '../../components/view-title.js';
import { useMessages } from '../../i18n/messages.js';
import { Import } from './import.js';
import { Proposals } from './proposals.js';
import { reviewMessages } from './review-messages.js';
import './review.css';

export default function Review(): ReactNode {
  const t = useMessages(reviewMessages);
  const [session, setSession] = useState<ReviewSession | null>(null);
  const [name, setName] = useState('draft.yaml');
  const [issue, setIssue] = useState<IssueParagraphs | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [pasted, setPasted] = useState('');
  const openDraft = (text: string): void => {
    try {
      setSession(ReviewSession.open(text));
      setProblems([]);
    } catch (error) {
      if (!(error instanceof NoDraftError)) throw error;
      setProblems(error.problems);
    }
  };
  return (
    <div className="review">
      <ViewTitle title={t('title')} />
      <p className="quiet">{t('intro')}</p>
      <div className="review__files">
        <label>
          {t('draft')}
          <input
            type="file"
            accept=".yaml,.yml"
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file === undefined) return;
              setName(file.name);
              void file.text().then(openDraft);
            }}
          />
        </label>
        <label>
          {t('text')}
          <input
            type="file"
            accept=".txt,text/plain"
            onChange={({ target }) => {
              void target.files?.[0]?.text().then((text) => {
                setIssue(paragraphsOf(text));
              });
            }}
          />
        </label>
        {session === null ? (
          <>
            <label>
              {t('paste')}
              <textarea
                rows={3}
                value={pasted}
                onChange={({ target }) => {
                  setPasted(target.value);
                }}
              />
            </label>
            <Button
              className="button"
              isDisabled={pasted.trim() === ''}
              onPress={() => {
                openDraft(pasted);
              }}
            >
              {t('open')}
            </Button>
          </>
        ) : null}
      </div>
      {problems.length === 0 ? null : (
        <ul role="alert" className="answer-notice">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {session === null ? null : (
        <Opened key={session.draft.draft.text.sha256} session={session} issue={issue} name={name} />
      )}
    </div>
  );
}

const Opened = ({
  session,
  issue,
  name,
}: {
  readonly session: ReviewSession;
  readonly issue: IssueParagraphs | null;
  readonly name: string;
}): ReactNode => {
  // The session changes in itself: a count of the decisions says that there is something new to show.
  const [, setDecisions] = useState(0);
  const decided = (): void => {
    setDecisions((count) => count + 1);
  };
  return (
    <>
      <Proposals session={session} issue={issue} name={name} decided={decided} />
      <Import session={session} name={name} />
    </>
  );
};
