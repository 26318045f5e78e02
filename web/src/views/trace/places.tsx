/** The chosen places as tags, and a list to choose others from: those that have initiatives, or any by its name. */
import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { useAnswer } from '../../api/use-answer.js';
import { EntityName } from '../../components/entity-link.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import type { Region } from './initiatives.js';
import type { TraceState } from './state.js';
import { traceMessages } from './trace-messages.js';
import { TraceRegionsDocument } from './trace.generated.js';

const PlaceList = lazy(() => import('./place-list.js'));

interface Props {
  readonly state: TraceState;
  readonly label: string;
  readonly chosen: readonly string[];
  readonly choose: (chosen: string[]) => void;
  /** Exactly one, which the button names. */
  readonly single?: boolean;
}

/** The regions of ids, as far as they are any, in the order of the ids. */
export const useRegions = (ids: readonly string[]): readonly Region[] => {
  const { data } = useAnswer(TraceRegionsDocument, { ids }, { enabled: ids.length > 0, keepPrevious: true });
  const known = new Map(data?.nodes.map((node) => (node !== null && 'names' in node ? [node.id, node] : ['', null])));
  return ids.map((id) => known.get(id) ?? null).filter((region) => region !== null);
};

export const Places = ({ state, label, chosen, choose, single = false }: Props): ReactNode => {
  const t = useMessages(traceMessages);
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const regions = useRegions(chosen);
  const labelId = useId();
  const picker = (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="button" aria-describedby={labelId}>
        {single && regions[0] !== undefined ? <EntityName names={regions[0].names} /> : t('addPlace')}{' '}
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="picker" aria-label={label}>
          <Suspense fallback={<div className="picker__coming" />}>
            <PlaceList
              state={state}
              label={label}
              chosen={chosen}
              regions={regions}
              single={single}
              choose={(next) => {
                if (single) setOpen(false);
                choose(next);
              }}
            />
          </Suspense>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
  return (
    <div className="trace__places">
      <span className="controls__label" id={labelId}>
        {label}
      </span>
      <div className="trace__tags">
        {single ? null : regions.length === 0 ? (
          <span className="trace__everywhere">{t('everywhere')}</span>
        ) : (
          <TagGroup
            onRemove={(keys) => {
              choose(chosen.filter((id) => !keys.has(id)));
            }}
          >
            <Label className="unseen">{label}</Label>
            <TagList className="trace__tags" items={regions.map((region) => ({ ...region, language }))}>
              {({ id, names }) => (
                <Tag id={id} textValue={shownName(names, language).text} className="trace__tag">
                  <EntityName names={names} />
                  <Button slot="remove" className="trace__remove" aria-label={t('remove')}>
                    <span aria-hidden="true">×</span>
                  </Button>
                </Tag>
              )}
            </TagList>
          </TagGroup>
        )}
        {picker}
      </div>
    </div>
  );
};
