/** Light or dark: as the reader chose, else as the system says. */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { remember, remembered } from '../remembered.js';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const isTheme = (text: unknown): text is Theme => themes.some((theme) => theme === text);

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

const subscribe = (listener: () => void): (() => void) => {
  systemIsDark.addEventListener('change', listener);
  return () => {
    systemIsDark.removeEventListener('change', listener);
  };
};

const chosenBefore = (): Theme => {
  const before = remembered('theme');
  return isTheme(before) ? before : 'system';
};

const apply = (dark: boolean): void => {
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
};

/** Before anything is drawn. */
export const startTheme = (): void => {
  const theme = chosenBefore();
  apply(theme === 'system' ? systemIsDark.matches : theme === 'dark');
};

export const useTheme = (): readonly [Theme, (theme: Theme) => void] => {
  const [theme, setTheme] = useState<Theme>(chosenBefore);
  const dark = useSyncExternalStore(subscribe, () => systemIsDark.matches);
  useEffect(() => {
    apply(theme === 'system' ? dark : theme === 'dark');
  }, [theme, dark]);
  const choose = useCallback((next: Theme) => {
    remember('theme', next === 'system' ? null : next);
    setTheme(next);
  }, []);
  return [theme, choose];
};
