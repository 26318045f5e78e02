/** What curators changed in an entity and said of it; asked when somebody opens it. */
import { useState, type ReactNode } from 'react';
import { useAnswer } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { ChangeEntry, Moment } from '../../components/change-entry.js';
import { changeMessages } from '../../components/change-messages.js';
import { useMessages } from '../../i18n/messages.js';
import { tagOfText } from '../../i18n/names.js';
import { EntityHistoryDocument } from './history.generated.js';

export const History = ({ id }: { readonly id: string }): ReactNode => {
  const t = useMessages(changeMessages);
  const [open, setOpen] = useState(false);
  const answer = useAnswer(EntityHistoryDocument, { id }, { enabled: open });
  return (
    <details
      className="entity__history"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{t('history')}</summary>
      {open ? (
        <Answer of={answer} lines={2}>
          {({ entity }) =>
            entity === null || entity.history.totalCount === 0 ? (
              <p className="quiet">{t('noneHere')}</p>
            ) : (
              <>
                {entity.history.edges.map(({ node }) => (
                  <ChangeEntry key={node.id} change={node} />
                ))}
                {entity.comments.edges.length === 0 ? null : <h3>{t('comments')}</h3>}
                {entity.comments.edges.map(({ node }) => (
                  <p key={node.id}>
                    <span lang={tagOfText(node.text)}>{node.text}</span>{' '}
                    <span className="quiet small">
                      {node.by.name} · <Moment at={node.at} />
                    </span>
                  </p>
                ))}
              </>
            )
          }
        </Answer>
      ) : null}
    </details>
  );
};
