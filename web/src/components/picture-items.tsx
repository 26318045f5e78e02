/** The picture of a view as PNG and SVG: a section for `<TakeWithYou>`. */
import type { ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import { MenuItem, MenuSection } from 'react-aria-components/Menu';
import { useSnapshot } from '../api/snapshot.js';
import { useMessages } from '../i18n/messages.js';
import { citationOf } from './citation.js';
import { commonMessages } from './common-messages.js';
import { pngOf, saveFile, svgOf } from './picture-file.js';

interface Props {
  readonly title: string;
  /** The name of the files, without ending. */
  readonly name: string;
  /** The picture as it stands on the page; asked when it is wanted. */
  readonly find: () => SVGSVGElement | null;
}

export const PictureItems = ({ title, name, find }: Props): ReactNode => {
  const t = useMessages(commonMessages);
  const snapshot = useSnapshot();
  const citation = (): string => citationOf(title, snapshot, location.href, new Date());
  return (
    <MenuSection>
      <Header className="menu__header">{t('take.picture')}</Header>
      <MenuItem
        id="png"
        className="menu__item"
        onAction={() => {
          const picture = find();
          if (picture === null) return;
          void pngOf(picture, citation()).then((content) => {
            if (content !== null) saveFile(`${name}.png`, content);
          });
        }}
      >
        {t('take.png')}
      </MenuItem>
      <MenuItem
        id="svg"
        className="menu__item"
        onAction={() => {
          const picture = find();
          if (picture !== null)
            saveFile(`${name}.svg`, new Blob([svgOf(picture, citation())], { type: 'image/svg+xml' }));
        }}
      >
        {t('take.svg')}
      </MenuItem>
    </MenuSection>
  );
};
