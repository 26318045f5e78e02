/** The agencies of the network with their measures, in the order of any of them. */
import type { ReactNode } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components/Table';
import { EntityLink } from '../../components/entity-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage } from '../../i18n/language.js';
import { locales } from '../../i18n/languages.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import { coIssuanceMessages } from './co-issuance-messages.js';
import type { Network } from './pair.js';
import { measures, sorts, type CoIssuanceState } from './state.js';

type Node = Network['nodes'][number];
type Measure = (typeof measures)[number];

const valueOf = (node: Node, measure: Measure): number | null =>
  measure === 'policies' ? node.policyCount : node[measure];

interface Props {
  readonly network: Network;
  readonly sort: CoIssuanceState['sort'];
  readonly set: (change: { sort: CoIssuanceState['sort'] }) => void;
}

export const Agencies = ({ network, sort, set }: Props): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  const formats = useFormats();
  const { language } = useLanguage();
  const column = sort.replace('-', '');
  const sign = sort.startsWith('-') ? -1 : 1;
  const nameOf = (node: Node): string => shownName(node.agency.names, language).text;
  const collator = new Intl.Collator(locales[language]);
  const measure = measures.find((each) => each === column);
  const compare = (a: Node, b: Node): number => {
    if (measure === undefined) return collator.compare(nameOf(a), nameOf(b)) * sign;
    const [x, y] = [valueOf(a, measure), valueOf(b, measure)];
    // What has no measure comes last whichever way.
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return (x - y) * sign || collator.compare(nameOf(a), nameOf(b));
  };
  const round = (value: number): string => formats.number(Math.round(value * 1000) / 1000);
  return (
    <section aria-labelledby="agencies">
      <h2 id="agencies">
        {t('agencies')} <span className="quiet tabular">{network.nodes.length}</span>
      </h2>
      <p className="quiet small agencies__lead">
        {t('density', { value: round(network.density) })}
        {network.modularity === null ? null : ` · ${t('modularity', { value: round(network.modularity) })}`}
      </p>
      <div className="scrolling agencies">
        <Table
          aria-labelledby="agencies"
          sortDescriptor={{ column, direction: sign === -1 ? 'descending' : 'ascending' }}
          onSortChange={({ column: by, direction }) => {
            // The highest first, when a measure is chosen anew.
            const descending = by === column ? direction === 'descending' : by !== 'name';
            const next = sorts.find((each) => each === `${descending ? '-' : ''}${String(by)}`);
            if (next !== undefined) set({ sort: next });
          }}
        >
          <TableHeader>
            <Column id="name" isRowHeader allowsSorting>
              {(state) => <Heading text={t('agency')} direction={state.sortDirection} />}
            </Column>
            {measures.map((each) => (
              <Column key={each} id={each} allowsSorting className="number">
                {(state) => <Heading text={t(`measures.${each}`)} direction={state.sortDirection} />}
              </Column>
            ))}
          </TableHeader>
          <TableBody>
            {[...network.nodes].sort(compare).map((node) => (
              <Row key={node.agency.id} id={node.agency.id} textValue={nameOf(node)}>
                <Cell>
                  <EntityLink entity={node.agency} bare />
                </Cell>
                {measures.map((each) => {
                  const value = valueOf(node, each);
                  return (
                    <Cell key={each} className="number">
                      {value === null ? '–' : each === 'community' ? value + 1 : round(value)}
                    </Cell>
                  );
                })}
              </Row>
            ))}
          </TableBody>
        </Table>
      </div>
      <details className="small">
        <summary>{t('whatMeasures')}</summary>
        <ul className="quiet">
          {(['degree', 'weightedDegree', 'betweenness', 'constraint', 'community'] as const).map((each) => (
            <li key={each}>{t(`explained.${each}`)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
};

const Heading = ({
  text,
  direction,
}: {
  readonly text: string;
  readonly direction: 'ascending' | 'descending' | undefined;
}): ReactNode => (
  <span className="agencies__heading">
    {text} <span aria-hidden="true">{direction === undefined ? '↕' : direction === 'descending' ? '↓' : '↑'}</span>
  </span>
);
