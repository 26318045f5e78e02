/** What changed from the earlier half of the period to the later: new, dissolved, stronger and weaker pairs. */
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useAnswer } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { Coverage } from '../../components/coverage.js';
import { EntityLink, EntityName } from '../../components/entity-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import { coIssuanceMessages } from './co-issuance-messages.js';
import {
  CoIssuanceChangedPairDocument,
  CoIssuanceChangesDocument,
  type ChangeFragment,
  type CoIssuanceChangesQuery,
} from './co-issuance.generated.js';
import type { Halves } from './halves.js';
import { pairOf } from './pair.js';
import { PairHead, SharedPolicies } from './shared-policies.js';
import type { Weighting } from './state.js';

/** What a change is; a sign beside the word, not a colour. */
const kinds = ['appeared', 'strengthened', 'weakened', 'dissolved', 'unchanged'] as const;
const signs = { appeared: '+', strengthened: '▲', weakened: '▼', dissolved: '−', unchanged: '=' } as const;

interface Props {
  readonly halves: Halves;
  readonly filter: { readonly technology: string | null; readonly asOf: string | null };
  readonly weighting: Weighting;
  readonly pair: string;
  readonly open: (pair: string) => void;
}

export const Changes = ({ halves, filter, weighting, pair, open }: Props): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  const formats = useFormats();
  const { before, after } = halves.told;
  const answer = useAnswer(CoIssuanceChangesDocument, { ...halves.asked, filter, weighting }, { keepPrevious: true });
  const spanOf = ({ from, to }: { readonly from: string | null; readonly to: string | null }): string =>
    t('span', { from: from === null ? '…' : formats.date(from), to: to === null ? '…' : formats.date(to) });
  return (
    <Answer of={answer} lines={20}>
      {({ coIssuanceChanges: changes }) => (
        <>
          <div className="co-issuance__lead">
            <p>
              {t('changesLead', {
                before: spanOf(before),
                after: spanOf(after),
                policiesBefore: changes.before.policyCount,
                policiesAfter: changes.after.policyCount,
              })}
            </p>
            <Coverage of={changes.coverage} />
          </div>
          <div className="co-issuance__body">
            <Lists changes={changes} pair={pair} open={open} />
            <div className="co-issuance__side">
              {pair === '' ? (
                <p className="quiet small pair pair--none">{t('choose')}</p>
              ) : (
                <ChangedPair
                  key={`${pair} ${JSON.stringify(halves)}`}
                  pair={pair}
                  halves={halves}
                  filter={filter}
                  weighting={weighting}
                  names={[spanOf(before), spanOf(after)]}
                  close={() => {
                    open('');
                  }}
                />
              )}
              {changes.unplacedPolicies.totalCount === 0 ? null : (
                <section>
                  <h2>{t('inNeither', { count: changes.unplacedPolicies.totalCount })}</h2>
                  <ul className="changes__unplaced">
                    {changes.unplacedPolicies.nodes.map((policy) => (
                      <li key={policy.id}>
                        <EntityLink entity={policy} />
                        {policy.date === null ? null : <small className="quiet"> {formats.date(policy.date)}</small>}
                      </li>
                    ))}
                  </ul>
                </section>
              )}
            </div>
          </div>
        </>
      )}
    </Answer>
  );
};

const Lists = ({
  changes,
  pair,
  open,
}: {
  readonly changes: CoIssuanceChangesQuery['coIssuanceChanges'];
  readonly pair: string;
  readonly open: (pair: string) => void;
}): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  return (
    <div>
      {kinds.map((kind) => (
        <section key={kind} className="changes" aria-labelledby={`changes-${kind}`}>
          <h2 id={`changes-${kind}`}>
            <span className="changes__sign" aria-hidden="true">
              {signs[kind]}
            </span>{' '}
            {t(`kinds.${kind}`)} <span className="quiet tabular">{changes[kind].length}</span>
          </h2>
          {changes[kind].length === 0 ? (
            <p className="quiet small">{t('noSuchPair')}</p>
          ) : (
            <div className="scrolling" tabIndex={0} role="region" aria-labelledby={`changes-${kind}`}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t('pair')}</th>
                    <th scope="col" className="number">
                      {t('before')}
                    </th>
                    <th scope="col" className="number">
                      {t('after')}
                    </th>
                    <th scope="col" className="number">
                      {t('difference')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {changes[kind].map((change) => (
                    <Change key={change.a.id + change.b.id} change={change} pair={pair} open={open} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </section>
      ))}
    </div>
  );
};

const Change = ({
  change: { a, b, before, after, difference },
  pair,
  open,
}: {
  readonly change: ChangeFragment;
  readonly pair: string;
  readonly open: (pair: string) => void;
}): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  const formats = useFormats();
  const { language } = useLanguage();
  const key = pairOf(a.id, b.id);
  const said = `${difference > 0 ? '+' : difference < 0 ? '−' : '±'}${formats.number(Math.abs(difference))}`;
  return (
    <tr className={key === pair ? 'pairs__row--open' : undefined}>
      <td>
        <EntityName names={a.names} /> <span className="quiet">+</span> <EntityName names={b.names} />
      </td>
      <td className="number">{formats.number(before.weight)}</td>
      <td className="number">{formats.number(after.weight)}</td>
      <td className="number">
        <Button
          className="pairs__weight"
          aria-pressed={key === pair}
          aria-label={`${said}: ${t('open', { a: shownName(a.names, language).text, b: shownName(b.names, language).text })}`}
          onPress={() => {
            open(key === pair ? '' : key);
          }}
        >
          {said}
        </Button>
      </td>
    </tr>
  );
};

/** The policies of the pair in each half: exactly those behind both weights. */
const ChangedPair = ({
  pair,
  halves: { asked },
  filter,
  weighting,
  names,
  close,
}: Pick<Props, 'pair' | 'halves' | 'filter' | 'weighting'> & {
  readonly names: readonly [string, string];
  readonly close: () => void;
}): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  const [beforeCursors, turnBefore] = useState<readonly string[]>([]);
  const [afterCursors, turnAfter] = useState<readonly string[]>([]);
  const answer = useAnswer(
    CoIssuanceChangedPairDocument,
    {
      ...asked,
      filter: { ...filter, agencies: pair.split('~') },
      weighting,
      beforeCursor: beforeCursors.at(-1) ?? null,
      afterCursor: afterCursors.at(-1) ?? null,
    },
    { keepPrevious: true },
  );
  return (
    <section className="pair" aria-live="polite">
      <Answer of={answer} lines={6}>
        {({ coIssuanceChanges: changes }) => {
          const [change] = kinds.flatMap((kind) => changes[kind]);
          if (change === undefined) return <p className="quiet">{t('notInPeriod')}</p>;
          const ends = { a: change.a.id, b: change.b.id };
          return (
            <>
              <PairHead a={change.a} b={change.b} close={close} />
              <h3>
                {t('before')}: {names[0]}
              </h3>
              <SharedPolicies
                {...ends}
                weight={change.before.weight}
                page={change.before.sharedPolicies}
                cursors={beforeCursors}
                turn={turnBefore}
              />
              <h3>
                {t('after')}: {names[1]}
              </h3>
              <SharedPolicies
                {...ends}
                weight={change.after.weight}
                page={change.after.sharedPolicies}
                cursors={afterCursors}
                turn={turnAfter}
              />
            </>
          );
        }}
      </Answer>
    </section>
  );
};
