/** The made-up bulletin of the tests keeps to its own layout and evidence. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-path.js';
import { readBulletinText } from '../../src/seed/bulletin-text.js';
import { checkBulletins } from '../../src/seed/check-bulletins.js';

const folder = packagePath('tests', 'fixtures');

describe('readBulletinText', () => {
  const items = readBulletinText(readFileSync(`${folder}/bulletins/2030-01-04.txt`, 'utf8'));

  it('cuts a bulletin into front matter, items of three sections and imprint', () => {
    expect(items.map(({ key }) => key)).toEqual([
      'contents',
      'summary',
      'policy-01',
      'technology-01',
      'brief-01',
      'imprint',
    ]);
  });

  it('takes the headline from the same line as the number, or from the next', () => {
    expect(items.map(({ headline }) => headline).slice(2, 5)).toEqual([
      "가상부 외, '달빛 계획' 발표",
      '은하대학, 달빛 전지 효율 31.5% 달성',
      '별빛시, 달빛 포럼 개최',
    ]);
  });

  it('counts the lines that are not empty, without list markup and emphasis', () => {
    expect(items[2]?.paragraphs[4]).toBe('- 별빛시 시범사업에 최대 500만 위안 지원');
  });

  it('puts a text without the layout into one item', () => {
    expect(readBulletinText('한 줄\n\n두 줄').map(({ key, paragraphs }) => ({ key, paragraphs }))).toEqual([
      { key: 'contents', paragraphs: ['한 줄', '두 줄'] },
    ]);
  });
});

it('proves every term, address, figure and title of the made-up bulletin', () => {
  const [check] = checkBulletins(`${folder}/seeds`, `${folder}/bulletins`);
  expect(check?.report).toEqual({
    problems: [],
    counts: { articles: 6, terms: 39, addresses: 3, figuresAndTitles: 23, omissions: 1 },
  });
});
