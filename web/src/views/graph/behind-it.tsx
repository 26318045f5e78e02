/** What stands behind the picture. */
import type { ReactNode } from 'react';
import { useAnswer } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { Coverage } from '../../components/coverage.js';
import { pathEnds, type GraphState } from './graph-state.js';
import { GraphAroundCoverageDocument, GraphWholeCoverageDocument } from './graph.generated.js';
import { questionOf } from './question.js';
import { aroundVariables, wholeVariables } from './variables.js';

export const BehindIt = ({
  state,
  onPaths,
}: {
  readonly state: GraphState;
  readonly onPaths: readonly string[];
}): ReactNode => {
  const asked = questionOf(state, onPaths);
  const whole = useAnswer(GraphWholeCoverageDocument, wholeVariables(state, asked.limit), {
    enabled: asked.question === 'graph',
  });
  const around = useAnswer(
    GraphAroundCoverageDocument,
    asked.question === 'paths'
      ? { ...aroundVariables(state, asked), ids: [...(pathEnds(state) ?? [])], depth: 1, limit: 200 }
      : aroundVariables(state, asked),
    { enabled: asked.question !== 'graph' },
  );
  if (asked.question === 'graph') return <Answer of={whole}>{({ graph }) => <Coverage of={graph.coverage} />}</Answer>;
  return <Answer of={around}>{({ neighborhood }) => <Coverage of={neighborhood.coverage} />}</Answer>;
};
