/** The picture as tables: everything that a click on the canvas does is done from here by keyboard. */
import { useMemo, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { SearchField } from 'react-aria-components/SearchField';
import {
  Cell,
  Column,
  ResizableTableContainer,
  Row,
  Table,
  TableBody,
  TableHeader,
  type SortDescriptor,
} from 'react-aria-components/Table';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { TableLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { TypeMark } from '../../components/type-mark.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage } from '../../i18n/language.js';
import { locales } from '../../i18n/languages.js';
import { useMessages } from '../../i18n/messages.js';
import { typeMessages } from '../../i18n/types.js';
import { useActions, type Doing } from './actions.js';
import type { Community } from './communities.js';
import type { Drawn, DrawnEdge, DrawnNode } from './drawn.js';
import { graphMessages } from './graph-messages.js';

interface Props extends Doing {
  readonly drawn: Drawn;
  readonly communities: readonly Community[];
}

const layout = { rowHeight: 40, headingHeight: 36 };
const views = ['nodes', 'edges'] as const;

export const Tables = (props: Props): ReactNode => {
  const t = useMessages(graphMessages);
  const formats = useFormats();
  const { drawn, state, set } = props;
  const [find, setFind] = useState('');
  const wanted = find.trim().toLowerCase();
  const nodes = useMemo(
    () => (wanted === '' ? drawn.nodes : drawn.nodes.filter(({ names }) => names.includes(wanted))),
    [drawn, wanted],
  );
  const edges = useMemo(() => {
    if (wanted === '') return drawn.edges;
    const found = new Set(nodes.map(({ id }) => id));
    return drawn.edges.filter(({ source, target }) => found.has(source) || found.has(target));
  }, [drawn, nodes, wanted]);
  return (
    <section aria-label={t('table.label')} className="graph__tables">
      <SearchField className="graph__find" value={find} onChange={setFind}>
        <Label className="controls__label">{t('table.find')}</Label>
        <Input className="field" spellCheck={false} />
      </SearchField>
      <Tabs
        selectedKey={state.table}
        onSelectionChange={(key) => {
          const table = views.find((each) => each === key);
          if (table !== undefined) set({ table });
        }}
      >
        <TabList aria-label={t('table.label')} className="graph__tabs">
          <Tab id="nodes" className="button">
            {t('table.nodes', { count: formats.number(nodes.length) })}
          </Tab>
          <Tab id="edges" className="button">
            {t('table.edges', { count: formats.number(edges.length) })}
          </Tab>
        </TabList>
        <TabPanel id="nodes">
          <Nodes {...props} nodes={nodes} />
        </TabPanel>
        <TabPanel id="edges">
          <Edges {...props} edges={edges} />
        </TabPanel>
      </Tabs>
    </section>
  );
};

const focusOf = (keys: 'all' | Iterable<unknown>): string => {
  if (keys === 'all') return '';
  const [first] = keys;
  return typeof first === 'string' ? first : '';
};

const selectedOf = (focus: string, keys: ReadonlySet<string>): string[] => (keys.has(focus) ? [focus] : []);

const Nodes = (props: Props & { readonly nodes: readonly DrawnNode[] }): ReactNode => {
  const t = useMessages(graphMessages);
  const typeNames = useMessages(typeMessages);
  const formats = useFormats();
  const { language } = useLanguage();
  const { nodes, state, set, communities } = props;
  const actionsOf = useActions(props);
  const [sort, setSort] = useState<SortDescriptor>({ column: 'degree', direction: 'descending' });
  const communityOf = useMemo(
    () => new Map(communities.flatMap(({ number, members }) => members.map((id): [string, number] => [id, number]))),
    [communities],
  );
  const rows = useMemo(() => {
    const collator = new Intl.Collator(locales[language]);
    const turn = sort.direction === 'descending' ? -1 : 1;
    const compare: Record<string, (a: DrawnNode, b: DrawnNode) => number> = {
      name: (a, b) => collator.compare(a.name, b.name),
      type: (a, b) => (a.type < b.type ? -1 : a.type > b.type ? 1 : 0),
      date: (a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : 0),
      degree: (a, b) => a.degree - b.degree,
      community: (a, b) => (communityOf.get(a.id) ?? Infinity) - (communityOf.get(b.id) ?? Infinity) || 0,
    };
    const by = compare[String(sort.column)];
    return by === undefined ? nodes : [...nodes].sort((a, b) => turn * by(a, b) || collator.compare(a.name, b.name));
  }, [nodes, sort, language, communityOf]);
  const byCommunity = communities.length > 0;
  return (
    <ResizableTableContainer className="graph__table">
      <Virtualizer layout={TableLayout} layoutOptions={layout}>
        <Table
          aria-label={t('table.nodes', { count: formats.number(rows.length) })}
          selectionMode="single"
          selectedKeys={selectedOf(state.focus, new Set(rows.map(({ id }) => id)))}
          onSelectionChange={(keys) => {
            set({ focus: focusOf(keys) });
          }}
          sortDescriptor={sort}
          onSortChange={setSort}
        >
          <TableHeader>
            <Column id="name" isRowHeader allowsSorting minWidth={160} defaultWidth="3fr">
              {t('table.name')}
            </Column>
            <Column id="type" allowsSorting minWidth={110}>
              {t('table.type')}
            </Column>
            <Column id="date" allowsSorting minWidth={110}>
              {t('table.date')}
            </Column>
            <Column id="degree" allowsSorting minWidth={70} defaultWidth={80}>
              {t('table.degree')}
            </Column>
            <Column
              id="community"
              allowsSorting={byCommunity}
              minWidth={byCommunity ? 90 : 0}
              width={byCommunity ? 100 : 0}
            >
              {byCommunity ? t('table.community') : ''}
            </Column>
            <Column id="actions" width={90}>
              {t('table.actions')}
            </Column>
          </TableHeader>
          <TableBody
            items={rows}
            dependencies={[language, byCommunity, state]}
            renderEmptyState={() => <p className="quiet graph__none">{t('table.none')}</p>}
          >
            {(node) => (
              <Row id={node.id} textValue={node.name}>
                <Cell>
                  <span aria-hidden="true">
                    <TypeMark type={node.type} />
                  </span>{' '}
                  <span lang={node.tag}>{node.name}</span>
                </Cell>
                <Cell>{typeNames(`one.${node.type}`)}</Cell>
                <Cell>{node.date === null ? '' : formats.date(node.date)}</Cell>
                <Cell>{node.degree}</Cell>
                <Cell>{communityOf.get(node.id) ?? ''}</Cell>
                <Cell>
                  <MenuTrigger>
                    <Button className="button button--quiet" aria-label={t('panel.actions', { name: node.name })}>
                      <span aria-hidden="true">⋯</span>
                    </Button>
                    <Popover className="popover" placement="bottom end">
                      <Menu className="menu" aria-label={t('panel.actions', { name: node.name })}>
                        {actionsOf(node).map(({ id, label, act }) => (
                          <MenuItem key={id} id={id} className="menu__item" onAction={act}>
                            {label}
                          </MenuItem>
                        ))}
                      </Menu>
                    </Popover>
                  </MenuTrigger>
                </Cell>
              </Row>
            )}
          </TableBody>
        </Table>
      </Virtualizer>
    </ResizableTableContainer>
  );
};

const Edges = ({ drawn, edges, state, set }: Props & { readonly edges: readonly DrawnEdge[] }): ReactNode => {
  const t = useMessages(graphMessages);
  const formats = useFormats();
  const { language } = useLanguage();
  const [sort, setSort] = useState<SortDescriptor>({ column: 'source', direction: 'ascending' });
  const rows = useMemo(() => {
    const collator = new Intl.Collator(locales[language]);
    const turn = sort.direction === 'descending' ? -1 : 1;
    const textOf = ({ source, target, type }: DrawnEdge): string =>
      sort.column === 'type' ? type : (drawn.byId.get(sort.column === 'target' ? target : source)?.name ?? '');
    return [...edges].sort((a, b) => turn * collator.compare(textOf(a), textOf(b)) || (a.key < b.key ? -1 : 1));
  }, [drawn, edges, sort, language]);
  const end = (id: string): ReactNode => {
    const node = drawn.byId.get(id);
    return node === undefined ? null : (
      <>
        <TypeMark type={node.type} /> <span lang={node.tag}>{node.name}</span>
      </>
    );
  };
  return (
    <ResizableTableContainer className="graph__table">
      <Virtualizer layout={TableLayout} layoutOptions={layout}>
        <Table
          aria-label={t('table.edges', { count: formats.number(rows.length) })}
          selectionMode="single"
          selectedKeys={selectedOf(state.focus, new Set(rows.map(({ key }) => key)))}
          onSelectionChange={(keys) => {
            set({ focus: focusOf(keys) });
          }}
          sortDescriptor={sort}
          onSortChange={setSort}
        >
          <TableHeader>
            <Column id="source" isRowHeader allowsSorting minWidth={150} defaultWidth="2fr">
              {t('table.from')}
            </Column>
            <Column id="type" allowsSorting minWidth={120}>
              {t('table.relation')}
            </Column>
            <Column id="target" allowsSorting minWidth={150} defaultWidth="2fr">
              {t('table.to')}
            </Column>
          </TableHeader>
          <TableBody
            items={rows}
            dependencies={[language]}
            renderEmptyState={() => <p className="quiet graph__none">{t('table.none')}</p>}
          >
            {({ key, source, target, type, directed }) => (
              <Row id={key}>
                <Cell>{end(source)}</Cell>
                <Cell>
                  {t(`relation.${type}`)} <span aria-hidden="true">{directed ? '→' : '—'}</span>
                </Cell>
                <Cell>{end(target)}</Cell>
              </Row>
            )}
          </TableBody>
        </Table>
      </Virtualizer>
    </ResizableTableContainer>
  );
};
