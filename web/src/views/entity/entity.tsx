/** The page of one entity: its names, what is said of it, who says so, and what surrounds it. */
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { useAnswer } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { AsOf } from '../../components/as-of.js';
import { EntityName } from '../../components/entity-link.js';
import { SourceLink } from '../../components/evidence.js';
import { TakeWithYou } from '../../components/take-with-you.js';
import { TypeMark } from '../../components/type-mark.js';
import { ViewTitle } from '../../components/view-title.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { nameTags, shownName, tagOfText, type Names, type ShownName } from '../../i18n/names.js';
import { dateParam } from '../../url-params.js';
import { useUrlState } from '../../url-state.js';
import { entityMessages } from './entity-messages.js';
import { EntityPageDocument, type EntityPageQuery } from './entity.generated.js';
import { Facts } from './facts.js';
import { FigureOf } from './figures.js';
import { History } from './history.js';
import { MetaLine } from './meta-line.js';
import { NamesTable } from './names-table.js';
import { Neighbourhood } from './neighbourhood.js';
import { SaidIn } from './said-in.js';
import './entity.css';

export type EntityDetail = NonNullable<EntityPageQuery['entity']>;

const params = { asOf: dateParam() };

export default function Entity(): ReactNode {
  const { id } = useParams<{ id: string }>();
  const [{ asOf }] = useUrlState(params);
  const answer = useAnswer(EntityPageDocument, { id, asOf });
  return (
    <Answer of={answer} lines={30}>
      {({ entity, bulletins }) =>
        entity === null ? (
          <Missing id={id} asOf={asOf} bulletins={bulletins.nodes} />
        ) : (
          <Page entity={entity} asOf={asOf} bulletins={bulletins.nodes} />
        )
      }
    </Answer>
  );
}

type Bulletins = EntityPageQuery['bulletins']['nodes'];

const Missing = ({
  id,
  asOf,
  bulletins,
}: {
  readonly id: string;
  readonly asOf: string | null;
  readonly bulletins: Bulletins;
}): ReactNode => {
  const t = useMessages(entityMessages);
  const formats = useFormats();
  return (
    <div className="view-message">
      <ViewTitle title={asOf === null ? t('notFound', { id }) : t('notYet', { date: formats.date(asOf) })} />
      <p>{asOf === null ? t('notFoundText') : t('notYetText', { id })}</p>
      {asOf === null ? null : <AsOf asOf={asOf} bulletins={bulletins} />}
    </div>
  );
};

const Page = ({
  entity,
  asOf,
  bulletins,
}: {
  readonly entity: EntityDetail;
  readonly asOf: string | null;
  readonly bulletins: Bulletins;
}): ReactNode => {
  const t = useMessages(entityMessages);
  const formats = useFormats();
  const { language } = useLanguage();
  const name = shownName(entity.names, language);
  const summary = language === 'ko' ? (entity.summaryKo ?? entity.summaryEn) : (entity.summaryEn ?? entity.summaryKo);
  return (
    <article className="entity">
      <header className="entity__head">
        <div className="entity__kicker">
          <TypeMark type={entity.type} named />
          <MetaLine entity={entity} />
        </div>
        <ViewTitle title={name.text}>
          <EntityName names={entity.names} />
        </ViewTitle>
        <p className="entity__other-names">
          {otherNames(entity.names, name).map(({ text, tag }, index) => (
            <span key={tag}>
              {index === 0 ? '' : ' · '}
              <span lang={tag}>{text}</span>
            </span>
          ))}
        </p>
        <div className="entity__tools">
          <AsOf asOf={asOf} bulletins={bulletins} />
          <TakeWithYou
            title={name.text}
            feed={{ question: 'neighborhood', arguments: { ids: entity.id, depth: 1, asOf } }}
            document={EntityPageDocument}
            variables={{ id: entity.id, asOf }}
          />
        </div>
        {asOf === null ? null : <p className="entity__as-of quiet">{t('asOfNote', { date: formats.date(asOf) })}</p>}
      </header>
      <div className="entity__about">
        {'measure' in entity ? <FigureOf indicator={entity} /> : null}
        {summary === null ? null : (
          <p className="entity__summary" lang={tagOfText(summary)}>
            {summary}
          </p>
        )}
        {'url' in entity && entity.url !== null ? (
          <p>
            <SourceLink url={entity.url}>{entity.url}</SourceLink>
          </p>
        ) : null}
        <Issuers entity={entity} />
        {entity.caveats.length === 0 ? null : (
          <details className="entity__caveats">
            <summary>
              {t('caveats')} <span className="quiet tabular">{entity.caveats.length}</span>
            </summary>
            <ul lang="en">
              {entity.caveats.map((caveat) => (
                <li key={caveat}>{caveat}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <aside className="entity__side">
        <NamesTable names={entity.allNames} />
        <Neighbourhood id={entity.id} name={name.text} asOf={asOf} />
      </aside>
      <div className="entity__body">
        <Facts id={entity.id} type={entity.type} asOf={asOf} />
        <SaidIn entity={entity} />
        <History id={entity.id} />
      </div>
    </article>
  );
};

/** The name in the language of the act and in the other ones, below the name that the reader knows. */
const otherNames = (names: Names, shown: ShownName): { readonly text: string; readonly tag: string }[] =>
  (['zhHans', 'ko', 'en'] as const).flatMap((key) => {
    const text = names[key];
    return text === null || text === shown.text ? [] : [{ text, tag: nameTags[key] }];
  });

/** Stated against named: a text may count twelve issuers and name two. */
const Issuers = ({ entity }: { readonly entity: EntityDetail }): ReactNode => {
  const t = useMessages(entityMessages);
  if (!('issuers' in entity)) return null;
  const { statedCount, totalCount, complete } = entity.issuers;
  if (statedCount !== null && statedCount > totalCount)
    return (
      <p className="entity__issuers entity__issuers--incomplete">
        {t('issuers.incomplete', { stated: statedCount, named: totalCount, missing: statedCount - totalCount })}
      </p>
    );
  if (totalCount === 0) return <p className="entity__issuers">{t('issuers.noneNamed')}</p>;
  return complete === true && statedCount !== null ? (
    <p className="entity__issuers">{t('issuers.complete', { named: totalCount })}</p>
  ) : null;
};
