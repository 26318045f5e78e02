/** What a reader asks of a trace, as the address says it. */
import { choiceParam, dateParam, listParam, textParam, type Param, type State } from '../../url-params.js';
import { useUrlState } from '../../url-state.js';
import type { TraceFilter } from './trace.generated.js';

// The example of the start page, which links here without saying more.
const exampleTechnology = 'technology:artificial-intelligence';

export const levels = ['NAMED', 'COUNTRY', 'MACRO_REGION', 'PROVINCE', 'CITY', 'COUNTY', 'ZONE'] as const;
export const initiativeTypes = ['POLICY', 'PROGRAM', 'ACHIEVEMENT'] as const;
export const sorts = ['-date', 'date', 'name', '-name', 'place', '-place', 'money', '-money'] as const;

const technologyParam: Param<string> = {
  read: (text) => text ?? exampleTechnology,
  write: (value) => (value === exampleTechnology ? null : value),
};

const params = {
  technology: technologyParam,
  regions: listParam(),
  level: choiceParam(levels, 'NAMED'),
  types: listParam(initiativeTypes),
  from: dateParam(),
  to: dateParam(),
  asOf: dateParam(),
  as: choiceParam(['lanes', 'graph'], 'lanes'),
  /** Two places to see side by side. */
  compare: listParam(),
  /** The mark that is open: its place and its initiative, with a tilde between. */
  open: textParam(),
};

/** How the table is sorted. */
export const sortParams = { sort: choiceParam(sorts, '-date') };

export type TraceState = State<typeof params>;
export type SetTrace = (change: Partial<TraceState>) => void;

export interface TraceVariables {
  readonly technology: string;
  readonly filter: TraceFilter;
}

export const useTraceState = (): readonly [TraceState, SetTrace] => useUrlState(params);
