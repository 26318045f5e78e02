/** The newest changes of curators. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useAnswer } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { ChangeEntry } from '../../components/change-entry.js';
import { changeMessages } from '../../components/change-messages.js';
import { ViewTitle } from '../../components/view-title.js';
import { useMessages } from '../../i18n/messages.js';
import { numberParam } from '../../url-params.js';
import { useUrlState } from '../../url-state.js';
import { NewestChangesDocument } from './changes.generated.js';

const pageSize = 20;
const params = { shown: numberParam(pageSize, pageSize, 100) };

export default function Changes(): ReactNode {
  const t = useMessages(changeMessages);
  const [{ shown }, set] = useUrlState(params);
  const answer = useAnswer(NewestChangesDocument, { first: shown }, { keepPrevious: true });
  return (
    <>
      <ViewTitle title={t('title')} />
      <p className="quiet">{t('intro')}</p>
      <Answer of={answer}>
        {({ changes }) =>
          changes.totalCount === 0 ? (
            <p>{t('none')}</p>
          ) : (
            <>
              {changes.edges.map(({ node }) => (
                <ChangeEntry key={node.id} change={node} />
              ))}
              {changes.totalCount > shown && shown < 100 ? (
                <Button
                  className="button"
                  onPress={() => {
                    set({ shown: Math.min(100, shown + pageSize) }, { replace: true });
                  }}
                >
                  {t('more')}
                </Button>
              ) : null}
            </>
          )
        }
      </Answer>
    </>
  );
}
