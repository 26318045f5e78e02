/** The paths between two entities, step by step, each step with its evidence. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { Answered } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { EntityLink } from '../../components/entity-link.js';
import { Evidence } from '../../components/evidence.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import { graphMessages } from './graph-messages.js';
import type { GraphState } from './graph-state.js';
import type { GraphPathsQuery } from './graph.generated.js';
import { Step } from './panel.js';

interface Props {
  readonly of: Answered<GraphPathsQuery>;
  readonly state: GraphState;
  readonly set: (change: Partial<GraphState>) => void;
}

export const PathsPanel = ({ of, state, set }: Props): ReactNode => {
  const t = useMessages(graphMessages);
  return (
    <section className="graph__paths" aria-labelledby="graph-paths">
      <header className="graph__facts-head">
        <h2 id="graph-paths">{t('path.title')}</h2>
        <Button
          className="button button--quiet"
          onPress={() => {
            set({ path: '', way: 0, camera: null });
          }}
        >
          {t('path.close')}
        </Button>
      </header>
      <Answer of={of} lines={10}>
        {({ paths }) =>
          paths.length === 0 ? (
            <p>{t('path.none')}</p>
          ) : (
            <>
              <p className="quiet small">{t('path.count', { count: paths.length })}</p>
              <ol className="graph__ways">
                {paths.map((path, index) => (
                  <li key={path.nodes.map(({ id }) => id).join(' ')}>
                    <ToggleButton
                      className="button graph__way"
                      isSelected={state.way === index + 1}
                      onChange={(isSelected) => {
                        set({ way: isSelected ? index + 1 : 0, focus: '' });
                      }}
                    >
                      {t('path.way', { number: String(index + 1), length: path.length })}
                    </ToggleButton>
                    <Steps path={path} />
                  </li>
                ))}
              </ol>
              {paths.some(({ truncated }) => truncated !== null) ? (
                <p className="quiet small">
                  {t('path.truncated')}:{' '}
                  <span lang="en">{paths.find(({ truncated }) => truncated !== null)?.truncated}</span>
                </p>
              ) : null}
            </>
          )
        }
      </Answer>
    </section>
  );
};

const Steps = ({ path: { nodes, steps } }: { readonly path: GraphPathsQuery['paths'][number] }): ReactNode => {
  const t = useMessages(graphMessages);
  const { language } = useLanguage();
  const nameAt = (index: number): string => {
    const node = nodes[index];
    return node === undefined ? '' : shownName(node.names, language).text;
  };
  return (
    <ol className="graph__steps">
      {nodes.map((node, index) => {
        const step = steps[index];
        return (
          <li key={node.id}>
            <EntityLink entity={node} />
            {step === undefined ? null : (
              <p>
                <Step relation={t(`relation.${step.type}`)} direction={step.direction} />{' '}
                {step.alsoBy.length === 0 ? null : (
                  <span className="quiet small">
                    ({t('path.also', { types: step.alsoBy.map((type) => t(`relation.${type}`)).join(', ') })}){' '}
                  </span>
                )}
                <Evidence
                  evidence={step.evidence}
                  caveat={step.caveat}
                  fact={t('path.evidence', {
                    from: nameAt(index),
                    relation: t(`relation.${step.type}`),
                    to: nameAt(index + 1),
                  })}
                />
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
};
