/** What the limits and the period keep out, and what lies apart. */
import type { ReactNode } from 'react';
import type { FeedGraph } from '../../api/feed.js';
import { useMessages } from '../../i18n/messages.js';
import { apartOf, type Drawn } from './drawn.js';
import { graphMessages } from './graph-messages.js';

/** What the limits and the period keep out, and what to do about it. */
export const Notices = ({
  graph,
  drawn,
  limit,
}: {
  readonly graph: FeedGraph;
  readonly drawn: Drawn;
  readonly limit: number;
}): ReactNode => {
  const t = useMessages(graphMessages);
  const { omitted } = graph.graph;
  const left = omitted.reduce((sum, { nodes }) => sum + nodes, 0);
  const lostEdges = omitted.find(({ limit: which }) => which === 'edges')?.edges ?? 0;
  const isExact = omitted.every(({ exact }) => exact);
  const apart = apartOf(drawn);
  const notices = [
    left === 0 ? null : t(isExact ? 'omitted.nodes' : 'omitted.atLeast', { count: left, limit: String(limit) }),
    lostEdges === 0 ? null : t('omitted.edges', { count: lostEdges }),
    drawn.outside === 0 ? null : t('outside', { count: drawn.outside }),
  ].filter((notice) => notice !== null);
  return (
    <>
      {notices.map((notice) => (
        <p key={notice} className="graph__notice" role="status">
          {notice}
        </p>
      ))}
      {apart === 0 ? null : <p className="quiet small graph__note">{t('apart', { count: apart })}</p>}
    </>
  );
};
