/** The same as a graph: technologies, initiatives, places and who acts, where the service places them; its relationships as a table. */
import { useMemo, type ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import { feedAddress, type FeedGraph, type FeedNode } from '../../api/feed.js';
import { useFeed } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { entityPath } from '../../components/entity-link.js';
import { feedName, feedNameTag, Picture } from '../../components/picture.js';
import { TypeMark, typeOfLabel } from '../../components/type-mark.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { sentences } from '../../i18n/sentences.js';
import { entityTypes, relationshipTypes } from '../../ontology.generated.js';
import type { TraceVariables } from './state.js';
import { traceMessages } from './trace-messages.js';

export const TraceGraph = ({
  variables: { technology, filter },
}: {
  readonly variables: TraceVariables;
}): ReactNode => {
  const answer = useFeed<FeedGraph>(feedAddress('trace', 'json', { technology, ...filter }));
  return (
    <Answer of={answer} lines={30}>
      {(graph) => <Graph graph={graph} technology={technology} />}
    </Answer>
  );
};

const Graph = ({ graph, technology }: { readonly graph: FeedGraph; readonly technology: string }): ReactNode => {
  const t = useMessages(traceMessages);
  const types = useMemo(() => new Set(graph.nodes.map(({ type }) => type)), [graph]);
  return (
    <section className="trace-graph">
      <p className="lanes__legend">
        {entityTypes
          .filter(({ label }) => types.has(label))
          .map(({ type }) => (
            <TypeMark key={type} type={type} named />
          ))}
        <span className="quiet small">{t('graphLead', { nodes: graph.nodes.length, edges: graph.edges.length })}</span>
      </p>
      <div className="scrolling" role="region" tabIndex={0} aria-label={t('graphPicture')}>
        <Picture graph={graph} title={t('graphPicture')} width={1100} height={640} centre={technology} />
      </div>
      <details>
        <summary>{t('relationships')}</summary>
        <Relationships graph={graph} />
      </details>
    </section>
  );
};

const Relationships = ({ graph }: { readonly graph: FeedGraph }): ReactNode => {
  const t = useMessages(traceMessages);
  const groups = useMessages(sentences);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  return (
    <div className="scrolling trace-graph__table" role="region" tabIndex={0} aria-label={t('relationships')}>
      <table>
        <thead>
          <tr>
            <th scope="col" colSpan={3}>
              {t('relationship')}
            </th>
          </tr>
        </thead>
        <tbody>
          {graph.edges.map(({ key, source, target, type }) => {
            const known = relationshipTypes.find((each) => each.type === type);
            return (
              <tr key={key}>
                <td>
                  <NodeLink node={nodes.get(source)} />
                </td>
                <td className="quiet">{known === undefined ? type : groups(`group.${known.type}.OUTGOING`)} →</td>
                <td>
                  <NodeLink node={nodes.get(target)} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};

const NodeLink = ({ node }: { readonly node: FeedNode | undefined }): ReactNode => {
  const { language } = useLanguage();
  const search = useSearch();
  return node === undefined ? null : (
    <Link className="entity-link" href={entityPath(node.id, search)}>
      <TypeMark type={typeOfLabel(node.type)} />
      <span className="entity-link__name" lang={feedNameTag(node, language)}>
        {feedName(node, language)}
      </span>
    </Link>
  );
};
