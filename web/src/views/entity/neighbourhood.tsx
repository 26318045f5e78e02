/** A small picture of what surrounds the entity, at the positions of the service, and the same as a table. */
import type { ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import { feedAddress, type FeedGraph } from '../../api/feed.js';
import { useFeed } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { entityPath } from '../../components/entity-link.js';
import { feedName, feedNameTag, Picture } from '../../components/picture.js';
import { TypeMark, typeOfLabel } from '../../components/type-mark.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { typeMessages } from '../../i18n/types.js';
import { entityMessages } from './entity-messages.js';

// More marks than this are a cloud, no picture.
const limit = 36;

interface Props {
  readonly id: string;
  readonly name: string;
  readonly asOf: string | null;
}

export const Neighbourhood = ({ id, name, asOf }: Props): ReactNode => {
  const t = useMessages(entityMessages);
  const answer = useFeed<FeedGraph>(feedAddress('neighborhood', 'json', { ids: id, depth: 1, limit, asOf }));
  return (
    <section aria-labelledby="neighbourhood">
      <h2 id="neighbourhood">{t('sections.picture')}</h2>
      <Answer of={answer} lines={14}>
        {(graph) => <Drawn graph={graph} id={id} title={t('picture.title', { name })} />}
      </Answer>
    </section>
  );
};

const Drawn = ({
  graph,
  id,
  title,
}: {
  readonly graph: FeedGraph;
  readonly id: string;
  readonly title: string;
}): ReactNode => {
  const t = useMessages(entityMessages);
  const typeNames = useMessages(typeMessages);
  const { language } = useLanguage();
  const search = useSearch();
  const left = graph.graph.omitted.reduce((sum, { nodes }) => sum + nodes, 0);
  const degree = (node: string): number =>
    graph.edges.filter(({ source, target }) => source === node || target === node).length;
  return (
    <>
      <Picture graph={graph} centre={id} title={title} width={420} height={340} />
      {left === 0 ? null : <p className="quiet small">{t('picture.left', { count: left })}</p>}
      <details className="small">
        <summary>{t('picture.table')}</summary>
        <div className="scrolling neighbourhood__table" tabIndex={0} role="region" aria-label={title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('picture.entity')}</th>
                <th scope="col">{t('picture.type')}</th>
                <th scope="col" className="number">
                  {t('picture.links')}
                </th>
              </tr>
            </thead>
            <tbody>
              {graph.nodes.map((node) => (
                <tr key={node.id}>
                  <td>
                    <Link href={entityPath(node.id, search)} lang={feedNameTag(node, language)}>
                      {feedName(node, language)}
                    </Link>
                  </td>
                  <td>
                    <TypeMark type={typeOfLabel(node.type)} /> {typeNames(`one.${typeOfLabel(node.type)}`)}
                  </td>
                  <td className="number">{degree(node.id)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
};
