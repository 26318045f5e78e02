/** Who does what where in a technology: places as lanes over time, as a graph, or two of them side by side. */
import { useMemo, useRef, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ServiceError } from '../../api/ask.js';
import { atomAddress } from '../../api/feed.js';
import { useAnswer } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { useAtomLink } from '../../components/atom-link.js';
import { Coverage } from '../../components/coverage.js';
import { EntityLink } from '../../components/entity-link.js';
import { Fold } from '../../components/fold.js';
import { PictureItems } from '../../components/picture-items.js';
import { TakeWithYou } from '../../components/take-with-you.js';
import { ViewTitle } from '../../components/view-title.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import { Compare } from './compare.js';
import { Controls } from './controls.js';
import { InitiativeSheet } from './initiative-sheet.js';
import { InitiativeTable } from './initiative-table.js';
import { placesOf, rowsOf, whoOf, type Trace as Traced } from './initiatives.js';
import { Lanes } from './lanes.js';
import { useTraceState, type TraceState, type TraceVariables } from './state.js';
import { TraceGraph } from './trace-graph.js';
import { traceMessages } from './trace-messages.js';
import { TraceLanesDocument, TraceWhoDocument } from './trace.generated.js';
import './trace.css';

export default function Trace(): ReactNode {
  const t = useMessages(traceMessages);
  const { language } = useLanguage();
  const [state, set] = useTraceState();
  const { technology, types, from, to, asOf, regions, level, compare } = state;
  const common = { from, to, asOf, ...(types.length === 0 ? {} : { types }) };
  const filter = {
    ...common,
    ...(compare.length > 0 ? { regions: compare } : regions.length === 0 ? {} : { regions }),
    ...(level === 'NAMED' || compare.length > 0 ? {} : { level }),
  };
  const variables = { technology, filter };
  const answer = useAnswer(TraceLanesDocument, variables, { keepPrevious: true });
  const found = answer.data?.trace.technology;
  const title = found === undefined ? t('untitled') : t('title', { technology: shownName(found.names, language).text });
  const body = useRef<HTMLDivElement>(null);
  // What is new is never asked as of a day.
  const followed = { ...filter, asOf: undefined };
  const atom = atomAddress('trace', language, { technology, ...followed });
  useAtomLink(atom, title);
  const open = (key: string): void => {
    set({ open: key });
  };
  return (
    <div className="trace" ref={body}>
      <header className="trace__head">
        <ViewTitle title={title} />
        <TakeWithYou
          title={title}
          feed={{ question: 'trace', arguments: { technology, ...filter } }}
          atom={atom}
          document={TraceLanesDocument}
          variables={variables}
        >
          <PictureItems
            title={title}
            name={`trace-${compare.length > 0 ? 'compare' : state.as}`}
            find={() => body.current?.querySelector<SVGSVGElement>('svg[data-picture]') ?? null}
          />
        </TakeWithYou>
      </header>
      <Fold>
        <Controls state={state} set={set} technology={found} bulletins={answer.data?.trace.coverage.bulletins ?? []} />
      </Fold>
      {answer.error instanceof ServiceError && answer.error.code === 'BAD_USER_INPUT' && !answer.data ? (
        <p className="answer-notice" role="status">
          {t('chooseTechnology')}: {answer.error.message}
        </p>
      ) : (
        <Answer of={answer} lines={24}>
          {({ trace }) => (
            <div className={answer.isPlaceholderData ? 'trace__body trace__body--before' : 'trace__body'}>
              <Lead trace={trace} isComparing={compare.length > 0} />
              {compare.length > 0 ? (
                <Compare state={state} filter={common} trace={trace} open={open} />
              ) : trace.totalCount === 0 ? (
                <Nothing
                  startOver={() => {
                    set({ regions: [], from: null, to: null, level: 'NAMED', types: [], asOf: null });
                  }}
                />
              ) : (
                <Traces trace={trace} state={state} variables={variables} open={open} />
              )}
            </div>
          )}
        </Answer>
      )}
      <InitiativeSheet
        open={state.open}
        asOf={asOf}
        close={() => {
          open('');
        }}
      />
    </div>
  );
}

const Lead = ({ trace, isComparing }: { readonly trace: Traced; readonly isComparing: boolean }): ReactNode => {
  const t = useMessages(traceMessages);
  const technologies = trace.includedTechnologies.length;
  return (
    <div className="trace__lead">
      <p>
        {t(isComparing ? 'leadOfTwo' : 'lead', {
          count: trace.totalCount,
          places: trace.places.length,
          technologies,
          narrower: technologies - 1,
        })}
      </p>
      {technologies < 2 ? null : (
        <details className="small">
          <summary>{t('narrower')}</summary>
          <ul className="trace__included">
            {trace.includedTechnologies.map((each) => (
              <li key={each.id}>
                <EntityLink entity={each} bare />
              </li>
            ))}
          </ul>
        </details>
      )}
      <Coverage of={trace.coverage} />
    </div>
  );
};

interface TracesProps {
  readonly trace: Traced;
  readonly state: TraceState;
  readonly variables: TraceVariables;
  readonly open: (key: string) => void;
}

const Traces = ({ trace, state, variables, open }: TracesProps): ReactNode => {
  const who = useAnswer(TraceWhoDocument, variables, { keepPrevious: true });
  const places = useMemo(() => placesOf(trace), [trace]);
  return (
    <>
      {state.as === 'graph' ? (
        <TraceGraph variables={variables} />
      ) : (
        <Lanes places={places} from={state.from} to={state.to} opened={state.open} open={open} />
      )}
      <InitiativeTable
        rows={rowsOf(places)}
        technologies={trace.includedTechnologies}
        who={who.data === undefined ? null : whoOf(who.data)}
        open={open}
      />
    </>
  );
};

const Nothing = ({ startOver }: { readonly startOver: () => void }): ReactNode => {
  const t = useMessages(traceMessages);
  return (
    <div className="answer-notice">
      <p>{t('none')}</p>
      <Button className="button" onPress={startOver}>
        {t('startOver')}
      </Button>
    </div>
  );
};
