/** The explorer's catalogues: every message can be formatted, and all languages take the same arguments. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../../src/package-path.js';

interface Messages {
  readonly [key: string]: string | Messages;
}

const isCatalogue = (value: unknown): value is Record<'en' | 'ko' | 'zh', Messages> =>
  typeof value === 'object' &&
  value !== null &&
  'en' in value &&
  'ko' in value &&
  'zh' in value &&
  typeof value.en === 'object';

const folder = packagePath('web', 'src');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(-messages|i18n\/(types|values|sentences))\.ts$/.test(file.split(path.sep).join('/')),
);

const flat = (messages: Messages, prefix = ''): Map<string, string> =>
  new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  );

/** `{name}`, `{count, plural, …}` and `<node>` of a message. */
const argumentsOf = (message: string): string[] =>
  [
    ...new Set(
      [...message.matchAll(/(?<!(?:=\d+|one|two|few|other|lead|joint) ?)\{(\w+)[,}]|<(\w+)>/g)].map(
        ([, name, tag]) => name ?? tag ?? '',
      ),
    ),
  ].sort();

describe.each(files)('%s', async (file) => {
  const exported: unknown[] = Object.values((await import(pathToFileURL(path.join(folder, file)).href)) as object);
  const catalogues = exported.filter(isCatalogue);

  it('is a catalogue whose messages take the same arguments in every language', () => {
    expect(catalogues.length).toBeGreaterThan(0);
    for (const { en, ko, zh } of catalogues) {
      const english = flat(en);
      for (const other of [flat(ko), flat(zh)]) {
        expect([...other.keys()]).toEqual([...english.keys()]);
        for (const [key, message] of english)
          expect([key, argumentsOf(other.get(key) ?? '')]).toEqual([key, argumentsOf(message)]);
      }
    }
  });

  it('can be said with any number', () => {
    for (const catalogue of catalogues) {
      for (const locale of ['en', 'ko', 'zh'] as const) {
        const t = createTranslator({
          locale,
          messages: catalogue[locale],
          onError: (error) => {
            throw error;
          },
        });
        for (const [key, message] of flat(catalogue[locale])) {
          for (const count of [0, 1, 2, 23]) {
            const values = Object.fromEntries(
              argumentsOf(message).map((name) => [name, message.includes(`<${name}>`) ? () => 'X' : count]),
            );
            expect(t.markup(key as never, values as never) === '').toBe(message === '');
          }
        }
      }
    }
  });
});
