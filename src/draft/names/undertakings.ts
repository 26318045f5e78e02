/** Undertakings told by their last word: `국가기술혁신센터`, `중관춘 포럼`, and what a quoted name is called right behind it: `'다링하오완' 등 혁신 창업 클러스터`. */
import type { Named } from './named.js';
import type { QuotedTitle } from './quoted-titles.js';
import { titleKind } from './title-kinds.js';

const kinds =
  '(?:실험실|센터|포럼|과학성|개발구|시범구|시험구|단지|클러스터|플랫폼|프로젝트|프로그램|기지|밸리|연구개발계획|혁신연합체|연구시스템|첨단기술산업개발구|고신구|경진대회|박람회|엑스포|기금)';
const own = new RegExp(`^(?:국가급?|전국|중국)\\s?`, 'u');
const lastWord = new RegExp(`${kinds}$`, 'u');
const particle = /(?:은|는|을|를|의|에|에서|으로|로|과|와|하는|하고|하여|한|된|될|할|및|등|위한|통해|대한)$/u;
const trailing = /(?:을|를|은|는|이|가|의|에|에서|으로|로|과|와|도|까지|부터)$/u;

/** Undertakings that begin with 국가, 전국, 중국 or the name of a place, up to four words without a particle between them. */
export const findUndertakings = (text: string, named: readonly Named[], titles: readonly QuotedTitle[]): Named[] => {
  const found: Named[] = [];
  const starts = new Set([
    ...named
      .filter(
        ({ type, entity, start }) =>
          type === 'Region' && entity !== 'region:world' && !/[(（]$/u.test(text.slice(Math.max(0, start - 1), start)),
      )
      .map(({ start }) => start),
    ...[...text.matchAll(/(?<![가-힣])(?:국가급?|전국)(?=[\s가-힣])/gu)].map(({ index }) => index),
  ]);
  for (const start of [...starts].sort((a, b) => a - b)) {
    if (found.some(({ end }) => start < end) || titles.some((title) => title.start <= start && start < title.end))
      continue;
    const end = undertakingEnd(text, start);
    if (end === null) continue;
    const term = text.slice(start, end);
    const isTaken = named.some(
      (name) => name.type !== 'Region' && name.type !== 'Technology' && name.start < end && start < name.end,
    );
    const kind = titleKind(term);
    if (isTaken || kind === null || term.replace(/\s/g, '').length < 5) continue;
    found.push({
      start,
      end,
      term,
      type: 'Program',
      entity: {
        type: 'Program',
        names: { ko: term },
        properties: { kind: kind.type === 'Program' ? kind.kind : 'programme' },
      },
      confidence: own.test(term) ? 0.6 : 0.55,
      why: `pattern: begins with ${own.test(term) ? '국가 or 전국' : 'a place'} and ends in ${kind.word.trim()}`,
      flags: ['new-name', 'guessed-extent'],
    });
  }
  return [...found, ...apposed(text, titles)];
};

const undertakingEnd = (text: string, start: number): number | null => {
  let best: number | null = null;
  let count = 0;
  for (const match of text.slice(start, start + 60).matchAll(/([가-힣A-Za-z&·-]+)(\s|[^가-힣A-Za-z&·\s-]|$)/gu)) {
    const [, word = '', after = ''] = match;
    if (match.index > 0 && text.charAt(start + match.index - 1) !== ' ') break;
    count += 1;
    const stem = lastWord.test(word) ? word : word.replace(trailing, '');
    if (lastWord.test(stem)) {
      best = start + match.index + stem.length;
      if (stem !== word || after !== ' ') break;
    } else if (count > 1 && particle.test(word)) break;
    else if (count === 1 && /(?:은|는|을|를|의|에서|에)$/u.test(word) && word.length > 2) break;
    if (after !== ' ' || count === 4) break;
  }
  return best;
};

const apposition =
  /^['’」』》”"]\s?(?:등의?\s|의\s|\s)?((?:[가-힣A-Z&]+\s){0,3}[가-힣]*(?:클러스터|플랫폼|프로젝트|프로그램|센터|모델|계약|협약|협정|시범사업|사업|단지|기지|포럼|대회|기금|서비스|시스템|체계|시범구|시범\s지역))(?=을|를|은|는|이|가|의|에|과|와|[\s,.)]|$)/u;

/** A quoted name that says itself not what it is, before the word that does. */
const apposed = (text: string, titles: readonly QuotedTitle[]): Named[] =>
  titles.flatMap((title): Named[] => {
    if (titleKind(title.name) !== null || title.name.length < 3) return [];
    const word = apposition.exec(text.slice(title.end, title.end + 40))?.[1];
    const kind = word === undefined ? null : titleKind(word);
    if (word === undefined || kind?.type !== 'Program') return [];
    return [
      {
        start: title.start,
        end: title.end,
        term: title.text,
        type: 'Program',
        entity: {
          type: 'Program',
          names: { ko: title.name },
          aliases: [`${title.name} ${word.split(' ').at(-1) ?? ''}`, `${title.name} ${word}`],
          properties: { kind: kind.kind },
        },
        confidence: 0.65,
        why: `pattern: quoted name before ${word}`,
        flags: ['new-name'],
      },
    ];
  });
