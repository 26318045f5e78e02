/** Who issues policy with whom: a network, a matrix or what changed, by period and weighting; each weight opens exactly its policies. */
import { useRef, type ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { feedAddress, type FeedGraph } from '../../api/feed.js';
import { useAnswer, useFeed } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { Coverage } from '../../components/coverage.js';
import { Fold } from '../../components/fold.js';
import { PictureItems } from '../../components/picture-items.js';
import { TakeWithYou } from '../../components/take-with-you.js';
import { ViewTitle } from '../../components/view-title.js';
import { useMessages } from '../../i18n/messages.js';
import { writeState } from '../../url-params.js';
import { useUrlState } from '../../url-state.js';
import { Agencies } from './agencies.js';
import { Changes } from './changes.js';
import { coIssuanceMessages } from './co-issuance-messages.js';
import {
  CoIssuanceChangesDocument,
  CoIssuanceQuartersDocument,
  CoIssuanceViewDocument,
} from './co-issuance.generated.js';
import { Controls } from './controls.js';
import { halvesOf, type Halves } from './halves.js';
import { Matrix } from './matrix.js';
import { NetworkPicture } from './network-picture.js';
import type { Network } from './pair.js';
import { Pair, PairTable } from './pairs.js';
import { coIssuanceParams, type CoIssuanceState } from './state.js';
import { Unnamed } from './unnamed.js';
import './co-issuance.css';

export default function CoIssuance(): ReactNode {
  const t = useMessages(coIssuanceMessages);
  const [state, set] = useUrlState(coIssuanceParams);
  const { from, to, asOf, weighting, minWeight, as, pair } = state;
  const technology = state.technology === '' ? null : state.technology;
  const variables = { filter: { from, to, technology, asOf }, weighting, minWeight };
  const answer = useAnswer(CoIssuanceViewDocument, variables, { keepPrevious: true });
  const halves = useHalves(state);
  const feed = { from, to, technology, asOf, weighting, minWeight };
  const body = useRef<HTMLDivElement>(null);
  const open = (next: string): void => {
    set({ pair: next });
  };
  const asked =
    as === 'changes' && halves !== null
      ? { document: CoIssuanceChangesDocument, variables: { ...halves.asked, filter: { technology, asOf }, weighting } }
      : { document: CoIssuanceViewDocument, variables };
  return (
    <div className="co-issuance" ref={body}>
      <header className="co-issuance__head">
        <ViewTitle title={t('title')} />
        <TakeWithYou title={t('title')} feed={{ question: 'co-issuance', arguments: feed }} {...asked}>
          {as === 'changes' ? null : (
            <PictureItems
              title={t('title')}
              name={`co-issuance-${as}`}
              find={() => body.current?.querySelector<SVGSVGElement>('svg[data-picture]') ?? null}
            />
          )}
        </TakeWithYou>
      </header>
      <Fold>
        <Controls state={state} set={set} bulletins={answer.data?.coIssuance.coverage.bulletins ?? []} />
      </Fold>
      {as === 'changes' ? (
        halves === null ? (
          <p className="quiet">{t('noBrush')}</p>
        ) : (
          <Changes halves={halves} filter={{ technology, asOf }} weighting={weighting} pair={pair} open={open} />
        )
      ) : null}
      <Answer of={answer} lines={24}>
        {({ coIssuance }) => (
          <>
            {as === 'changes' ? null : (
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
            )}
            {as === 'changes' ? null : coIssuance.edges.length === 0 ? (
              <p className="quiet">{t('none')}</p>
            ) : (
              <div className="co-issuance__body">
                <div className="co-issuance__picture">
                  {as === 'matrix' ? (
                    <Matrix network={coIssuance} pair={pair} open={open} />
                  ) : (
                    <Placed network={coIssuance} address={feedAddress('co-issuance', 'json', feed)} pair={pair} />
                  )}
                  <p className="quiet small co-issuance__hint">{t(as === 'matrix' ? 'matrixHint' : 'networkHint')}</p>
                </div>
                <div className="co-issuance__side">
                  <Pair
                    key={`${pair} ${JSON.stringify(variables)}`}
                    pair={pair}
                    filter={variables.filter}
                    weighting={weighting}
                    close={() => {
                      open('');
                    }}
                  />
                  <PairTable network={coIssuance} pair={pair} open={open} />
                </div>
              </div>
            )}
            {as === 'changes' || coIssuance.nodes.length === 0 ? null : (
              <Agencies network={coIssuance} sort={state.sort} set={set} />
            )}
            <Unnamed network={coIssuance} />
          </>
        )}
      </Answer>
    </div>
  );
}

/** The halves of the chosen period, by the quarters that the brush shows. */
const useHalves = ({ from, to, split, technology, asOf, as }: CoIssuanceState): Halves | null => {
  const filter = { technology: technology === '' ? null : technology, asOf };
  const answer = useAnswer(CoIssuanceQuartersDocument, { filter }, { enabled: as === 'changes', keepPrevious: true });
  const periods = answer.data?.coIssuanceTimeline.periods.map(({ network, ...period }) => ({
    ...period,
    count: network.policyCount,
  }));
  return periods === undefined ? null : halvesOf(periods, { from, to, split });
};

/** The picture needs the positions of the feed beside the network. */
const Placed = ({
  network,
  address,
  pair,
}: {
  readonly network: Network;
  readonly address: string;
  readonly pair: string;
}): ReactNode => {
  const [path] = useLocation();
  const search = useSearch();
  const answer = useFeed<FeedGraph>(address);
  return (
    <Answer of={answer} lines={20}>
      {(feed) => (
        <NetworkPicture
          network={network}
          feed={feed}
          pair={pair}
          address={(next) => {
            const after = writeState(coIssuanceParams, new URLSearchParams(search), { pair: next }).toString();
            return after === '' ? path : `${path}?${after}`;
          }}
        />
      )}
    </Answer>
  );
};
