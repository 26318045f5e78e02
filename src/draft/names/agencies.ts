/** Government bodies that the gazetteer has only in part or not at all: those of a region, and central ones known by form. */
import { foldName } from './folded-text.js';
import type { Gazetteer } from './gazetteer.js';
import { isKnown, type Named } from './named.js';
import { stateBodies } from './state-bodies.js';
import { wordBegins, wordEnd } from './word-ends.js';

const bodyWord =
  /^(?:[가-힣·]{2,20}(?:위원회|판공실|판공청|사무실|관리국|감독국|총국|선전부|조직부|통전부|정부)|[가-힣]{2,10}[청국]|(?:발개|과기|경신|경정|교육|위건|국자|경제정보화)위|인대|인민대표대회)$/u;
// Words that end so and are no bodies.
const noBody =
  /(?:외국|각국|전국|미국|영국|태국|중국|한국|당국|약국|방송국|양국|타국|강국|대국|개국|신청|요청|초청|시청|제국|결국|우체국)$/u;

const ending = /(?:에서는|으로부터|에서|에게|으로|까지|부터|에는|은|는|이|가|을|를|의|에|와|과|도|로)$/u;

const levels: Readonly<Record<string, string>> = {
  province: 'provincial',
  city: 'municipal',
  county: 'county',
  zone: 'county',
};

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words of a list or clause from a place: split at spaces, ending at a comma, quote or bracket. */
const wordsFrom = (text: string, at: number): Word[] => {
  const words: Word[] = [];
  for (const match of text.slice(at, at + 60).matchAll(/(\s*)([가-힣·A-Za-z]+)|[^]/gu)) {
    const [whole, space = '', word] = match;
    if (word === undefined || (words.length > 0 && space === '')) break;
    const start = at + match.index + space.length;
    words.push({ start, end: start + word.length, text: word });
    if (words.length === 4 || whole === '') break;
  }
  return words;
};

const stripped = (word: string): string => {
  if (bodyWord.test(word)) return word;
  const stem = word.replace(ending, '');
  return bodyWord.test(stem) ? stem : word;
};

/** The body whose name goes on from a place, up to three words: `과학기술청`, `경제 정보화 위원회`. */
const bodyAt = (text: string, at: number): { end: number } | null => {
  let joined = '';
  for (const word of wordsFrom(text, at).slice(0, 3)) {
    const stem = stripped(word.text);
    joined += stem;
    if (bodyWord.test(joined) && !noBody.test(joined)) return { end: word.start + stem.length };
    // A particle ends the name.
    if (stem === word.text && ending.test(word.text) && /(?:은|는|을|를|에서)$/u.test(word.text)) return null;
  }
  return null;
};

/**
 * Bodies of regions in a paragraph whose other names are known: `저장성 과학기술청`, and in a list that begins so the ones that leave the
 * region out: `상하이시 경제정보화위원회, 발전개혁위원회`. Central bodies are told by their names.
 */
export const findAgencies = (
  text: string,
  named: readonly Named[],
  gazetteer: Gazetteer,
): { added: Named[]; wrong: Named[] } => {
  const added: Named[] = [];
  const wrong: Named[] = [];
  const regions = named.filter(
    (name) =>
      name.type === 'Region' &&
      isKnown(name) &&
      ['province', 'city', 'county'].includes(gazetteer.entities.get(name.entity)?.level ?? ''),
  );
  for (const region of regions) {
    // 상하이시는 경제정보화위원회 주도로: the region is the subject, the body one of its own.
    const from = region.end + (/^(?:시|성|구|현)?(?:은|는|의)?\s?/u.exec(text.slice(region.end))?.[0].length ?? 0);
    const next = bodyAt(text, from);
    const inside = named.find((name) => name.type === 'Agency' && name.start <= region.start && region.end <= name.end);
    let at: number;
    if (inside !== undefined) at = inside.end;
    else if (next === null) continue;
    else {
      const other = named.find((name) => name.type === 'Agency' && name.start < next.end && from <= name.start);
      if (other !== undefined && isKnown(other) && gazetteer.entities.get(other.entity)?.level !== 'central') continue;
      if (other !== undefined) wrong.push(other);
      const hasSubject = /[은는의]\s?$/u.test(text.slice(region.end, from));
      added.push(
        regional(
          text,
          hasSubject ? from : region.start,
          next.end,
          text.slice(from, next.end),
          region,
          gazetteer,
          'follows the name of its region',
        ),
      );
      at = next.end;
    }
    at = listFrom(text, at, region, named, gazetteer, added, wrong);
  }
  added.push(...centralBodies(text, [...named, ...added]));
  return { added, wrong };
};

/** The bodies that a list goes on with. Returns where the list ends. */
const listFrom = (
  text: string,
  start: number,
  region: Named,
  named: readonly Named[],
  gazetteer: Gazetteer,
  added: Named[],
  wrong: Named[],
): number => {
  let at = start;
  for (let round = 0; round < 20; round += 1) {
    const separator = /^(?:시|성)?(?:\s?[,，、·]\s?|(?:와|과)\s|\s?및\s|\s?및\s?)/u.exec(text.slice(at))?.[0];
    if (separator === undefined) return at;
    const from = at + separator.length;
    // Another place begins a list of its own.
    if (named.some(({ type, start: other }) => type === 'Region' && other === from)) return at;
    const known = named.find((name) => name.start === from && name.type === 'Agency');
    if (known !== undefined && isKnown(known)) {
      const entity = gazetteer.entities.get(known.entity);
      const isOwn =
        /^(?:국가|중국|국무원|중앙)/u.test(known.term) || known.term.endsWith('부') || entity?.level !== 'central';
      if (isOwn) {
        at = known.end;
        continue;
      }
      wrong.push(known);
    }
    const next = bodyAt(text, from);
    if (next === null) return at;
    if (known === undefined || wrong.includes(known))
      added.push(
        regional(
          text,
          from,
          next.end,
          text.slice(from, next.end),
          region,
          gazetteer,
          'goes on in a list that begins with its region',
        ),
      );
    at = next.end;
  }
  return at;
};

const regional = (
  text: string,
  start: number,
  end: number,
  bare: string,
  region: Named,
  gazetteer: Gazetteer,
  how: string,
): Named => {
  const entity = gazetteer.entities.get(region.entity as string);
  const forms = (entity?.names ?? []).filter((name) => /[가-힣]/u.test(name));
  const whole = [bare, ...forms.map((form) => `${form} ${bare}`)];
  const known = whole
    .flatMap((name) => gazetteer.withName(name))
    .find((id) => gazetteer.entities.get(id)?.type === 'Agency' && gazetteer.entities.get(id)?.level !== 'central');
  const term = text.slice(start, end);
  if (known !== undefined)
    return {
      start,
      end,
      term,
      type: 'Agency',
      entity: known,
      confidence: 0.85,
      why: `gazetteer: ${known}, whose name ${how}`,
    };
  const prefix = region.term.trim();
  return {
    start,
    end,
    term,
    type: 'Agency',
    entity: {
      type: 'Agency',
      names: { ko: `${prefix} ${bare}` },
      properties: { level: levels[entity?.level ?? ''] ?? 'provincial', kind: kindOf(bare) },
    },
    confidence: 0.75,
    why: `pattern: name of a body that ${how}, ${region.term}`,
    flags: ['new-name'],
  };
};

export const kindOf = (name: string): string => {
  if (/(?:관리위원회|관위회)$/u.test(name)) return 'committee';
  if (/(?:위원회|위)$/u.test(name)) return 'commission';
  if (name.endsWith('정부')) return 'government';
  if (/(?:판공실|판공청|사무실)$/u.test(name)) return 'office';
  return name.endsWith('국') ? 'bureau' : 'department';
};

const centralNames = stateBodies
  .flatMap((body) => body.ko.map((ko) => ({ ko, key: foldName(ko), body })))
  .sort((a, b) => b.key.length - a.key.length);

const centralBodies = (text: string, named: readonly Named[]): Named[] => {
  const found: Named[] = [];
  for (const { ko, body } of centralNames) {
    for (let start = text.indexOf(ko); start >= 0; start = text.indexOf(ko, start + ko.length)) {
      const end = start + ko.length;
      const isTaken = [...named, ...found].some((other) => other.start < end && start < other.end);
      if (isTaken || !wordBegins(text, start) || wordEnd(text, end, 'Agency', 2) === null) continue;
      // 저장성 재정부 is no ministry; 미국 교육부 is none of China's.
      if (
        /(?:성|시|구|미국|일본|한국|독일|영국|프랑스|러시아|유럽연합|EU)\s?$/u.test(
          text.slice(Math.max(0, start - 5), start),
        )
      )
        continue;
      found.push({
        start,
        end,
        term: ko,
        type: 'Agency',
        entity: {
          type: 'Agency',
          names: { ko: body.ko[0] ?? ko, zhHans: body.zhHans },
          properties: { level: 'central', kind: body.kind },
        },
        confidence: 0.8,
        why: `pattern: Korean name of ${body.zhHans}, which the graph has not yet`,
        flags: ['new-name'],
      });
    }
  }
  return found;
};
