/** The three questions of the project as examples, each with its real answer of today. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ServiceError } from '../../api/ask.js';
import { feedAddress, type FeedGraph } from '../../api/feed.js';
import { useAnswer, useFeed } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { EntityLink, entityPath } from '../../components/entity-link.js';
import { Evidence } from '../../components/evidence.js';
import { feedName, feedNameTag, Picture } from '../../components/picture.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import { hasView } from '../paths.js';
import { homeMessages } from './home-messages.js';
import {
  CoIssuanceExampleDocument,
  TraceExampleDocument,
  type CoIssuanceExampleQuery,
  type TraceExampleQuery,
} from './home.generated.js';

const exampleTechnology = 'technology:artificial-intelligence';

export const Questions = (): ReactNode => {
  const t = useMessages(homeMessages);
  const issuers = useAnswer(CoIssuanceExampleDocument, {});
  const trace = useAnswer(TraceExampleDocument, { technology: exampleTechnology });
  const network = useFeed<FeedGraph>(feedAddress('co-issuance', 'json', {}));
  const { language } = useLanguage();
  const technology = trace.data === undefined ? 'AI' : shownName(trace.data.trace.technology.names, language).text;
  return (
    <section aria-labelledby="questions" className="questions">
      <h2 id="questions">{t('questions')}</h2>
      <div className="questions__cards">
        <article className="question">
          <h3>{t('issuers.question')}</h3>
          <Answer of={issuers} lines={9}>
            {({ coIssuance }) => <Issuers coIssuance={coIssuance} />}
          </Answer>
          <Further path="/co-issuance" label={t('issuers.all')} />
        </article>
        {isUnknown(trace.error) ? null : (
          <article className="question">
            <h3>{t('trace.question', { technology })}</h3>
            <Answer of={trace} lines={9}>
              {(data) => <Places trace={data.trace} />}
            </Answer>
            <Further path="/trace" otherwise={entityPath(exampleTechnology)} label={t('trace.all')} name={technology} />
          </article>
        )}
        <article className="question">
          <h3>{t('network.question')}</h3>
          <Answer of={network} lines={9}>
            {(graph) => <Network graph={graph} />}
          </Answer>
          <Further path="/graph" label={t('network.all')} />
        </article>
      </div>
    </section>
  );
};

/** A graph of other bulletins may not know the technology of the example. */
const isUnknown = (error: Error | null): boolean => error instanceof ServiceError && error.code === 'BAD_USER_INPUT';

/** To the view where the question can be asked in full; before there is one, to the entity that it is about, by its name. */
const Further = ({
  path,
  otherwise,
  label,
  name,
}: {
  readonly path: string;
  readonly otherwise?: string;
  readonly label: string;
  readonly name?: string;
}): ReactNode => {
  const there = hasView(path);
  if (!there && otherwise === undefined) return null;
  return (
    <p className="question__further">
      <Link href={there ? path : (otherwise ?? path)}>{there ? label : (name ?? label)} →</Link>
    </p>
  );
};

const Issuers = ({ coIssuance }: { readonly coIssuance: CoIssuanceExampleQuery['coIssuance'] }): ReactNode => {
  const t = useMessages(homeMessages);
  const formats = useFormats();
  const { language } = useLanguage();
  // The one that names most shows most.
  const policy = [...coIssuance.incompletePolicies].sort((a, b) => b.issuers.totalCount - a.issuers.totalCount)[0];
  if (policy === undefined) return <p>{t('issuers.none')}</p>;
  const stated = policy.issuers.statedCount ?? policy.issuers.totalCount;
  return (
    <>
      <p className="question__subject">
        <EntityLink entity={policy} />
        {policy.date === null ? null : <span className="quiet small"> {formats.date(policy.date)}</span>}
      </p>
      <p className="quiet">{t('issuers.stated', { stated, named: policy.issuers.totalCount })}</p>
      <ul className="question__list">
        {policy.issuers.edges.map(({ node, evidence }) => (
          <li key={node.id}>
            <EntityLink entity={node} />
            <Evidence evidence={evidence} fact={shownName(node.names, language).text} />
          </li>
        ))}
        {stated > policy.issuers.totalCount ? (
          <li className="question__unnamed">{t('issuers.unnamed', { count: stated - policy.issuers.totalCount })}</li>
        ) : null}
      </ul>
    </>
  );
};

const Places = ({ trace }: { readonly trace: TraceExampleQuery['trace'] }): ReactNode => {
  const { language } = useLanguage();
  const t = useMessages(homeMessages);
  const most = Math.max(1, ...trace.places.map(({ totalCount }) => totalCount));
  return (
    <>
      <p className="quiet">{t('trace.lead', { count: trace.totalCount })}</p>
      <table className="bars">
        <thead className="unseen">
          <tr>
            <th scope="col">{t('trace.place')}</th>
            <th scope="col">{t('trace.count')}</th>
          </tr>
        </thead>
        <tbody>
          {trace.places.slice(0, 6).map(({ region, totalCount }) => (
            <tr key={region.id}>
              <th scope="row">
                <EntityLink entity={region} bare />
              </th>
              <td>
                <div className="bars__row">
                  <span className="bars__bar" style={{ width: `${String((totalCount / most) * 100)}%` }} />
                  <span>{totalCount}</span>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {trace.places[0]?.initiatives.edges.map(({ node, evidence }) => (
        <p key={node.id} className="question__newest small">
          <span className="quiet">{t('trace.latest')}: </span>
          <EntityLink entity={node} /> <Evidence evidence={evidence} fact={shownName(node.names, language).text} />
        </p>
      ))}
    </>
  );
};

const Network = ({ graph }: { readonly graph: FeedGraph }): ReactNode => {
  const t = useMessages(homeMessages);
  const { language } = useLanguage();
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const joined = new Set(graph.edges.flatMap(({ source, target }) => [source, target]));
  // Agencies that issued alone are no part of the picture of who issues with whom.
  const shown = { ...graph, nodes: graph.nodes.filter(({ id }) => joined.has(id)) };
  return (
    <>
      <p className="quiet">{t('network.lead', { agencies: graph.nodes.length, pairs: graph.edges.length })}</p>
      <Picture graph={shown} title={t('network.picture')} width={360} height={250} />
      <details className="small">
        <summary>{t('network.table')}</summary>
        <div className="scrolling question__table" tabIndex={0} role="region" aria-label={t('network.table')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('network.pair')}</th>
                <th scope="col" className="number">
                  {t('network.shared')}
                </th>
              </tr>
            </thead>
            <tbody>
              {graph.edges.map(({ key, source, target, weight }) => (
                <tr key={key}>
                  <td>
                    {[source, target].map((id, index) => {
                      const node = nodes.get(id);
                      return node === undefined ? null : (
                        <span key={id}>
                          {index === 0 ? '' : ' – '}
                          <Link href={entityPath(id)} lang={feedNameTag(node, language)}>
                            {feedName(node, language)}
                          </Link>
                        </span>
                      );
                    })}
                  </td>
                  <td className="number">
                    <Link
                      href={`/co-issuance?pair=${[source, target].sort().join('~')}`}
                      aria-label={`${String(weight)}: ${t('network.shared')}, ${[source, target]
                        .map((id) => {
                          const node = nodes.get(id);
                          return node === undefined ? id : feedName(node, language);
                        })
                        .join(' – ')}`}
                    >
                      {weight}
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
};
