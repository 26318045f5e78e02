/** One proposal at a time, decided by keys or buttons. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { described } from '../../../../src/review/described.js';
import { paragraphAt, stretchesOf, type IssueParagraphs } from '../../../../src/review/paragraphs.js';
import type { PlacedProposal, ReviewSession } from '../../../../src/review/session.js';
import { useAnswer } from '../../api/use-answer.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName, tagOfText } from '../../i18n/names.js';
import { Candidates } from './candidates.js';
import { ChangeItem } from './change-item.js';
import { reviewMessages } from './review-messages.js';
import { ReviewNamesDocument } from './review.generated.js';

interface Props {
  readonly session: ReviewSession;
  readonly issue: IssueParagraphs | null;
  readonly name: string;
  /** Something was decided, or taken back. */
  readonly decided: () => void;
}

export const Proposals = ({ session, issue, name, decided }: Props): ReactNode => {
  const t = useMessages(reviewMessages);
  const all = session.proposals;
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      all.findIndex(({ proposal }) => proposal.status === 'proposed'),
    ),
  );
  const [changing, setChanging] = useState(false);
  const card = useRef<HTMLElement>(null);
  const placed = all[Math.min(at, all.length - 1)];
  const { progress } = session;
  const go = (to: number): void => {
    setChanging(false);
    setAt(Math.min(Math.max(to, 0), session.proposals.length - 1));
  };
  const done = (): void => {
    decided();
    const now = session.proposals;
    const next = now.findIndex(({ proposal }, index) => index >= at && proposal.status === 'proposed');
    const first = now.findIndex(({ proposal }) => proposal.status === 'proposed');
    go(next === -1 ? (first === -1 ? at : first) : next);
  };
  const act = (key: string): boolean => {
    if (placed === undefined) return false;
    switch (key) {
      case 'j':
        go(at + 1);
        return true;
      case 'k':
        go(at - 1);
        return true;
      case 'a':
      case 'r':
        session.decide(placed.proposal.id, { kind: key === 'a' ? 'accept' : 'reject' });
        done();
        return true;
      case 'c':
        setChanging(true);
        return true;
      case 'u': {
        const undone = session.undo();
        if (undone === null) return true;
        decided();
        go(session.proposals.findIndex(({ proposal }) => proposal.id === undone));
        return true;
      }
      case 'l':
      case 'n':
        document.querySelector<HTMLElement>(key === 'l' ? '.review__link' : '.review__not-same')?.focus();
        return true;
      default:
        return false;
    }
  };
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (latest.current(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  if (placed === undefined) return null;
  const acceptAs = session.suggestedId(placed.proposal.id);
  return (
    <section ref={card} className="review__work" aria-label={t('proposed')}>
      <p role="status">
        {t('progress', { decided: progress.decided, total: progress.total })} ·{' '}
        <span className="quiet">
          {t('counts', { accepted: progress.accepted, changed: progress.changed, rejected: progress.rejected })}
        </span>
      </p>
      <progress
        max={progress.total}
        value={progress.decided}
        aria-label={t('progress', { decided: progress.decided, total: progress.total })}
      />
      <Pair session={session} placed={placed} issue={issue} />
      {changing ? (
        <ChangeItem
          key={placed.proposal.id}
          session={session}
          placed={placed}
          done={(isChanged) => {
            setChanging(false);
            if (isChanged) done();
          }}
        />
      ) : null}
      {placed.list === 'entities' ? (
        <Candidates session={session} placed={placed} done={done} decided={decided} />
      ) : null}
      <div className="review__actions">
        {(
          [
            ['a', acceptAs === null ? t('accept') : t('acceptAs', { id: acceptAs })],
            ['r', t('reject')],
            ['c', t('change')],
            ['u', t('undo')],
            ['k', t('back')],
            ['j', t('next')],
          ] as const
        ).map(([key, label]) => (
          <Button key={key} className="button" isDisabled={key === 'u' && !session.canUndo} onPress={() => act(key)}>
            {label} <kbd>{key}</kbd>
          </Button>
        ))}
        <Button
          className="button"
          onPress={() => {
            download(name, session.text());
          }}
        >
          {t('save')}
        </Button>
      </div>
      <p className="quiet small">{t('keys')}</p>
    </section>
  );
};

const download = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

const Pair = ({
  session,
  placed,
  issue,
}: {
  readonly session: ReviewSession;
  readonly placed: PlacedProposal;
  readonly issue: IssueParagraphs | null;
}): ReactNode => {
  const t = useMessages(reviewMessages);
  const nameOf = useNames(session, placed);
  const { kind, title, places, fields } = described(placed, nameOf);
  const { proposal, article } = placed;
  return (
    <div className="review__pair">
      <section aria-label={t('source')}>
        <h2>
          {t('source')} <span className="quiet">{article}</span>
        </h2>
        {issue === null ? <p className="quiet">{t('noText')}</p> : null}
        {places.map(({ at, terms }) => {
          const paragraph = issue === null ? null : paragraphAt(issue, article, at);
          return (
            <p key={at} lang="ko">
              <span className="quiet tabular">{at}</span>{' '}
              {paragraph === null
                ? terms.join(' · ')
                : stretchesOf(paragraph, terms).map(({ text, isTerm }, index) =>
                    isTerm ? <mark key={index}>{text}</mark> : text,
                  )}
            </p>
          );
        })}
      </section>
      <section aria-label={t('proposed')}>
        <h2>
          {t(`kind.${kind}`)}{' '}
          <span className={`review__status review__status--${proposal.status}`}>{t(`status.${proposal.status}`)}</span>
        </h2>
        <p className="review__title" lang={tagOfText(title)}>
          {title}
        </p>
        <dl>
          {fields.map(([key, value]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd lang={tagOfText(value)}>{value}</dd>
            </div>
          ))}
        </dl>
        <p className="small">{t('confidence', { value: proposal.confidence.toFixed(2) })}</p>
        <p className="small">{t('why', { why: proposal.why })}</p>
        {proposal.flags === undefined ? null : (
          <p className="small">{t('flags', { flags: proposal.flags.join(', ') })}</p>
        )}
      </section>
    </div>
  );
};

/** Names of ids: those of the draft, then those of the graph, then the ids themselves. */
const useNames = (session: ReviewSession, { item }: PlacedProposal): ((id: string) => string) => {
  const { language } = useLanguage();
  const drafted = new Map(
    session.draft.articles.flatMap(({ entities }) =>
      (entities ?? []).map(({ id, names }) => [id, Object.values(names)[0] ?? id] as const),
    ),
  );
  const ids = ['id', 'from', 'to']
    .map((key) => (item as Readonly<Record<string, unknown>>)[key])
    .filter((id): id is string => typeof id === 'string' && !drafted.has(id));
  const { data } = useAnswer(ReviewNamesDocument, { ids }, { enabled: ids.length > 0 });
  const known = new Map(
    data?.nodes.flatMap((node) =>
      node !== null && 'names' in node ? [[node.id, shownName(node.names, language).text] as const] : [],
    ),
  );
  return (id) => drafted.get(id) ?? known.get(id) ?? id;
};
