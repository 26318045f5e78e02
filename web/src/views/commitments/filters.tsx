/** Which commitments, and how they are shown. */
import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { AsOf } from '../../components/as-of.js';
import { EntityFilter } from '../../components/entity-filter.js';
import { useMessages } from '../../i18n/messages.js';
import { commitmentsMessages } from './commitments-messages.js';
import { DateText } from './date-text.js';
import { forms, kinds, type CommitmentsState } from './state.js';

interface Props {
  readonly state: CommitmentsState;
  readonly set: (change: Partial<CommitmentsState>) => void;
  readonly today: string;
  readonly bulletins: readonly { readonly id: string; readonly issuedOn: string }[];
}

export const Filters = ({ state, set, today, bulletins }: Props): ReactNode => {
  const t = useMessages(commitmentsMessages);
  return (
    <div className="controls">
      <div className="controls__rest">
        <Choice
          label={t('kind')}
          of={kinds}
          chosen={state.kind}
          wordOf={(kind) => t(`kindChoices.${kind}`)}
          choose={(kind) => {
            set({ kind });
          }}
        />
        <EntityFilter
          label={t('where')}
          type="REGION"
          many
          chosen={state.regions}
          choose={(regions) => {
            set({ regions });
          }}
        />
        <EntityFilter
          label={t('technology')}
          type="TECHNOLOGY"
          chosen={state.technology === '' ? [] : [state.technology]}
          choose={([technology = '']) => {
            set({ technology });
          }}
        />
        <DateText
          label={t('from')}
          placeholder="2025"
          value={state.from}
          change={(from) => {
            set({ from });
          }}
        />
        <DateText
          label={t('to')}
          placeholder="2030-12"
          value={state.to}
          change={(to) => {
            set({ to });
          }}
        />
        <DateText
          label={t('today')}
          placeholder={today}
          value={state.today}
          change={(day) => {
            set({ today: day });
          }}
        />
        <div>
          <span className="controls__label">{t('asOf')}</span>
          <AsOf asOf={state.asOf} bulletins={bulletins} />
        </div>
        <Choice
          label={t('as')}
          of={forms}
          chosen={state.as}
          wordOf={(as) => t(`forms.${as}`)}
          choose={(as) => {
            set({ as });
          }}
        />
      </div>
    </div>
  );
};

const Choice = <T extends string>({
  label,
  of,
  chosen,
  wordOf,
  choose,
}: {
  readonly label: string;
  readonly of: readonly T[];
  readonly chosen: T;
  readonly wordOf: (choice: T) => string;
  readonly choose: (choice: T) => void;
}): ReactNode => (
  <div>
    <span className="controls__label" aria-hidden="true">
      {label}
    </span>
    <ToggleButtonGroup
      className="choice"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const next = of.find((each) => keys.has(each));
        if (next !== undefined) choose(next);
      }}
    >
      {of.map((each) => (
        <ToggleButton key={each} id={each} className="button">
          {wordOf(each)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  </div>
);
