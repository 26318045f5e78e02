/** The technology that is traced, and the taxonomy to choose another from; the tree is loaded when it is wanted. */
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { EntityName, type EntityRef } from '../../components/entity-link.js';
import { TypeMark } from '../../components/type-mark.js';
import { useMessages } from '../../i18n/messages.js';
import type { SetTrace, TraceState } from './state.js';
import { traceMessages } from './trace-messages.js';

const TechnologyTree = lazy(() => import('./technology-tree.js'));

interface Props {
  readonly state: TraceState;
  readonly set: SetTrace;
  readonly technology: EntityRef | undefined;
}

export const TechnologyPicker = ({ state, set, technology }: Props): ReactNode => {
  const t = useMessages(traceMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="trace__technology">
      <span className="controls__label" id="trace-technology">
        {t('technology')}
      </span>
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button className="button trace__chosen" aria-describedby="trace-technology">
          {technology === undefined ? (
            t('chooseTechnology')
          ) : (
            <>
              <TypeMark type="TECHNOLOGY" /> <EntityName names={technology.names} />
            </>
          )}{' '}
          <span aria-hidden="true">▾</span>
        </Button>
        <Popover className="popover" placement="bottom start">
          <Dialog className="picker" aria-label={t('chooseTechnology')}>
            <Suspense fallback={<div className="picker__coming" />}>
              <TechnologyTree
                asOf={state.asOf}
                chosen={state.technology}
                choose={(next) => {
                  setOpen(false);
                  set({ technology: next, open: '' });
                }}
              />
            </Suspense>
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
};
