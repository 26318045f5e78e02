/** A date of any precision that the graph knows: a year, a month or a day, as `2025`, `2025-06`, `2025-06-30`. */
import { useState, type ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { useMessages } from '../../i18n/messages.js';
import { dateParam } from '../../url-params.js';
import { commitmentsMessages } from './commitments-messages.js';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string | null;
  readonly change: (value: string | null) => void;
}

export const DateText = ({ label, placeholder, value, change }: Props): ReactNode => {
  const t = useMessages(commitmentsMessages);
  const [draft, setDraft] = useState({ of: value, text: value ?? '' });
  // Follows the address when it changes by other means.
  const text = draft.of === value ? draft.text : (value ?? '');
  const isWrong = text !== '' && dateParam().read(text) === null;
  const settle = (): void => {
    const next = text === '' ? null : text;
    if (!isWrong && next !== value) change(next);
  };
  return (
    <TextField
      className="date-text"
      value={text}
      isInvalid={isWrong}
      onChange={(typed) => {
        setDraft({ of: value, text: typed.trim() });
      }}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
    >
      <Label className="controls__label">{label}</Label>
      <Input className="field" placeholder={placeholder} inputMode="numeric" autoComplete="off" />
      <FieldError className="date-text__wrong small">{t('wrongDate')}</FieldError>
    </TextField>
  );
};
