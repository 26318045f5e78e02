/** Who issued an act: the bodies that a clause names as its subject, with their order, role and the number that the text states. */
import type { Unplaced } from '../file/draft-file.js';
import type { Item, ReadParagraph } from '../issue/item.js';
import type { Named } from '../names/named.js';
import { issuing, type Act, type ActPlace } from './act.js';
import { inChinese } from './chinese-headlines.js';
import type { Issuance, Issuer } from './issuance.js';

type Open = Omit<Unplaced, 'article'>;

const stated =
  /(\d{1,3})\s?개\s?(?:중앙\s?|국가\s?|유관\s?|관련\s?|정부\s?)?(?:부처|부문|부서|기관|위원회|부·?위|단체|부·처|중앙부처|当部门)/u;
const jointly = /(?:공동|연합|합동|함께|공동으로)/u;

export const findIssuances = (item: Item, acts: readonly Act[]): { issuances: Issuance[]; open: Open[] } => {
  const policies = acts.filter(({ entity }) => entity.type === 'Policy');
  const issuances: Issuance[] = [];
  const open: Open[] = [];
  let subject: { named: Named; paragraph: ReadParagraph } | null = null;
  for (const paragraph of item.paragraphs) {
    const own = policies
      .flatMap((act) => act.places.filter(({ index }) => index === paragraph.index).map((place) => ({ act, place })))
      .sort((a, b) => a.place.start - b.place.start);
    if (paragraph.kind === 'reference') issuances.push(...inChinese(paragraph, own));
    else if (own.length > 0) {
      const found = inParagraph(paragraph, own, subject);
      issuances.push(...found);
      for (const { act, place } of own)
        if (
          !found.some((issuance) => issuance.act === act) &&
          /^['’」』》”"]?\s?(?:을|를)?\s?(?:발표|공포|제정|인쇄)/u.test(paragraph.text.slice(place.end, place.end + 12))
        )
          open.push({
            at: paragraph.at,
            kind: 'issuers',
            text: place.term.slice(0, 80),
            why: 'issued here, but no body stands before it',
          });
    } else issuances.push(...inNote(paragraph, policies));
    // A list of tasks has its own subjects.
    subject = paragraph.kind === 'ordinal' ? null : (subjectOf(paragraph) ?? subject);
  }
  return { issuances, open };
};

/** Titles that a clause names one after the other share issuers: `A는 '…' 및 '…'을 발표`. */
const inParagraph = (
  paragraph: ReadParagraph,
  own: readonly { act: Act; place: ActPlace }[],
  carried: { named: Named; paragraph: ReadParagraph } | null,
): Issuance[] => {
  const { text } = paragraph;
  const issuances: Issuance[] = [];
  let from = paragraph.from;
  let group: { act: Act; place: ActPlace }[] = [];
  for (const [index, current] of own.entries()) {
    group.push(current);
    const next = own[index + 1]?.place.start ?? text.length;
    const after = text.slice(current.place.end, next);
    if (next < text.length && /^['’」』》”"]?\*?\s?(?:[,，、·]|및|와|과)\s?['‘「『《“"]?$/u.test(after)) continue;
    const [first] = group;
    if (first === undefined) continue;
    const clause = { start: from, end: first.place.start };
    if (isIssued(paragraph, current.place, next))
      issuances.push(
        ...issuedBy(
          paragraph,
          group.map(({ act }) => act),
          clause,
          carried,
          current.place,
        ),
      );
    from = current.place.end;
    group = [];
  }
  return issuances;
};

/** Headlines and rows may go without a verb: `발개위, '…'`. */
const isIssued = ({ text, kind }: ReadParagraph, { start, end }: ActPlace, next: number): boolean => {
  const after = text.slice(end, Math.min(next, end + 60)).replace(/^['’」』》”"*\s]+/u, '');
  const verb = after.search(issuing);
  // `'…'을 실행하고 성과를 발표`: what is announced is another thing.
  const carriedOut = after.search(/(?:실행|이행|구현|준수|관철|달성|활용|참고)/u);
  const isCarriedOut = carriedOut >= 0 && carriedOut < verb;
  const isBasis = /^(?:에|으로|하여|해|과|와)\s?(?:따라|의해|근거|기반|의거)/u.test(after);
  if (verb >= 0 && verb <= 24 && !isCarriedOut && !isBasis) return true;
  const before = text.slice(Math.max(0, start - 3), start);
  return (
    (kind === 'headline' || /^(?:[-–•]\s)?(?:\d{4}|['‘’]\d{2})[.년]/u.test(text) || /^\d{1,2}\s/u.test(text)) &&
    /[,，:：]\s?['‘「『《“"]?$/u.test(before)
  );
};

const issuedBy = (
  paragraph: ReadParagraph,
  acts: readonly Act[],
  clause: { start: number; end: number },
  carried: { named: Named; paragraph: ReadParagraph } | null,
  place: ActPlace,
): Issuance[] => {
  const { text, at } = paragraph;
  const bodies = bodiesIn(paragraph, clause);
  const words = text.slice(clause.start, clause.end);
  const after = text.slice(place.end, place.end + 20);
  const isJoint = jointly.test(words) || jointly.test(after);
  const count = stated.exec(words) ?? stated.exec(after);
  const statedCount = count?.[1] === undefined ? null : { value: Number(count[1]), at, term: count[0] };
  const verb = issuing.exec(after)?.[0]?.trim();
  const terms = [
    ...(isJoint ? [/공동으로|공동|연합|합동|함께/u.exec(words + after)?.[0] ?? ''] : []),
    ...(count === null ? [] : [count[0]]),
  ].filter((term) => term !== '' && text.includes(term));
  if (bodies.length > 0) {
    return acts.map((act) => ({
      act,
      statedCount,
      issuers: bodies.map((named, index): Issuer => ({
        named,
        at,
        terms: [named.term, place.term, ...terms],
        order: index + 1,
        role: isLead(text, named) ? 'lead' : isJoint && (bodies.length > 1 || count !== null) ? 'joint' : null,
        confidence: paragraph.kind === 'headline' && bodies.length === 1 ? 0.85 : 0.9,
        why: `pattern: ${isLead(text, named) ? 'named as leading' : 'subject of the clause'} before the title${verb === undefined ? '' : `, ${verb}`}${isJoint ? ', jointly' : ''}`,
      })),
    }));
  }
  // `● '…' 발표`: the subject is that of the lines above.
  const isBare = words.replace(/['‘“「『《\s]/gu, '') === '';
  if (!isBare || carried === null)
    return statedCount === null ? [] : acts.map((act) => ({ act, statedCount, issuers: [] }));
  return acts.map((act) => ({
    act,
    statedCount,
    issuers: [
      {
        named: carried.named,
        at: carried.paragraph.at,
        terms: [carried.named.term],
        order: null,
        role: null,
        confidence: 0.6,
        why: `pattern: the title has no subject; that of ${carried.paragraph.at} goes on`,
      },
    ],
  }));
};

const isLead = (text: string, { end }: Named): boolean =>
  /^\s?(?:의\s)?(?:주도|주관|총괄|牵头)/u.test(text.slice(end, end + 6));

/** Bodies of a clause that are its subject or a list before the title; none that stand in another role: `국무원의 지도 아래`, `교육부에 제출`. */
const bodiesIn = ({ text, named, kind }: ReadParagraph, clause: { start: number; end: number }): Named[] => {
  const all = named.filter(({ type, start, end }) => type === 'Agency' && clause.start <= start && end <= clause.end);
  const chains: Named[][] = [];
  for (const body of all) {
    const last = chains.at(-1)?.at(-1);
    if (last !== undefined && isListSeparator(text.slice(last.end, body.start))) chains.at(-1)?.push(body);
    else chains.push([body]);
  }
  const chain = chains.findLast((bodies) => isSubject(text, bodies.at(-1)?.end ?? 0, clause.end, kind === 'headline'));
  return (chain ?? []).filter((body, index, list) => list.findIndex(({ entity }) => entity === body.entity) === index);
};

const isListSeparator = (between: string): boolean =>
  /^[)）]?(?:\s?[(（][^()（）]{0,30}[)）])?\s?(?:[,，、·ㆍ/&]|및|와|과|그리고|, 및)?\s?(?:및\s)?$/u.test(between) &&
  /[,，、·ㆍ/&]|및|와|과|그리고/u.test(between);

const isSubject = (text: string, end: number, limit: number, isHeadline: boolean): boolean => {
  const rest = text.slice(end, limit).replace(/^\s?[(（][^()（）]{0,40}[)）]/u, '');
  if (/^\s?(?:등\s?)?(?:총\s?)?(?:\d{1,3}\s?개\s?[가-힣·\s]{2,8})?(?:은|는|이|가|에서|에서는|도)\s/u.test(rest))
    return true;
  if (/^\s?(?:의\s)?(?:주도|주관|총괄)/u.test(rest)) return true;
  if (/^\s?(?:등\s?)?(?:\d{1,3}\s?개\s?[가-힣·\s]{2,8})?(?:공동|연합|합동|함께)/u.test(rest)) return true;
  if (
    /^\s?(?:등\s?)?(?:\d{1,3}\s?개\s?[가-힣·]{2,8})?\s?(?:외\s?(?:\d+개\s?[가-힣]{2,4})?)?\s?[,，:：]\s?['‘「『《“"]?\s?$/u.test(
      rest,
    )
  )
    return true;
  if (/^의\s?['‘「『《“"]$/u.test(rest)) return true;
  return isHeadline && /^\s?(?:외|등)?\s?[,，]/u.test(rest);
};

/** `* A, B, C 5개 부문 공동 발표` under the lead line: of the act that the item is about. A note on a marked title is of that title. */
const inNote = (paragraph: ReadParagraph, policies: readonly Act[]): Issuance[] => {
  const { text, at, index, kind } = paragraph;
  if (kind !== 'note' && kind !== 'lead' && kind !== 'text' && kind !== 'bullet') return [];
  const marked =
    kind === 'note'
      ? policies.find(({ hasNote, places }) => hasNote && places.some((place) => place.index === index - 1))
      : undefined;
  const isList =
    stated.test(text) && /(?:공동|연합|합동)\s?(?:으로\s?)?(?:발표|인쇄|발행|마련|제정|공포|출시|배포)/u.test(text);
  if (marked === undefined && !(isList && policies.length > 0)) return [];
  const act = marked ?? mainAct(policies);
  if (act === null || (marked !== undefined && !issuing.test(text))) return [];
  const all = paragraph.named.filter(({ type }) => type === 'Agency');
  const bodies = isList ? all : all.filter(({ end }) => isSubject(text, end, text.length, false)).slice(0, 1);
  const count = stated.exec(text);
  const terms = [
    /(?:공동|연합|합동)(?:으로)?\s?(?:발표|인쇄|발행|마련|제정|공포|출시|배포)/u.exec(text)?.[0] ??
      issuing.exec(text)?.[0].trim() ??
      '',
  ].filter((term) => term !== '');
  return [
    {
      act,
      statedCount: count?.[1] === undefined ? null : { value: Number(count[1]), at, term: count[0] },
      issuers: bodies.map((named, order): Issuer => ({
        named,
        at,
        terms: [named.term, ...terms],
        order: order + 1,
        role: isLead(text, named) ? 'lead' : isList ? 'joint' : null,
        confidence: isList ? 0.85 : 0.75,
        why: isList
          ? 'pattern: list of bodies that issue jointly, of the act that the item is about'
          : 'pattern: note on the marked title of the line before',
      })),
    },
  ];
};

/** The act in the headline, else the first that is issued. */
const mainAct = (policies: readonly Act[]): Act | null =>
  policies.find(({ places }) => places.some(({ index }) => index === 0)) ?? policies[0] ?? null;

/** The body or region that a paragraph is about: `먼터우거우구는`. */
const subjectOf = (paragraph: ReadParagraph): { named: Named; paragraph: ReadParagraph } | null => {
  const named = paragraph.named.findLast(
    ({ type, end }) =>
      (type === 'Agency' || type === 'Region') &&
      /^(?:시|성|구)?(?:\s?[(（][^()（）]{1,20}[)）])?(?:은|는)\s/u.test(paragraph.text.slice(end, end + 24)),
  );
  return named === undefined ? null : { named, paragraph };
};
