/** The facts about an entity: by relationship, each a sentence with its evidence; figures and what is dated apart. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ask } from '../../api/ask.js';
import { Answer } from '../../components/answer.js';
import type { FactPartsFragment } from '../../components/fact.generated.js';
import { Fact } from '../../components/fact.js';
import { useMessages } from '../../i18n/messages.js';
import { sentences } from '../../i18n/sentences.js';
import { entityTypes, relationshipTypes, type EntityTypeName } from '../../ontology.generated.js';
import { entityMessages } from './entity-messages.js';
import { EntityFactsDocument } from './entity.generated.js';
import { groupFacts } from './fact-groups.js';
import { Figures } from './figures.js';
import { Timeline } from './timeline.js';

const pageSize = 100;
const factual = relationshipTypes.flatMap(({ type, role }) => (role === 'fact' ? [type] : []));
const provenance = new Set<string>(entityTypes.flatMap(({ type, role }) => (role === 'provenance' ? [type] : [])));

interface Props {
  readonly id: string;
  readonly type: EntityTypeName;
  readonly asOf: string | null;
}

export const Facts = ({ id, type, asOf }: Props): ReactNode => {
  const t = useMessages(entityMessages);
  // Of a policy the items that name it stand below; of an item, what it names is all that there is.
  const types = provenance.has(type) ? null : factual;
  const answer = useInfiniteQuery({
    queryKey: [EntityFactsDocument.text, id, types, asOf],
    queryFn: ({ pageParam, signal }) =>
      ask(EntityFactsDocument, { id, types, first: pageSize, after: pageParam, asOf }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ entity }) => {
      const page = entity?.relations.pageInfo;
      return page?.hasNextPage === true ? page.endCursor : null;
    },
    select: ({ pages }) => ({
      facts: pages.flatMap(({ entity }) => entity?.relations.edges ?? []),
      totalCount: pages[0]?.entity?.relations.totalCount ?? 0,
    }),
  });
  return (
    <Answer of={answer} lines={20}>
      {({ facts, totalCount }) => (
        <>
          <FactSections facts={facts} />
          {answer.hasNextPage ? (
            <Button
              className="button"
              isDisabled={answer.isFetchingNextPage}
              onPress={() => void answer.fetchNextPage()}
            >
              {t('facts.more', { count: Math.min(pageSize, totalCount - facts.length) })}
            </Button>
          ) : null}
        </>
      )}
    </Answer>
  );
};

const FactSections = ({ facts }: { readonly facts: readonly FactPartsFragment[] }): ReactNode => {
  const t = useMessages(entityMessages);
  const { groups, figures, dated } = groupFacts(facts);
  if (facts.length === 0) return <p className="quiet">{t('facts.none')}</p>;
  return (
    <>
      {groups.length === 0 ? null : (
        <section aria-labelledby="facts">
          <h2 id="facts">{t('sections.facts')}</h2>
          {groups.map((group) => (
            <Group key={group.key} facts={group.facts} />
          ))}
        </section>
      )}
      {figures.length === 0 ? null : <Figures facts={figures} />}
      {dated.length < 2 ? null : <Timeline facts={dated} />}
    </>
  );
};

const shownAtFirst = 8;

const Group = ({ facts }: { readonly facts: readonly FactPartsFragment[] }): ReactNode => {
  const t = useMessages(sentences);
  const words = useMessages(entityMessages);
  const [all, setAll] = useState(false);
  const [first] = facts;
  if (first === undefined) return null;
  const short = facts.length > shownAtFirst + 2;
  return (
    <div className="facts__group">
      <h3>
        {t(`group.${first.type}.${first.direction}`)} <span className="quiet tabular">{facts.length}</span>
      </h3>
      <div>
        <ul>
          {(short && !all ? facts.slice(0, shownAtFirst) : facts).map((fact) => (
            <li key={`${fact.node.id} ${fact.properties.map(({ value }) => value).join(' ')}`}>
              <Fact fact={fact} />
            </li>
          ))}
        </ul>
        {short ? (
          <Button
            className="facts__all"
            aria-expanded={all}
            onPress={() => {
              setAll(!all);
            }}
          >
            {all ? words('facts.fewer') : words('facts.all', { count: facts.length })}
          </Button>
        ) : null}
      </div>
    </div>
  );
};
