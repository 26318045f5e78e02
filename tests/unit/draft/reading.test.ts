/** Files as people have them: encodings, extraction debris, web pages, PDF. */
import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/draft/reading/decode.js';
import { readBytes, readDocument } from '../../../src/draft/reading/read-document.js';
import { repair } from '../../../src/draft/reading/repair.js';
import { webPageText } from '../../../src/draft/reading/web-page.js';
import { packagePath } from '../../../src/package-path.js';

const korean = '과학기술부는 인공지능 산업 발전 계획을 발표하고, 연구개발을 지원하는 정책을 시행한다.\n중국의 정책';
const chinese = '科技部等十二部门印发《方案》：加快推动国际科技创新中心建设，大力发展人工智能产业。';

const wide = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

describe('decode', () => {
  it.each([
    ['utf-8', Buffer.from(korean), korean],
    ['utf-8', Buffer.from(`\ufeff${korean}`), korean],
    ['utf-16le', wide(`\ufeff${korean}`, false), korean],
    ['utf-16be', wide(`\ufeff${korean}`, true), korean],
    ['utf-16le', wide(korean, false), korean],
    ['utf-16be', wide(korean, true), korean],
    ['cp949', iconv.encode(korean, 'euc-kr'), korean],
    ['cp949', iconv.encode(`${korean} 뷁똠`, 'cp949'), `${korean} 뷁똠`],
    ['gb18030', iconv.encode(korean, 'gb18030'), korean],
    ['gb18030', iconv.encode(chinese, 'gb18030'), chinese],
  ] as const)('reads %s', (encoding, bytes, text) => {
    expect(decode(bytes)).toEqual({ text, encoding, isDamaged: false });
  });

  it('says when bytes are left that no encoding explains', () => {
    const { encoding, isDamaged, text } = decode(Buffer.concat([Buffer.from(korean), Buffer.from([0xff, 0xff])]));
    expect({ encoding, isDamaged, starts: text.startsWith(korean) }).toEqual({
      encoding: 'utf-8',
      isDamaged: true,
      starts: true,
    });
  });
});

describe('repair', () => {
  it('leaves a text with whole lines as it is', () => {
    expect(repair('01 제목\r\n\r\n- 한 줄\r\n')).toEqual({ text: '01 제목\r\n\r\n- 한 줄\r\n', repairs: [] });
  });

  it('removes control characters and soft hyphens, and turns symbols of private fonts into bullets', () => {
    expect(repair('과\u00ad학\u0003기술\n\uf0b7 항목')).toEqual({
      text: '과학기술\n• 항목',
      repairs: ['replaced or removed control characters, soft hyphens and look-alikes (3)'],
    });
  });

  it('takes radicals and look-alikes of the text layer for the characters that were meant', () => {
    expect(repair('⾼质量 ʻ별빛’').text).toBe('高质量 ‘별빛’');
  });

  it('removes page numbers at form feeds and between dashes, and keeps numbers of items', () => {
    const { text, repairs } = repair('01 제목\n- 3 -\n본문\n12\n\f주간동향\n02\n다음');
    expect(text.split('\n')).toEqual(['01 제목', '본문', '주간동향', '02', '다음']);
    expect(repairs).toEqual(['removed page numbers and running heads (2)']);
  });

  it('joins lines that were cut at the margin, and none that begins with a mark', () => {
    const long = '베이징시는 인공지능 산업의 발전을 촉진하기 위한 여러 가지 조치를';
    const lines = Array.from({ length: 6 }, (_, index) => `- ${long} ${String(index)}차\n발표하고 지원을 확대하였다.`);
    expect(repair(lines.join('\n')).text.split('\n')).toEqual(
      Array.from({ length: 6 }, (_, index) => `- ${long} ${String(index)}차 발표하고 지원을 확대하였다.`),
    );
  });
});

describe('a web page', () => {
  it('becomes lines of text, with the addresses of its links', () => {
    const page =
      '<!doctype html><html><head><title>동향</title><style>p{}</style></head><body><h1>01 제목</h1><p>가 &amp; 나<br>다&#8217;</p><script>x()</script><a href="https://example.org/a">제목</a></body></html>';
    expect(
      webPageText(page)
        .split('\n')
        .filter((line) => line.trim() !== ''),
    ).toEqual(['동향', '01 제목', '가 & 나', '다’', '제목', 'https://example.org/a']);
  });

  it('is read once, whatever tags it leaves open', async () => {
    const issue = await readBytes(
      Buffer.from(`<html><p>글자</p>${'<a href="https://example.org">'.repeat(40_000)}`),
      'page.html',
    );
    expect(issue.text.trim()).toBe('글자');
  });
});

describe('a PDF', () => {
  it('gives its text', async () => {
    const { text, head } = await readDocument(packagePath('tests', 'fixtures', 'drafts', 'chips.pdf'));
    expect(head.encoding).toBe('pdf');
    expect(head.repairs[0]).toBe('taken from a PDF');
    expect(text.replace(/\s/g, '')).toContain('상하이시집적회로산업고품질발전실시세칙');
  });

  it('that is damaged, a picture or another format is refused with what to do', async () => {
    await expect(readBytes(Buffer.from('%PDF-1.7 nothing'), 'a.pdf')).rejects.toThrow(
      /^a\.pdf cannot be read as a PDF .* Save its text/,
    );
    await expect(readBytes(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.hwp')).rejects.toThrow(
      'a.hwp is no text: it looks like an HWP',
    );
    await expect(readBytes(Buffer.from(' \n '), 'a.txt')).rejects.toThrow('a.txt holds no text.');
    await expect(readDocument('/nowhere/a.txt')).rejects.toThrow('/nowhere/a.txt cannot be read.');
  });
});

describe('the digest', () => {
  it('is that of the bytes', async () => {
    const file = packagePath('tests', 'fixtures', 'drafts', 'chips.txt');
    expect((await readDocument(file)).head).toEqual((await readBytes(readFileSync(file), 'chips.txt')).head);
  });
});
