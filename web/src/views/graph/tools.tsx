/** What moves the camera, and takes back what the reader did. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useMessages } from '../../i18n/messages.js';
import type { CanvasHandle } from './canvas.js';
import { graphMessages } from './graph-messages.js';
import type { GraphState } from './graph-state.js';

interface Props {
  readonly state: GraphState;
  readonly set: (change: Partial<GraphState>) => void;
  readonly handle: { readonly current: CanvasHandle | null };
}

export const Tools = ({ state: { hidden, pinned }, set, handle }: Props): ReactNode => {
  const t = useMessages(graphMessages);
  return (
    <Toolbar aria-label={t('tools.label')} className="graph__tools">
      <Button className="button" aria-label={t('tools.in')} onPress={() => handle.current?.zoom(0.66)}>
        +
      </Button>
      <Button className="button" aria-label={t('tools.out')} onPress={() => handle.current?.zoom(1.5)}>
        −
      </Button>
      <Button className="button" onPress={() => handle.current?.whole()}>
        {t('tools.whole')}
      </Button>
      {hidden.length === 0 ? null : (
        <>
          <Button
            className="button"
            onPress={() => {
              set({ hidden: hidden.slice(0, -1) });
            }}
          >
            {t('tools.undo')}
          </Button>
          <Button
            className="button"
            onPress={() => {
              set({ hidden: [] });
            }}
          >
            {t('tools.unhide', { count: String(hidden.length) })}
          </Button>
        </>
      )}
      {pinned.size === 0 ? null : (
        <Button
          className="button"
          onPress={() => {
            set({ pinned: new Map() });
          }}
        >
          {t('tools.unpin', { count: String(pinned.size) })}
        </Button>
      )}
    </Toolbar>
  );
};
