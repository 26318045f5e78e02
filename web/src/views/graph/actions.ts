/** What can be done with a node, by canvas, panel and table alike. */
import { useLocation, useSearch } from 'wouter';
import { entityPath } from '../../components/entity-link.js';
import { useMessages } from '../../i18n/messages.js';
import type { DrawnNode } from './drawn.js';
import { graphMessages } from './graph-messages.js';
import { pathEnds, type GraphState } from './graph-state.js';

export interface Action {
  readonly id: 'expand' | 'collapse' | 'pin' | 'unpin' | 'hide' | 'pathFrom' | 'pathTo' | 'goTo' | 'open';
  readonly label: string;
  readonly act: () => void;
}

export interface Doing {
  readonly state: GraphState;
  readonly set: (change: Partial<GraphState>) => void;
  readonly nameOf: (id: string) => string;
  /** Brings a node into the middle of the picture. */
  readonly goTo: (id: string) => void;
}

export const useActions = ({ state, set, nameOf, goTo }: Doing): ((node: DrawnNode) => readonly Action[]) => {
  const t = useMessages(graphMessages);
  const [, navigate] = useLocation();
  const search = useSearch();
  const { ids, pinned, hidden, path } = state;
  const [from = ''] = path.split(',');
  const isWaiting = from !== '' && pathEnds(state) === null;
  return (node) => {
    const isWhole = ids.length === 0 && pathEnds(state) === null;
    return [
      ids.includes(node.id)
        ? {
            id: 'collapse',
            label: t('panel.collapse'),
            act: () => {
              set(toggled(state, node.id));
            },
          }
        : {
            id: 'expand',
            label: t(isWhole ? 'panel.surround' : 'panel.expand'),
            act: () => {
              set(toggled(state, node.id));
            },
          },
      pinned.has(node.id)
        ? {
            id: 'unpin',
            label: t('panel.unpin'),
            act: () => {
              set({ pinned: without(pinned, node.id) });
            },
          }
        : {
            id: 'pin',
            label: t('panel.pin'),
            act: () => {
              set({ pinned: new Map([...pinned, [node.id, { x: node.x, y: node.y }]]) });
            },
          },
      {
        id: 'hide',
        label: t('panel.hide'),
        act: () => {
          set({ hidden: [...hidden, node.id], focus: '' });
        },
      },
      isWaiting && from !== node.id
        ? {
            id: 'pathTo',
            label: t('panel.pathTo', { name: nameOf(from) }),
            act: () => {
              set({ path: `${from},${node.id}`, way: 0, focus: '' });
            },
          }
        : {
            id: 'pathFrom',
            label: t('panel.pathFrom'),
            act: () => {
              set({ path: `${node.id},`, way: 0 });
            },
          },
      {
        id: 'goTo',
        label: t('panel.goTo'),
        act: () => {
          goTo(node.id);
        },
      },
      {
        id: 'open',
        label: t('panel.open'),
        act: () => {
          navigate(entityPath(node.id, search));
        },
      },
    ];
  };
};

/** Expanded when it was not, collapsed when it was. */
export const toggled = ({ ids }: GraphState, id: string): Partial<GraphState> => ({
  ids: ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id],
  camera: null,
});

const without = <K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> =>
  new Map([...map].filter(([other]) => other !== key));
