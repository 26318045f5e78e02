/** What stands behind a mark: name, summary, and facts grouped by what they tell, each with its evidence. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Link, useSearch } from 'wouter';
import { useAnswer } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { EntityName, entityPath } from '../../components/entity-link.js';
import { Fact } from '../../components/fact.js';
import { TypeMark } from '../../components/type-mark.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName, tagOfText } from '../../i18n/names.js';
import { sentences } from '../../i18n/sentences.js';
import { valueMessages } from '../../i18n/values.js';
import { entityMessages } from '../entity/entity-messages.js';
import { traceMessages } from './trace-messages.js';
import { TraceInitiativeDocument, type TraceInitiativeQuery } from './trace.generated.js';

type Initiative = NonNullable<TraceInitiativeQuery['entity']>;
type Relation = Initiative['relations']['edges'][number];

interface Props {
  /** The key of the mark; empty when nothing is open. */
  readonly open: string;
  readonly asOf: string | null;
  readonly close: () => void;
}

export const InitiativeSheet = ({ open, asOf, close }: Props): ReactNode => {
  const t = useMessages(traceMessages);
  const id = open.slice(open.indexOf('~') + 1);
  const { language } = useLanguage();
  const answer = useAnswer(TraceInitiativeDocument, { id, asOf }, { enabled: id !== '' });
  const named = answer.data?.entity ?? undefined;
  return (
    <ModalOverlay
      className="sheet__ground"
      isDismissable
      isOpen={id !== ''}
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      <Modal className="sheet">
        {/* Its heading comes with the answer, too late to name it. */}
        <Dialog
          className="sheet__dialog"
          aria-label={named === undefined ? t('sheet') : shownName(named.names, language).text}
        >
          <Button className="button button--quiet sheet__close" onPress={close}>
            {t('close')}
          </Button>
          <Answer of={answer} lines={12}>
            {({ entity }) =>
              entity === null ? <h2 className="sheet__title">{t('nothing')}</h2> : <Told entity={entity} />
            }
          </Answer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

const Told = ({ entity }: { readonly entity: Initiative }): ReactNode => {
  const t = useMessages(traceMessages);
  const groups = useMessages(sentences);
  const { language } = useLanguage();
  const search = useSearch();
  const summary = language === 'ko' ? (entity.summaryKo ?? entity.summaryEn) : (entity.summaryEn ?? entity.summaryKo);
  const { edges, totalCount } = entity.relations;
  return (
    <>
      <TypeMark type={entity.type} named />
      <h2 className="sheet__title">
        <EntityName names={entity.names} />
      </h2>
      <About entity={entity} />
      {summary === null ? null : <p lang={tagOfText(summary)}>{summary}</p>}
      {entity.caveats.map((caveat) => (
        <p key={caveat} className="sheet__caveat small">
          <strong>{t('caveat')}</strong> <span lang="en">{caveat}</span>
        </p>
      ))}
      {groupsOf(edges).map(({ key, facts }) => (
        <section key={key} className="sheet__group">
          <h3>{groups(key)}</h3>
          {facts.map((fact) => (
            <Fact key={`${fact.type} ${fact.direction} ${fact.node.id}`} fact={fact} />
          ))}
        </section>
      ))}
      {totalCount > edges.length ? (
        <p className="quiet">{t('factsMore', { count: totalCount - edges.length })}</p>
      ) : null}
      <p>
        <Link href={entityPath(entity.id, search)}>{t('page')} →</Link>
      </p>
    </>
  );
};

/** Kind, status, date and what the date is of; how many issuers the text counts without naming them. */
const About = ({ entity }: { readonly entity: Initiative }): ReactNode => {
  const t = useMessages(traceMessages);
  const value = useMessages(valueMessages);
  const dates = useMessages(entityMessages);
  const formats = useFormats();
  const [kind, status, date, basis] =
    'issuers' in entity
      ? [entity.policyKind, entity.policyStatus, entity.policyDate, entity.policyBasis]
      : 'programKind' in entity
        ? [entity.programKind, entity.programStatus, entity.programDate, entity.programBasis]
        : 'achievementKind' in entity
          ? [entity.achievementKind, null, entity.achievementDate, entity.achievementBasis]
          : [null, null, null, null];
  const parts = [
    kind === null ? null : value(kind),
    status === null ? null : value(status),
    date === null
      ? t('dateUnknown')
      : basis === null
        ? formats.date(date)
        : dates('meta.date', { basis: dates(`basis.${basis}`), date: formats.date(date) }).trim(),
  ].filter((part) => part !== null);
  return (
    <>
      <p className="quiet small">{parts.join(' · ')}</p>
      {'issuers' in entity && !entity.issuers.complete && entity.issuers.statedCount !== null ? (
        <p className="small">
          {t('stated', { stated: entity.issuers.statedCount, named: String(entity.issuers.totalCount) })}
        </p>
      ) : null}
    </>
  );
};

// Who, how much, on what, where; then how it hangs together.
const order = [
  'ISSUED_BY',
  'LEADS',
  'PARTICIPATES_IN',
  'DEVELOPED',
  'FUNDS',
  'TARGETS',
  'ADVANCES',
  'APPLIES_TO',
  'LOCATED_IN',
];

const groupsOf = (relations: readonly Relation[]) => {
  const groups = new Map<`group.${Relation['type']}.${Relation['direction']}`, Relation[]>();
  const rank = ({ type }: Relation): number => (order.includes(type) ? order.indexOf(type) : order.length);
  // Issuers come as the text names them.
  const orderOf = ({ properties }: Relation): number =>
    Number(properties.find(({ name }) => name === 'order')?.value ?? Infinity);
  const compare = (a: Relation, b: Relation): number => {
    const [first, second] = [orderOf(a), orderOf(b)];
    return rank(a) - rank(b) || (first === second ? 0 : first - second);
  };
  for (const relation of [...relations].sort(compare)) {
    const key = `group.${relation.type}.${relation.direction}` as const;
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  return [...groups].map(([key, facts]) => ({ key, facts }));
};
