/** What a reader takes from the graph: its files, the picture in sight, the query. */
import type { ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import { MenuItem, MenuSection } from 'react-aria-components/Menu';
import { useSnapshot } from '../../api/snapshot.js';
import { citationOf } from '../../components/citation.js';
import { TakeWithYou } from '../../components/take-with-you.js';
import { useMessages } from '../../i18n/messages.js';
import { entityTypes, type EntityTypeName } from '../../ontology.generated.js';
import type { CanvasHandle } from './canvas.js';
import { colouring } from './colouring.js';
import type { Community } from './communities.js';
import type { Drawn } from './drawn.js';
import { graphMessages } from './graph-messages.js';
import type { GraphState } from './graph-state.js';
import { communityColours } from './palette.js';
import type { questionOf } from './question.js';
import type { Look } from './scene.js';
import { onWhite, takePicture } from './take-picture.js';
import { queryOf } from './variables.js';

interface Props {
  readonly title: string;
  readonly state: GraphState;
  readonly asked: ReturnType<typeof questionOf>;
  readonly drawn: Drawn;
  readonly look: Look;
  readonly communities: readonly Community[];
  readonly handle: { readonly current: CanvasHandle | null };
}

const ownColours = Object.fromEntries(entityTypes.map(({ type, colour }) => [type, colour])) as Record<
  EntityTypeName,
  string
>;

export const Take = ({ title, state, asked, drawn, look, communities, handle }: Props): ReactNode => {
  const t = useMessages(graphMessages);
  const snapshot = useSnapshot();
  const save = (format: 'png' | 'svg', isWhite: boolean): void => {
    const lens = handle.current?.lens();
    if (lens === undefined) return;
    const white = onWhite(look.palette, ownColours, communityColours);
    const shown = isWhite ? { ...look, palette: white, colourOf: colouring(white, communities) } : look;
    void takePicture(format, {
      drawn,
      lens,
      look: shown,
      caption: { title, lines: [citationOf(title, snapshot, location.href, new Date()).slice(0, 200)] },
    });
  };
  const isDated = drawn.outside > 0;
  const differs = isDated || state.hidden.length > 0 || state.pinned.size > 0;
  const { document, variables } = queryOf(state, asked);
  return (
    <TakeWithYou
      title={title}
      feed={{ question: asked.question, arguments: asked.arguments }}
      {...(differs ? { filesNote: `${t('take.note')}${isDated ? ` ${t('take.noteDated')}` : ''}` } : {})}
      document={document}
      variables={variables}
    >
      <MenuSection>
        <Header className="menu__header">{t('take.pictures')}</Header>
        {(['png', 'pngWhite', 'svg', 'svgWhite'] as const).map((item) => (
          <MenuItem
            key={item}
            id={item}
            className="menu__item"
            onAction={() => {
              save(item.startsWith('png') ? 'png' : 'svg', item.endsWith('White'));
            }}
          >
            {t(`take.${item}`)}
          </MenuItem>
        ))}
      </MenuSection>
    </TakeWithYou>
  );
};
