/** Which entity a found name means, from where it stands; and the places named inside longer names. */
import type { Unplaced } from '../file/draft-file.js';
import { findNames, type FoundName } from './find-names.js';
import { foldText } from './folded-text.js';
import type { Gazetteer, KnownEntity } from './gazetteer.js';
import { homonymOf } from './homonyms.js';
import type { Named } from './named.js';

type Open = Omit<Unplaced, 'article'>;

export interface ResolvedParagraph {
  readonly named: readonly Named[];
  readonly open: readonly Open[];
}

/** `texts` are the paragraphs of one item with what holds no names blanked; `ats` their locators. */
export const resolveNames = (
  texts: readonly string[],
  ats: readonly string[],
  gazetteer: Gazetteer,
): ResolvedParagraph[] => {
  const found = texts.map((text) => findNames(text, gazetteer));
  const regions = found.map((names) => regionsIn(names, gazetteer));
  const everywhere = new Set(regions.flatMap((ids) => [...ids]));
  return texts.map((text, index) => {
    const named: Named[] = [];
    const open: Open[] = [];
    for (const name of found[index] ?? []) {
      const result = resolveOne(name, text, regions[index] ?? new Set(), everywhere, gazetteer);
      if ('why' in result && 'entity' in result) named.push(result);
      else open.push({ at: ats[index] ?? 'p1', kind: 'name', text: name.term.slice(0, 80), why: result.why });
      named.push(...placesInside(name, text, gazetteer), ...wholeInside(name, text, gazetteer));
    }
    return { named, open };
  });
};

const regionsIn = (names: readonly FoundName[], gazetteer: Gazetteer): Set<string> =>
  new Set(
    names.flatMap(({ ids }) => {
      const [id] = ids;
      return ids.length === 1 && id !== undefined && gazetteer.entities.get(id)?.type === 'Region' ? [id] : [];
    }),
  );

const bases = { exact: 0.95, particle: 0.95, suffix: 0.9, compound: 0.7 } as const;

const resolveOne = (
  name: FoundName,
  text: string,
  here: ReadonlySet<string>,
  everywhere: ReadonlySet<string>,
  gazetteer: Gazetteer,
): Named | { why: string } => {
  const entities = name.ids.flatMap((id) => gazetteer.entities.get(id) ?? []);
  const chosen = choose(entities, here, everywhere, gazetteer);
  if (chosen === null)
    return {
      why: `${String(entities.length)} places have this name and none of their regions is named: ${entities
        .slice(0, 4)
        .map(({ id }) => id)
        .join(', ')}`,
    };
  const { entity, why } = chosen;
  if (entity.type === 'Region' && isWord(name, text))
    return { why: `a word of Korean as well as the name of ${entity.id}; no tier and no Chinese stand with it` };
  if (entity.isRoot && !isTopic(name, text)) return { why: `too general a word to be ${entity.id} here` };
  const { start, end, term, ending } = name;
  const homonym = entity.type === 'Agency' ? homonymOf(term, text) : 'none';
  const others = entities.filter((other) => other !== entity);
  const flags = [
    ...(homonym === 'none' && others.length === 0 ? [] : ['homonym']),
    ...(homonym === 'korean context' ? ['korean-context'] : []),
  ];
  const base =
    bases[ending] -
    (others.length > 0 ? 0.2 : 0) -
    (homonym === 'korean context' ? 0.4 : homonym === 'possible' ? 0.05 : 0);
  return {
    start,
    end,
    term,
    type: entity.type,
    entity: entity.id,
    confidence: Math.round(base * 100) / 100,
    why: `gazetteer: ${said[ending]} of ${entity.id}${why}`,
    ...(flags.length === 0 ? {} : { flags }),
    ...(others.length === 0
      ? {}
      : {
          candidates: others
            .slice(0, 5)
            .map((other) => ({ id: other.id, name: other.names[0] ?? other.id, score: 0.5, why: 'has the same name' })),
        }),
  };
};

// 에너지 저장 is storage, 시안 a draft, 지난 last, 황산 an acid, 다리 a bridge.
const words: ReadonlySet<string> = new Set([
  '저장',
  '시안',
  '지난',
  '황산',
  '다리',
  '이우',
  '우후',
  '구이',
  '장수',
  '단양',
  '안양',
  '고원',
  '수도',
]);

const isWord = ({ term, end, start }: FoundName, text: string): boolean =>
  words.has(term) &&
  !/^(?:성|시|[(（]\p{Script=Han})/u.test(text.slice(end)) &&
  !(
    /[,·]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[,·\s](?:등|[가-힣]{2,4}[,·\s])/u.test(text.slice(end, end + 6))
  );

const said = {
  exact: 'exact name',
  particle: 'exact name with a particle',
  suffix: 'name with a common ending',
  compound: 'name inside a longer word',
} as const;

const choose = (
  entities: readonly KnownEntity[],
  here: ReadonlySet<string>,
  everywhere: ReadonlySet<string>,
  gazetteer: Gazetteer,
): { entity: KnownEntity; why: string } | null => {
  const [first] = entities;
  if (first === undefined) return null;
  if (entities.length === 1) return { entity: first, why: '' };
  for (const [regions, where] of [
    [here, 'paragraph'],
    [everywhere, 'item'],
  ] as const) {
    const fitting = entities.filter((entity) => wholesOf(entity, gazetteer).some((whole) => regions.has(whole)));
    if (fitting.length === 1 && fitting[0] !== undefined)
      return { entity: fitting[0], why: `, whose region is named in the ${where}` };
  }
  // A province and a district may share a name (河北): the larger is meant unless something says otherwise.
  const ranks = entities.map(({ level }) =>
    ['world', 'country', 'macro_region', 'province', 'city', 'county', 'zone'].indexOf(level ?? ''),
  );
  const least = Math.min(...ranks);
  const largest = entities.filter((_, index) => ranks[index] === least);
  if (largest.length === 1 && largest[0] !== undefined && entities.every(({ type }) => type === 'Region'))
    return { entity: largest[0], why: ', the largest of its name' };
  return entities.every(({ type }) => type === 'Region') ? null : { entity: first, why: ', the first of its name' };
};

/** The regions that contain an entity, but for the country. */
const wholesOf = ({ region }: KnownEntity, gazetteer: Gazetteer): string[] => {
  const wholes: string[] = [];
  for (
    let id = region;
    id !== null && id !== 'region:china' && wholes.length < 6;
    id = gazetteer.entities.get(id)?.region ?? null
  )
    wholes.push(id);
  return wholes;
};

/** A word as general as the root of a taxonomy counts before 분야, or in an enumeration. */
const isTopic = ({ start, end, length }: FoundName, text: string): boolean =>
  /^\s?(?:등\s?(?:의\s?)?)?(?:분야|부문|영역)/u.test(text.slice(end, end + 8)) ||
  (length >= 4 &&
    (/^[,·]/u.test(text.slice(end, end + 1)) || /[,·]\s?$/u.test(text.slice(Math.max(0, start - 2), start))));

/** The body that another is named after, 중국과학원 in 중국과학원 자동화연구소, when the name goes on after a space. */
const wholeInside = (name: FoundName, text: string, gazetteer: Gazetteer): Named[] => {
  if (name.ids.some((id) => gazetteer.entities.get(id)?.type !== 'Institution')) return [];
  const space = name.term.indexOf(' ');
  const id =
    space < 0
      ? undefined
      : gazetteer
          .withName(name.term.slice(0, space))
          .find((other) => gazetteer.entities.get(other)?.type === 'Institution');
  if (id === undefined) return [];
  const end = name.start + space;
  return [
    {
      start: name.start,
      end,
      term: text.slice(name.start, end),
      type: 'Institution',
      entity: id,
      confidence: 0.7,
      why: `gazetteer: ${id} at the start of the name ${name.term.slice(0, 40)}`,
    },
  ];
};

/** Places named inside the name of something else: 광둥성 발개위, 베이징-톈진-허베이. */
const placesInside = (name: FoundName, text: string, gazetteer: Gazetteer): Named[] => {
  const holds = name.ids.map((id) => gazetteer.entities.get(id));
  if (holds.some((entity) => entity?.type === 'Region' && entity.level !== 'macro_region')) return [];
  const folded = foldText(name.term);
  const places: Named[] = [];
  let from = 0;
  while (from < folded.text.length) {
    const start = folded.starts[from] ?? 0;
    const isStart = from === 0 || start > (folded.ends[from - 1] ?? 0);
    const match = isStart
      ? gazetteer
          .at(folded.text, from)
          .filter(
            ({ length, ids }) =>
              length < folded.text.length &&
              ids.every((id) => gazetteer.entities.get(id)?.type === 'Region') &&
              isWhole(name.term, folded.ends[from + length - 1] ?? 0, length),
          )
          .at(-1)
      : undefined;
    const [id] = match?.ids ?? [];
    if (match === undefined || id === undefined || match.ids.length > 1) {
      from += 1;
      continue;
    }
    const end = folded.ends[from + match.length - 1] ?? start;
    places.push({
      start: name.start + start,
      end: name.start + end,
      term: text.slice(name.start + start, name.start + end),
      type: 'Region',
      entity: id,
      confidence: 0.7,
      why: `gazetteer: ${id} inside the name ${name.term.slice(0, 40)}`,
    });
    from += match.length;
  }
  return places;
};

/** 중국 in 중국어 is no place; 베이징 in 베이징사범대 is. */
const isWhole = (term: string, end: number, length: number): boolean =>
  length >= 3 || !/[가-힣]/u.test(term.charAt(end)) || !/[가-힣]/u.test(term.charAt(end - 1));
