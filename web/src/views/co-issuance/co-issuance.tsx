/** Who issues policy with whom: a network or a matrix, by period and weighting; each weight opens exactly its policies. */
import type { ReactNode } from 'react';
import { feedAddress, type FeedGraph } from '../../api/feed.js';
import { useAnswer, useFeed } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { Coverage } from '../../components/coverage.js';
import { Picture } from '../../components/picture.js';
import { TakeWithYou } from '../../components/take-with-you.js';
import { ViewTitle } from '../../components/view-title.js';
import { useMessages } from '../../i18n/messages.js';
import { choiceParam, dateParam, textParam } from '../../url-params.js';
import { useUrlState } from '../../url-state.js';
import { coIssuanceMessages } from './co-issuance-messages.js';
import { CoIssuanceViewDocument, type CoIssuanceViewQuery } from './co-issuance.generated.js';
import { Controls } from './controls.js';
import { Matrix } from './matrix.js';
import { Pair, PairTable } from './pairs.js';
import { Unnamed } from './unnamed.js';
import './co-issuance.css';

export type Network = CoIssuanceViewQuery['coIssuance'];

const params = {
  from: dateParam(),
  to: dateParam(),
  weighting: choiceParam(['COUNT', 'FRACTIONAL', 'JACCARD', 'COSINE'], 'COUNT'),
  as: choiceParam(['network', 'matrix'], 'network'),
  /** The pair that is open: two ids, with a tilde between. */
  pair: textParam(),
};

export default function CoIssuance(): ReactNode {
  const t = useMessages(coIssuanceMessages);
  const [state, set] = useUrlState(params);
  const { from, to, weighting, as, pair } = state;
  const variables = { filter: { from, to }, weighting };
  const answer = useAnswer(CoIssuanceViewDocument, variables, { keepPrevious: true });
  const feed = { from, to, weighting };
  const open = (next: string): void => {
    set({ pair: next });
  };
  return (
    <div className="co-issuance">
      <header className="co-issuance__head">
        <ViewTitle title={t('title')} />
        <TakeWithYou
          title={t('title')}
          feed={{ question: 'co-issuance', arguments: feed }}
          document={CoIssuanceViewDocument}
          variables={variables}
        />
      </header>
      <Controls state={state} set={set} />
      <Answer of={answer} lines={24}>
        {({ coIssuance }) => (
          <>
            <div className="co-issuance__lead">
              <p>
                {t('lead', {
                  policies: coIssuance.policyCount,
                  agencies: coIssuance.nodes.length,
                  pairs: coIssuance.edges.length,
                })}
              </p>
              <Coverage of={coIssuance.coverage} />
            </div>
            {coIssuance.edges.length === 0 ? (
              <p className="quiet">{t('none')}</p>
            ) : (
              <div className="co-issuance__body">
                <div className="co-issuance__picture">
                  {as === 'matrix' ? (
                    <Matrix network={coIssuance} pair={pair} open={open} />
                  ) : (
                    <NetworkPicture address={feedAddress('co-issuance', 'json', feed)} pair={pair} />
                  )}
                </div>
                <div className="co-issuance__side">
                  <Pair
                    pair={pair}
                    filter={{ from, to }}
                    weighting={weighting}
                    close={() => {
                      open('');
                    }}
                  />
                  <PairTable network={coIssuance} pair={pair} open={open} />
                </div>
              </div>
            )}
            <Unnamed network={coIssuance} />
          </>
        )}
      </Answer>
    </div>
  );
}

const NetworkPicture = ({ address, pair }: { readonly address: string; readonly pair: string }): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  const answer = useFeed<FeedGraph>(address);
  return (
    <Answer of={answer} lines={20}>
      {(graph) => {
        const joined = new Set(graph.edges.flatMap(({ source, target }) => [source, target]));
        return (
          <div className="scrolling" role="region" tabIndex={0} aria-label={t('network')}>
            <Picture
              graph={{ ...graph, nodes: graph.nodes.filter(({ id }) => joined.has(id)) }}
              title={t('picture')}
              width={720}
              height={480}
              chosen={pair === '' ? [] : pair.split('~')}
            />
          </div>
        );
      }}
    </Answer>
  );
};
