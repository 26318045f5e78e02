/** What the address of the view says. */
import { choiceParam, dateParam, listParam, textParam, type State } from '../../url-params.js';

export const kinds = ['ALL', 'TARGET', 'FUND'] as const;
export const forms = ['calendar', 'table'] as const;
export const groupings = ['POLICY', 'TECHNOLOGY', 'REGION'] as const;

export const commitmentsParams = {
  kind: choiceParam(kinds, 'ALL'),
  regions: listParam(),
  technology: textParam(),
  /** Deadlines from and to. */
  from: dateParam(),
  to: dateParam(),
  asOf: dateParam(),
  /** The day that decides what is overdue; null is the real one. */
  today: dateParam(),
  as: choiceParam(forms, 'calendar'),
  by: choiceParam(groupings, 'POLICY'),
  /** Cursors of the pages before the one that is shown. */
  pages: listParam(),
  /** The sum that is open: group, currency and basis, with tildes between. */
  sum: textParam(),
};

export type CommitmentsState = State<typeof commitmentsParams>;
