/** The network at the service's positions: circles with their number of policies, lines as wide as their weight that open their pair. */
import type { ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import type { FeedGraph } from '../../api/feed.js';
import { entityPath } from '../../components/entity-link.js';
import { placeLabels, placeNodes, shortened } from '../../components/picture-layout.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import { coIssuanceMessages } from './co-issuance-messages.js';
import { pairsOf, usePairName, type Network, type PairOfNetwork } from './pair.js';
import { Telling, type Teller } from './tell.js';

const width = 720;
const height = 480;
const fontSize = 11.5;

interface Props {
  readonly network: Network;
  /** The same network with positions. */
  readonly feed: FeedGraph;
  readonly pair: string;
  readonly address: (pair: string) => string;
}

export const NetworkPicture = ({ network, feed, pair, address }: Props): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  const { language } = useLanguage();
  const search = useSearch();
  const agencies = new Map(network.nodes.map((node) => [node.agency.id, node]));
  const pairs = pairsOf(network);
  // Agencies that issued alone are no part of the picture of who issues with whom; the table has them.
  const joined = new Set(pairs.flatMap(({ a, b }) => [a.id, b.id]));
  const placed = placeNodes(
    feed.nodes.filter(({ id }) => joined.has(id)),
    { width, height, margin: 34 },
  )
    .flatMap((place) => {
      const node = agencies.get(place.node.id);
      return node === undefined ? [] : [{ ...place, ...node, text: shownName(node.agency.names, language).text }];
    })
    .sort((a, b) => b.degree - a.degree || b.policyCount - a.policyCount || (a.agency.id < b.agency.id ? -1 : 1));
  const places = new Map(placed.map((place) => [place.agency.id, place]));
  const labels = placeLabels(
    placed.map((place) => ({ ...place, text: shortened(place.text, 34), side: sideOf(place, pairs, places) })),
    { width, height, fontSize },
  );
  const heaviest = Math.max(...pairs.map(({ weight }) => weight));
  const lightest = Math.min(...pairs.map(({ weight }) => weight));
  const chosen = pair.split('~');
  return (
    <Telling pairs={pairs} chosen={pair} stops={pairs.map(({ key }, row) => ({ key, row, column: 0 }))}>
      {(teller) => {
        const near = [...chosen, ...(teller.told?.split('~') ?? [])];
        return (
          <div className="scrolling">
            <svg
              className="network"
              viewBox={`0 0 ${String(width)} ${String(height)}`}
              role="group"
              aria-label={t('picture')}
              data-picture=""
            >
              {pairs.map((each, row) => {
                const [from, to] = [places.get(each.a.id), places.get(each.b.id)];
                return from === undefined || to === undefined ? null : (
                  <Line
                    key={each.key}
                    pair={each}
                    ends={[from, to]}
                    stop={`${String(row)},0`}
                    // Where all weigh the same, a wide line would say that they weigh much.
                    share={heaviest === lightest ? 0.45 : each.weight / heaviest}
                    isOpen={each.key === pair}
                    href={address(each.key === pair ? '' : each.key)}
                    teller={teller}
                  />
                );
              })}
              {placed.map(({ agency, policyCount, text, x, y }) => (
                // The table has the same links for the keyboard.
                <Link
                  key={agency.id}
                  href={entityPath(agency.id, search)}
                  tabIndex={-1}
                  aria-label={`${text}: ${t('policiesIn', { count: policyCount })}`}
                >
                  <title>{text}</title>
                  <circle
                    cx={x}
                    cy={y}
                    r={7 + 2.2 * Math.sqrt(policyCount)}
                    className={near.includes(agency.id) ? 'network__node network__node--near' : 'network__node'}
                  />
                  <text x={x} y={y + 3.6} textAnchor="middle" className="network__count" aria-hidden="true">
                    {policyCount}
                  </text>
                </Link>
              ))}
              <g className="network__labels" fontSize={fontSize} aria-hidden="true">
                {labels.map(({ id, text, x, y, anchor }) => (
                  <text
                    key={id}
                    x={anchor === 'start' ? x + 4 : anchor === 'end' ? x - 4 : x}
                    y={y}
                    textAnchor={anchor}
                  >
                    {text}
                  </text>
                ))}
              </g>
            </svg>
          </div>
        );
      }}
    </Telling>
  );
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Away from those that it is joined with, where no line crosses the name. */
const sideOf = (
  { x, agency }: { readonly x: number; readonly agency: { readonly id: string } },
  pairs: readonly PairOfNetwork[],
  places: ReadonlyMap<string, { readonly x: number }>,
): 'start' | 'end' => {
  const others = pairs.flatMap(({ a, b }) => (a.id === agency.id ? [b.id] : b.id === agency.id ? [a.id] : []));
  const pull = others.reduce((sum, id) => sum + ((places.get(id)?.x ?? x) - x), 0);
  return pull > 0 ? 'end' : 'start';
};

const Line = ({
  pair,
  ends: [from, to],
  stop,
  share,
  isOpen,
  href,
  teller,
}: {
  readonly pair: PairOfNetwork;
  readonly ends: readonly [Point, Point];
  readonly stop: string;
  readonly share: number;
  readonly isOpen: boolean;
  readonly href: string;
  readonly teller: Teller;
}): ReactNode => {
  const nameOf = usePairName();
  const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return (
    <Link
      href={href}
      className={isOpen ? 'network__pair network__pair--open' : 'network__pair'}
      aria-label={nameOf(pair)}
      aria-current={isOpen ? 'true' : undefined}
      data-pair={pair.key}
      data-stop={stop}
      tabIndex={teller.isStop(pair.key) ? 0 : -1}
      onPointerEnter={(event: React.PointerEvent) => {
        teller.show(pair.key, event.currentTarget);
      }}
      onPointerLeave={teller.hide}
      onFocus={(event: React.FocusEvent) => {
        teller.show(pair.key, event.currentTarget);
      }}
      onBlur={teller.hide}
    >
      {/* Wide enough to be pointed at. */}
      <line {...line} className="network__reach" />
      <line {...line} className="network__line" strokeWidth={1.25 + 4 * share * share} />
    </Link>
  );
};
