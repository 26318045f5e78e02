/** The graph: expand, collapse, pin, hide, filter and find paths, at the positions of the service; each edge opens its evidence. */
import { lazy, Suspense, useCallback, useMemo, useRef, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { feedAddress, type FeedGraph } from '../../api/feed.js';
import { useAnswer, useFeed } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { feedName } from '../../components/feed-names.js';
import { Fold } from '../../components/fold.js';
import { ViewTitle } from '../../components/view-title.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import type { RelationshipTypeName } from '../../ontology.generated.js';
import { useUrlState } from '../../url-state.js';
import { toggled, type Doing } from './actions.js';
import { BehindIt } from './behind-it.js';
import { hasWebGl, type CanvasHandle, type CanvasProps } from './canvas.js';
import { colouring, useCommunities } from './colouring.js';
import { Controls } from './controls.js';
import { drawnOf, emphasisOf } from './drawn.js';
import { graphMessages } from './graph-messages.js';
import { graphParams, pathEnds, type GraphState } from './graph-state.js';
import { GraphNamesDocument, GraphPathsDocument } from './graph.generated.js';
import { Legend } from './legend.js';
import { Notices } from './notices.js';
import { usePalette } from './palette.js';
import { Panel } from './panel.js';
import { PathsPanel } from './paths-panel.js';
import { keptOf, questionOf, shownTypes } from './question.js';
import type { Look } from './scene.js';
import { mostInSvg, SvgCanvas } from './svg-canvas.js';
import { Tables } from './tables.js';
import { Take } from './take.js';
import { Tools } from './tools.js';
import { noneIfEmpty } from './variables.js';
import './graph.css';

const SigmaCanvas = lazy(() => import('./sigma-canvas.js'));

export default function Graph(): ReactNode {
  const t = useMessages(graphMessages);
  const { language } = useLanguage();
  const [state, set] = useUrlState(graphParams);
  const ends = pathEnds(state);
  const paths = useAnswer(
    GraphPathsDocument,
    { from: ends?.[0] ?? '', to: ends?.[1] ?? '', relationTypes: noneIfEmpty(state.relations), asOf: state.asOf },
    { enabled: ends !== null },
  );
  const isBoth = ends !== null && state.ids.length > 0;
  const ways = useMemo(
    () => (ends === null ? [] : (paths.data?.paths ?? []).map(({ nodes }) => nodes.map(({ id }) => id))),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `ends` is new each time; `path` is what it is made of.
    [paths.data, state.path],
  );
  const onPaths = useMemo(() => [...new Set(isBoth ? ways.flat() : [])], [isBoth, ways]);
  const asked = questionOf(state, onPaths);
  const answer = useFeed<FeedGraph>(feedAddress(asked.question, 'json', asked.arguments), {
    enabled: !isBoth || paths.data !== undefined,
    keepPrevious: true,
  });
  const named = useAnswer(
    GraphNamesDocument,
    { ids: [...new Set([...state.path.split(','), ...state.ids])].filter((id) => id !== '') },
    { enabled: state.path !== '' || state.ids.length > 0, keepPrevious: true },
  );
  const names = useMemo(
    () =>
      new Map([
        ...(answer.data?.nodes ?? []).map((node): [string, string] => [node.id, feedName(node, language)]),
        ...(named.data?.nodes ?? []).flatMap((node): [string, string][] =>
          node !== null && 'names' in node ? [[node.id, shownName(node.names, language).text]] : [],
        ),
      ]),
    [answer.data, named.data, language],
  );
  const nameOf = useCallback((id: string) => names.get(id) ?? id, [names]);
  const title =
    ends !== null
      ? t('titlePath', { from: nameOf(ends[0]), to: nameOf(ends[1]) })
      : state.ids.length > 0
        ? t('titleAround', { name: state.ids.map(nameOf).join(', ') })
        : t('title');
  return (
    <div className="graph">
      <ViewTitle title={title} />
      <Fold>
        <Controls state={state} set={set} nameOf={nameOf} limit={asked.limit} />
      </Fold>
      <Answer of={answer} lines={30}>
        {(graph) => (
          <Shown
            graph={graph}
            isLoading={answer.isPlaceholderData}
            title={title}
            state={state}
            set={set}
            nameOf={nameOf}
            ways={ways}
            onPaths={onPaths}
            paths={paths}
          />
        )}
      </Answer>
    </div>
  );
}

interface ShownProps {
  readonly graph: FeedGraph;
  /** The picture before is still shown while the next one is on its way. */
  readonly isLoading: boolean;
  readonly title: string;
  readonly state: GraphState;
  readonly set: (change: Partial<GraphState>, options?: { readonly replace?: boolean }) => void;
  readonly nameOf: (id: string) => string;
  readonly ways: readonly (readonly string[])[];
  readonly onPaths: readonly string[];
  readonly paths: Parameters<typeof PathsPanel>[0]['of'];
}

const Shown = ({ graph, isLoading, title, state, set, nameOf, ways, onPaths, paths }: ShownProps): ReactNode => {
  const t = useMessages(graphMessages);
  const { language } = useLanguage();
  const palette = usePalette();
  const { ids, hidden, pinned, from, to, focus, depth, way, types } = state;
  const ends = pathEnds(state);
  const isWhole = ids.length === 0 && ends === null;
  const drawn = useMemo(
    () =>
      drawnOf(graph, {
        language,
        hidden,
        pinned,
        kept: onPaths.length === 0 ? null : keptOf(graph, ids, depth, onPaths),
        // The feed of the whole graph knows dates itself.
        from: isWhole ? null : from,
        to: isWhole ? null : to,
      }),
    [graph, language, hidden, pinned, onPaths, ids, depth, isWhole, from, to],
  );
  const communities = useCommunities(drawn, state.colour === 'community');
  const colourOf = useMemo(() => colouring(palette, communities), [palette, communities]);
  const emphasis = useMemo(
    () => emphasisOf(drawn, focus, way === 0 ? ways : ways.slice(way - 1, way)),
    [drawn, focus, ways, way],
  );
  const look = useMemo<Look>(
    () => ({ palette, emphasis, focus, colourOf, relation: (type: RelationshipTypeName) => t(`relation.${type}`) }),
    [palette, emphasis, focus, colourOf, t],
  );
  const handle = useRef<CanvasHandle | null>(null);
  const doing: Doing = {
    state,
    set,
    nameOf,
    goTo: (id) => {
      set({ focus: id });
      handle.current?.goTo(id);
    },
  };
  const asked = questionOf(state, onPaths);
  const canvas: CanvasProps = {
    drawn,
    look,
    title: t('picture', { nodes: String(drawn.nodes.length), edges: String(drawn.edges.length) }),
    camera: state.camera,
    onCamera: (camera) => {
      set({ camera }, { replace: true });
    },
    onFocus: (id) => {
      const [start = ''] = state.path.split(',');
      if (start !== '' && ends === null && drawn.byId.has(id) && id !== start) set({ path: `${start},${id}`, way: 0 });
      else if (id !== focus) set({ focus: id });
    },
    onOpen: (id) => {
      set(toggled(state, id));
    },
    onMove: (id, place) => {
      set({ pinned: new Map([...pinned, [id, place]]) });
    },
    onReady: useCallback((ready: CanvasHandle | null) => {
      handle.current = ready;
    }, []),
  };
  return (
    <>
      <p className="graph__lead">
        {t('lead', { nodes: drawn.nodes.length, edges: drawn.edges.length })}
        {isLoading ? <span role="status"> · {t('loading')}</span> : null}
      </p>
      <Notices graph={graph} drawn={drawn} limit={asked.limit} />
      {isWhole && types.length === 0 ? <p className="quiet small graph__note">{t('whole')}</p> : null}
      {state.path !== '' && ends === null ? (
        <p role="status" className="graph__choose">
          {t('path.choose')}
        </p>
      ) : null}
      <div className="graph__body">
        <div className="graph__main">
          <div className="graph__head">
            <Tools state={state} set={set} handle={handle} />
            <Take
              title={title}
              state={state}
              asked={asked}
              drawn={drawn}
              look={look}
              communities={communities}
              handle={handle}
            />
          </div>
          {drawn.nodes.length === 0 ? (
            <p className="graph__empty">
              {ends === null ? t('empty') : t('path.none')}{' '}
              <Button
                className="button"
                onPress={() => {
                  set({
                    ids: [],
                    types: [],
                    relations: [],
                    from: null,
                    to: null,
                    path: '',
                    hidden: [],
                    focus: '',
                    camera: null,
                  });
                }}
              >
                {t('clear')}
              </Button>
            </p>
          ) : (
            <Canvas {...canvas} />
          )}
          <Tables drawn={drawn} communities={communities} {...doing} />
        </div>
        <div className="graph__side">
          <Panel drawn={drawn} {...doing} />
          {ends === null ? null : <PathsPanel of={paths} state={state} set={set} />}
          <Legend
            drawn={drawn}
            state={state}
            set={set}
            types={asked.question === 'paths' ? null : shownTypes(state)}
            communities={communities}
          />
        </div>
      </div>
      <BehindIt state={state} onPaths={onPaths} />
    </>
  );
};

const Canvas = (props: CanvasProps): ReactNode => {
  const t = useMessages(graphMessages);
  const { drawn } = props;
  if (hasWebGl())
    return (
      <Suspense fallback={<div className="graph__stage graph__stage--coming" />}>
        <SigmaCanvas {...props} />
      </Suspense>
    );
  return drawn.nodes.length > mostInSvg ? (
    <p className="graph__empty">{t('tooLargeForSvg', { nodes: String(drawn.nodes.length) })}</p>
  ) : (
    <>
      <p className="quiet small">{t('withoutWebGl')}</p>
      <SvgCanvas {...props} />
    </>
  );
};
