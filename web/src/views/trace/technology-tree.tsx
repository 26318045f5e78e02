/** The taxonomy of technologies as a tree, narrowed by a name in any language. */
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import { Tree, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import { ask } from '../../api/ask.js';
import { Answer } from '../../components/answer.js';
import { EntityName } from '../../components/entity-link.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import { pathTo, treesOf, type TechnologyNode } from './initiatives.js';
import { traceMessages } from './trace-messages.js';
import { TraceTechnologiesDocument, type TraceTechnologiesQuery } from './trace.generated.js';

type Listed = TraceTechnologiesQuery['technologies']['edges'][number]['node'];

interface Props {
  readonly asOf: string | null;
  readonly chosen: string;
  readonly choose: (technology: string) => void;
}

export default function TechnologyTree({ asOf, chosen, choose }: Props): ReactNode {
  const t = useMessages(traceMessages);
  const [text, setText] = useState('');
  const answer = useQuery({
    queryKey: ['technologies', asOf],
    queryFn: ({ signal }) => allTechnologies(asOf, signal),
  });
  return (
    <>
      <SearchField className="picker__search" value={text} onChange={setText}>
        <Label className="controls__label">{t('filterTechnologies')}</Label>
        <Input className="field" />
      </SearchField>
      <Answer of={answer} lines={14}>
        {(listed) => <Trees key={text.trim()} listed={listed} text={text} chosen={chosen} choose={choose} />}
      </Answer>
    </>
  );
}

const Trees = ({
  listed,
  text,
  chosen,
  choose,
}: {
  readonly listed: readonly Listed[];
  readonly text: string;
  readonly chosen: string;
  readonly choose: (technology: string) => void;
}): ReactNode => {
  const t = useMessages(traceMessages);
  const { language } = useLanguage();
  const trees = treesOf(listed, text, ({ names }) => shownName(names, language).text);
  const open = text.trim() === '' ? [...(pathTo(trees, chosen) ?? []), chosen] : idsOf(trees);
  return (
    <Tree
      className="picker__tree"
      aria-label={t('technology')}
      items={trees}
      defaultExpandedKeys={open}
      selectionMode="single"
      selectionBehavior="replace"
      escapeKeyBehavior="none"
      selectedKeys={[chosen]}
      onAction={(key) => {
        choose(String(key));
      }}
      renderEmptyState={() => <p className="quiet">{t('noTechnology')}</p>}
    >
      {(node) => <Item node={node} />}
    </Tree>
  );
};

const Item = ({ node: { entity, narrower } }: { readonly node: TechnologyNode }): ReactNode => {
  const t = useMessages(traceMessages);
  const { language } = useLanguage();
  const name = shownName(entity.names, language).text;
  return (
    <TreeItem id={entity.id} textValue={name} className="picker__item">
      <TreeItemContent>
        {({ hasChildItems, isExpanded }) => (
          <>
            {hasChildItems ? (
              <Button slot="chevron" className="picker__chevron" aria-label={t(isExpanded ? 'less' : 'more', { name })}>
                <span aria-hidden="true">{isExpanded ? '▾' : '▸'}</span>
              </Button>
            ) : (
              <span className="picker__chevron" />
            )}
            <EntityName names={entity.names} />
          </>
        )}
      </TreeItemContent>
      {narrower.map((each) => (
        <Item key={each.entity.id} node={each} />
      ))}
    </TreeItem>
  );
};

const idsOf = (trees: readonly TechnologyNode[]): string[] =>
  trees.flatMap(({ entity, narrower }) => [entity.id, ...idsOf(narrower)]);

// A taxonomy that one chooses from by looking is not larger.
const mostPages = 20;

const allTechnologies = async (asOf: string | null, signal: AbortSignal): Promise<Listed[]> => {
  const listed: Listed[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const { technologies }: TraceTechnologiesQuery = await ask(TraceTechnologiesDocument, { after, asOf }, signal);
    listed.push(...technologies.edges.map(({ node }) => node));
    if (!technologies.pageInfo.hasNextPage) break;
    after = technologies.pageInfo.endCursor;
  }
  return listed;
};
