/** Language and appearance, each a small menu. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useLanguage } from '../i18n/language.js';
import { isLanguage, languageNames, languages, languageTags } from '../i18n/languages.js';
import { useMessages } from '../i18n/messages.js';
import { shellMessages } from './shell-messages.js';
import { themes, useTheme } from './theme.js';

export const LanguageChooser = (): ReactNode => {
  const t = useMessages(shellMessages);
  const { language, choose } = useLanguage();
  return (
    <MenuTrigger>
      <Button className="button button--quiet" aria-label={`${t('language')}: ${languageNames[language]}`}>
        <span lang={languageTags[language]}>{languageNames[language]}</span> <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={t('language')}
          selectionMode="single"
          selectedKeys={[language]}
          onAction={(key) => {
            if (isLanguage(key)) choose(key);
          }}
        >
          {languages.map((each) => (
            <MenuItem key={each} id={each} className="menu__item" textValue={languageNames[each]}>
              <span lang={languageTags[each]}>{languageNames[each]}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};

export const ThemeChooser = (): ReactNode => {
  const t = useMessages(shellMessages);
  const [theme, choose] = useTheme();
  return (
    <MenuTrigger>
      <Button className="button button--quiet" aria-label={`${t('theme')}: ${t(`themes.${theme}`)}`}>
        <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true" className="theme-glyph">
          <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="M8 1.7a6.3 6.3 0 0 1 0 12.6z" fill="currentColor" />
        </svg>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={t('theme')}
          selectionMode="single"
          selectedKeys={[theme]}
          onAction={(key) => {
            const chosen = themes.find((each) => each === key);
            if (chosen !== undefined) choose(chosen);
          }}
        >
          {themes.map((each) => (
            <MenuItem key={each} id={each} className="menu__item">
              {t(`themes.${each}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
