/** What the address of the view says. */
import { choiceParam, dateParam, textParam, type Param, type State } from '../../url-params.js';

export const weightings = ['COUNT', 'FRACTIONAL', 'JACCARD', 'COSINE'] as const;
export const forms = ['network', 'matrix', 'changes'] as const;
/** Columns of the agencies; numbers begin with the highest. */
export const measures = ['policies', 'degree', 'weightedDegree', 'betweenness', 'constraint', 'community'] as const;

/** A weight above nothing; anything else is null. */
const weightParam = (): Param<number | null> => ({
  read: (text) => (text !== null && Number(text) > 0 && Number.isFinite(Number(text)) ? Number(text) : null),
  write: (value) => (value === null ? null : String(value)),
});

const orders = ['name', ...measures] as const;
export const sorts = [...orders, ...orders.map((order) => `-${order}` as const)] as const;

export const coIssuanceParams = {
  from: dateParam(),
  to: dateParam(),
  technology: textParam(),
  asOf: dateParam(),
  weighting: choiceParam(weightings, 'COUNT'),
  minWeight: weightParam(),
  as: choiceParam(forms, 'network'),
  /** Of changes, the month in which the later half begins. */
  split: dateParam(),
  /** The pair that is open: two ids, with a tilde between. */
  pair: textParam(),
  /** The column that orders the agencies, with a minus when the highest comes first. */
  sort: choiceParam(sorts, '-policies'),
};

export type CoIssuanceState = State<typeof coIssuanceParams>;
export type Weighting = CoIssuanceState['weighting'];
