/** All results of a search, with the types to narrow it by. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { atomAddress } from '../../api/feed.js';
import { useAnswer } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { useAtomLink } from '../../components/atom-link.js';
import { EntityLink } from '../../components/entity-link.js';
import { TakeWithYou } from '../../components/take-with-you.js';
import { TypeMark } from '../../components/type-mark.js';
import { ViewTitle } from '../../components/view-title.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName, tagOfText } from '../../i18n/names.js';
import { typeMessages } from '../../i18n/types.js';
import { entityTypes } from '../../ontology.generated.js';
import { SearchDocument, type SearchQuery } from '../../shell/search.generated.js';
import { shellMessages } from '../../shell/shell-messages.js';
import { listParam, numberParam, textParam } from '../../url-params.js';
import { useUrlState } from '../../url-state.js';
import { searchMessages } from './search-messages.js';
import './search.css';

const pageSize = 25;
const types = entityTypes.map(({ type }) => type);
const params = { q: textParam(), types: listParam(types), shown: numberParam(pageSize, pageSize, 100) };

export default function Search(): ReactNode {
  const t = useMessages(searchMessages);
  const [{ q, types: chosen, shown }, set] = useUrlState(params);
  const { language } = useLanguage();
  useAtomLink(atomAddress('search', language, { query: q, types: chosen }), q);
  const variables = { query: q, first: shown, ...(chosen.length === 0 ? {} : { types: chosen }) };
  const answer = useAnswer(SearchDocument, variables, { enabled: q !== '', keepPrevious: true });
  const title = q === '' ? t('empty') : t('title', { query: q });
  return (
    <div className="search-view">
      <header className="search-view__head">
        <ViewTitle title={title} />
        <TakeWithYou title={title} document={SearchDocument} variables={variables} />
      </header>
      {q === '' ? (
        <p className="quiet">{t('hint')}</p>
      ) : (
        <Answer of={answer}>
          {({ search }) => (
            <>
              <Facets
                search={search}
                chosen={chosen}
                choose={(next) => {
                  set({ types: next, shown: pageSize });
                }}
              />
              <Results search={search} />
              {search.pageInfo.hasNextPage && shown < 100 ? (
                <Button
                  className="button"
                  onPress={() => {
                    set({ shown: Math.min(100, shown + pageSize) }, { replace: true });
                  }}
                >
                  {t('more')}
                </Button>
              ) : null}
            </>
          )}
        </Answer>
      )}
    </div>
  );
}

type Found = SearchQuery['search'];
type TypeName = (typeof types)[number];

const Facets = ({
  search,
  chosen,
  choose,
}: {
  readonly search: Found;
  readonly chosen: readonly TypeName[];
  readonly choose: (types: readonly TypeName[]) => void;
}): ReactNode => {
  const t = useMessages(searchMessages);
  const typeNames = useMessages(typeMessages);
  if (search.facets.length === 0) return null;
  return (
    <ToggleButtonGroup
      className="search-view__facets"
      aria-label={t('facets')}
      selectionMode="multiple"
      selectedKeys={chosen}
      onSelectionChange={(keys) => {
        choose(types.filter((type) => keys.has(type)));
      }}
    >
      {search.facets.map(({ type, count }) => (
        <ToggleButton key={type} id={type} className="facet">
          <TypeMark type={type} />
          {typeNames(`many.${type}`)} <span className="tabular">{count}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};

const Results = ({ search }: { readonly search: Found }): ReactNode => {
  const shell = useMessages(shellMessages);
  const typeNames = useMessages(typeMessages);
  const { language } = useLanguage();
  return (
    <>
      <p role="status" className="quiet small">
        {search.totalCount === 0 ? shell('search.none') : shell('search.found', { count: search.totalCount })}
      </p>
      <ol className="search-view__results">
        {search.edges.map(({ node, matchedName, why }) => {
          const summary = language === 'ko' ? (node.summaryKo ?? node.summaryEn) : node.summaryEn;
          const matched =
            matchedName === null || matchedName === shownName(node.names, language).text ? null : matchedName;
          return (
            <li key={node.id}>
              <h2>
                <EntityLink entity={node} />
              </h2>
              <p className="search-view__why">
                {typeNames(`one.${node.type}`)}
                {matched === null ? null : (
                  <>
                    {' · '}
                    <span lang={tagOfText(matched)}>{matched}</span>
                  </>
                )}
                {' · '}
                {shell(`why.${why}`)}
              </p>
              {summary === null ? null : <p lang={tagOfText(summary)}>{summary}</p>}
            </li>
          );
        })}
      </ol>
    </>
  );
};
