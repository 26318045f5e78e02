/** What a new entity may be in the graph, each with the parts of its score: to link, or to tell apart. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PlacedProposal, ReviewSession } from '../../../../src/review/session.js';
import { useAnswer } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { EntityLink } from '../../components/entity-link.js';
import { useMessages } from '../../i18n/messages.js';
import { entityTypes } from '../../ontology.generated.js';
import { reviewMessages } from './review-messages.js';
import { ReviewLikenessesDocument } from './review.generated.js';

interface Props {
  readonly session: ReviewSession;
  readonly placed: PlacedProposal;
  readonly done: () => void;
  readonly decided: () => void;
}

export const Candidates = ({ session, placed, done, decided }: Props): ReactNode => {
  const t = useMessages(reviewMessages);
  const { type, names } = placed.item as { readonly type: string; readonly names: Readonly<Record<string, string>> };
  const known = entityTypes.find(({ label }) => label === type)?.type;
  const answer = useAnswer(
    ReviewLikenessesDocument,
    {
      name: Object.values(names)[0] ?? '',
      type: known ?? 'AGENCY',
    },
    { enabled: known !== undefined },
  );
  const { id, notSame = [] } = placed.proposal;
  return (
    <section className="review__candidates" aria-label={t('mayBe')}>
      <h2>{t('mayBe')}</h2>
      <Answer of={answer}>
        {({ likenesses }) => {
          const shown = likenesses.filter(({ node }) => !notSame.includes(node.id));
          if (shown.length === 0) return <p className="quiet">{t('noneLike')}</p>;
          return (
            <ol>
              {shown.map(({ node, score, parts }) => (
                <li key={node.id}>
                  <EntityLink entity={node} /> <span className="tabular">{score.toFixed(2)}</span>{' '}
                  <Button
                    className="button review__link"
                    aria-label={`${t('link')}: ${node.id}`}
                    onPress={() => {
                      session.decide(id, { kind: 'link', to: node.id });
                      done();
                    }}
                  >
                    {t('link')}
                  </Button>{' '}
                  <Button
                    className="button review__not-same"
                    aria-label={`${t('notSame')}: ${node.id}`}
                    onPress={() => {
                      session.decide(id, { kind: 'not-same', to: node.id });
                      decided();
                    }}
                  >
                    {t('notSame')}
                  </Button>
                  <p className="quiet small" lang="en">
                    {parts
                      .map(
                        ({ part, points, most, why }) =>
                          `${part.toLowerCase()} ${String(points)}/${String(most)}: ${why}`,
                      )
                      .join(' · ')}
                  </p>
                </li>
              ))}
            </ol>
          );
        }}
      </Answer>
    </section>
  );
};
