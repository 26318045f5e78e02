/** The facts of what is chosen in the picture, each with its evidence, and what can be done with it. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Link, useSearch } from 'wouter';
import { useAnswer } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { entityPath } from '../../components/entity-link.js';
import { Evidence } from '../../components/evidence.js';
import { Fact } from '../../components/fact.js';
import { TypeMark } from '../../components/type-mark.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { tagOfText } from '../../i18n/names.js';
import { useActions, type Doing } from './actions.js';
import type { Drawn, DrawnEdge, DrawnNode } from './drawn.js';
import { graphMessages } from './graph-messages.js';
import { GraphEdgeDocument, GraphNodeDocument } from './graph.generated.js';

interface Props extends Doing {
  readonly drawn: Drawn;
}

const facts = 30;

export const Panel = (props: Props): ReactNode => {
  const t = useMessages(graphMessages);
  const { drawn, state, set } = props;
  const { focus } = state;
  if (focus === '') return <p className="quiet small graph__hint">{t('panel.hint')}</p>;
  const node = drawn.byId.get(focus);
  const edge = node === undefined ? drawn.edges.find(({ key }) => key === focus) : undefined;
  const close = (
    <Button
      className="button button--quiet"
      onPress={() => {
        set({ focus: '' });
      }}
    >
      {t('panel.close')}
    </Button>
  );
  return (
    <section className="graph__facts" aria-live="polite" aria-label={t('panel.facts')}>
      {node !== undefined ? (
        <NodePanel {...props} node={node} close={close} />
      ) : edge !== undefined ? (
        <EdgePanel edge={edge} drawn={drawn} asOf={state.asOf} set={set} close={close} />
      ) : (
        <p className="quiet">
          {t('panel.notHere')} {close}
        </p>
      )}
    </section>
  );
};

const NodePanel = ({
  node,
  close,
  ...doing
}: Props & { readonly node: DrawnNode; readonly close: ReactNode }): ReactNode => {
  const t = useMessages(graphMessages);
  const { language } = useLanguage();
  const formats = useFormats();
  const search = useSearch();
  const { state } = doing;
  const actions = useActions(doing)(node);
  const answer = useAnswer(GraphNodeDocument, { id: node.id, first: facts, asOf: state.asOf });
  return (
    <>
      <header className="graph__facts-head">
        <div>
          <TypeMark type={node.type} named />
          <h2 lang={node.tag}>{node.name}</h2>
          <p className="quiet small">
            {[node.date === null ? null : formats.date(node.date), t('panel.degree', { count: node.degree })]
              .filter((part) => part !== null)
              .join(' · ')}
          </p>
        </div>
        {close}
      </header>
      <div className="graph__actions">
        {actions.map(({ id, label, act }) =>
          id === 'open' ? (
            <Link key={id} className="button graph__open" href={entityPath(node.id, search)}>
              {label}
            </Link>
          ) : (
            <Button key={id} className="button" onPress={act}>
              {label}
            </Button>
          ),
        )}
      </div>
      {node.pinned ? <Moves node={node} {...doing} /> : null}
      <Answer of={answer} lines={10}>
        {({ entity }) => {
          if (entity === null) return null;
          const summary =
            (language === 'ko' ? entity.summaryKo : entity.summaryEn) ?? entity.summaryEn ?? entity.summaryKo;
          const { edges, totalCount } = entity.relations;
          return (
            <>
              {summary === null ? null : <p lang={tagOfText(summary)}>{summary}</p>}
              <h3>{t('panel.facts')}</h3>
              <ul className="graph__fact-list">
                {edges.map((fact, index) => (
                  <li key={index}>
                    <Fact fact={fact} />
                  </li>
                ))}
              </ul>
              {totalCount > edges.length ? (
                <p className="small">
                  <Link href={entityPath(node.id, search)}>
                    {t('panel.more', { count: totalCount - edges.length })}
                  </Link>
                </p>
              ) : null}
            </>
          );
        }}
      </Answer>
    </>
  );
};

/** What dragging does, by buttons: a twentieth of the picture a press. */
const Moves = ({ node, drawn, state, set }: Props & { readonly node: DrawnNode }): ReactNode => {
  const t = useMessages(graphMessages);
  const step = Math.max(drawn.extent.x[1] - drawn.extent.x[0], drawn.extent.y[1] - drawn.extent.y[0]) / 20;
  const moves = [
    { way: 'left', sign: '←', x: -1, y: 0 },
    { way: 'up', sign: '↑', x: 0, y: 1 },
    { way: 'down', sign: '↓', x: 0, y: -1 },
    { way: 'right', sign: '→', x: 1, y: 0 },
  ] as const;
  return (
    <Group aria-label={t('panel.move')} className="graph__moves">
      <span className="controls__label">{t('panel.move')}</span>
      {moves.map(({ way, sign, x, y }) => (
        <Button
          key={way}
          className="button"
          aria-label={t(`panel.${way}`)}
          onPress={() => {
            set({ pinned: new Map([...state.pinned, [node.id, { x: node.x + x * step, y: node.y + y * step }]]) });
          }}
        >
          {sign}
        </Button>
      ))}
    </Group>
  );
};

const EdgePanel = ({
  edge,
  drawn,
  asOf,
  set,
  close,
}: {
  readonly edge: DrawnEdge;
  readonly drawn: Drawn;
  readonly asOf: string | null;
  readonly set: Doing['set'];
  readonly close: ReactNode;
}): ReactNode => {
  const t = useMessages(graphMessages);
  const formats = useFormats();
  const answer = useAnswer(GraphEdgeDocument, { ids: [edge.source, edge.target], type: edge.type, asOf });
  const [source, target] = [drawn.byId.get(edge.source), drawn.byId.get(edge.target)];
  if (source === undefined || target === undefined) return null;
  const end = (node: DrawnNode): ReactNode => (
    <Button
      className="graph__end"
      onPress={() => {
        set({ focus: node.id });
      }}
    >
      <TypeMark type={node.type} /> <span lang={node.tag}>{node.name}</span>
    </Button>
  );
  const relation = t(`relation.${edge.type}`);
  return (
    <>
      <header className="graph__facts-head">
        <h2>{t('panel.relationship')}</h2>
        {close}
      </header>
      <p className="graph__sentence">
        {end(source)} <Step relation={relation} direction={edge.directed ? 'OUTGOING' : null} /> {end(target)}
      </p>
      <Answer of={answer} lines={4}>
        {({ neighborhood }) =>
          neighborhood.edges
            .filter(({ id }) => id === edge.key)
            .map(({ id, recordedOn, properties, caveat, evidence }) => (
              <div key={id}>
                {properties.length === 0 ? null : (
                  <dl className="graph__properties">
                    {properties.map(({ name, value }) => (
                      <div key={name}>
                        <dt lang="en">{name}</dt>
                        <dd lang={tagOfText(value)}>{value}</dd>
                      </div>
                    ))}
                  </dl>
                )}
                <p className="quiet small">{t('panel.recorded', { date: formats.date(recordedOn) })}</p>
                <Evidence
                  evidence={evidence}
                  fact={t('path.evidence', { from: source.name, relation, to: target.name })}
                  caveat={caveat}
                />
              </div>
            ))
        }
      </Answer>
    </>
  );
};

/** The relationship between two names, with its direction. */
export const Step = ({
  relation,
  direction,
}: {
  readonly relation: string;
  readonly direction: 'OUTGOING' | 'INCOMING' | null;
}): ReactNode => (
  <span className="graph__step quiet">
    {direction === 'INCOMING' ? '← ' : '— '}
    {relation}
    {direction === 'OUTGOING' ? ' →' : ' —'}
  </span>
);
