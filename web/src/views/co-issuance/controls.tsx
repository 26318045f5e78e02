/** What counts and how: the period, the weighting, the least weight, the technology, what was known when, and the form. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { NumberField } from 'react-aria-components/NumberField';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useAnswer } from '../../api/use-answer.js';
import { AsOf } from '../../components/as-of.js';
import { EntityFilter } from '../../components/entity-filter.js';
import { useMessages } from '../../i18n/messages.js';
import { Brush } from './brush.js';
import { coIssuanceMessages } from './co-issuance-messages.js';
import { CoIssuanceQuartersDocument } from './co-issuance.generated.js';
import { forms, weightings, type CoIssuanceState } from './state.js';

interface Props {
  readonly state: CoIssuanceState;
  readonly set: (change: Partial<CoIssuanceState>) => void;
  readonly bulletins: readonly { readonly id: string; readonly issuedOn: string }[];
}

export const Controls = ({ state, set, bulletins }: Props): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  return (
    <div className="controls">
      <Quarters state={state} set={set} />
      <div className="controls__rest">
        <div>
          <span className="controls__label" id="shown-as">
            {t('as')}
          </span>
          <ToggleButtonGroup
            className="choice"
            aria-labelledby="shown-as"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[state.as]}
            onSelectionChange={(keys) => {
              const as = forms.find((each) => keys.has(each));
              if (as !== undefined) set({ as });
            }}
          >
            {forms.map((each) => (
              <ToggleButton key={each} id={each} className="button">
                {t(each)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </div>
        <Select
          className="select"
          value={state.weighting}
          onChange={(key) => {
            const weighting = weightings.find((each) => each === key);
            // A least weight of one measure says nothing of another.
            if (weighting !== undefined) set({ weighting, minWeight: null });
          }}
        >
          <Label className="controls__label">{t('weighting')}</Label>
          <Button className="button select__button">
            <SelectValue /> <span aria-hidden="true">▾</span>
          </Button>
          <Popover className="popover">
            <ListBox className="menu">
              {weightings.map((each) => (
                <ListBoxItem key={each} id={each} className="menu__item">
                  {t(`weights.${each}`)}
                </ListBoxItem>
              ))}
            </ListBox>
          </Popover>
        </Select>
        {state.as === 'changes' ? null : (
          <NumberField
            className="least"
            value={state.minWeight ?? 0}
            minValue={0}
            step={state.weighting === 'COUNT' ? 1 : 0.1}
            onChange={(value) => {
              set({ minWeight: Number.isFinite(value) && value > 0 ? value : null });
            }}
          >
            <Label className="controls__label">{t('minWeight')}</Label>
            <Group className="least__group">
              <Button slot="decrement" className="button">
                −
              </Button>
              <Input className="field" />
              <Button slot="increment" className="button">
                +
              </Button>
            </Group>
          </NumberField>
        )}
        <EntityFilter
          label={t('technology')}
          type="TECHNOLOGY"
          chosen={state.technology === '' ? [] : [state.technology]}
          choose={([technology = '']) => {
            set({ technology });
          }}
        />
        <div>
          <span className="controls__label">{t('asOf')}</span>
          <AsOf asOf={state.asOf} bulletins={bulletins} />
        </div>
      </div>
    </div>
  );
};

const Quarters = ({ state, set }: Omit<Props, 'bulletins'>): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  const filter = { technology: state.technology === '' ? null : state.technology, asOf: state.asOf };
  const answer = useAnswer(CoIssuanceQuartersDocument, { filter }, { keepPrevious: true });
  const timeline = answer.data?.coIssuanceTimeline;
  if (timeline === undefined) return <div className="brush brush--coming" />;
  if (timeline.periods.length < 2) return <p className="quiet small">{t('noBrush')}</p>;
  return (
    <Brush
      periods={timeline.periods.map(({ label, from, to, network }) => ({
        label,
        from,
        to,
        count: network.policyCount,
      }))}
      from={state.from}
      to={state.to}
      split={state.as === 'changes' ? state.split : undefined}
      unplaced={timeline.unplacedPolicies.totalCount}
      set={set}
    />
  );
};
