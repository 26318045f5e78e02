/** The titles of an item: which name the same act, and what each is. */
import { languageOf } from '../../seed/language-of.js';
import type { Unplaced } from '../file/draft-file.js';
import type { Item, ReadParagraph } from '../issue/item.js';
import { foldName } from '../names/folded-text.js';
import type { Gazetteer } from '../names/gazetteer.js';
import type { QuotedTitle } from '../names/quoted-titles.js';
import { isDraftAct, isTalentScheme, titleKind, type TitleKind } from '../names/title-kinds.js';
import { issuing, type Act, type ActPlace } from './act.js';
import { contained } from './contained.js';

type Open = Omit<Unplaced, 'article'>;

interface Title {
  readonly name: string;
  readonly chinese: string | null;
  readonly kind: TitleKind;
  readonly places: ActPlace[];
  readonly aliases: Set<string>;
  isIssued: boolean;
  hasNote: boolean;
}

export const findActs = (item: Item, gazetteer: Gazetteer): { acts: Act[]; open: Open[] } => {
  const open: Open[] = [];
  const titles: Title[] = [];
  const chinese: Title[] = [];
  for (const paragraph of item.paragraphs) {
    for (const quoted of paragraph.titles) {
      const kind = titleKind(quoted.name) ?? (quoted.chinese === null ? null : titleKind(quoted.chinese));
      if (kind !== null && foldName(quoted.name).length <= 3) {
        // 《方案》, '계획': refers to an act that is named elsewhere.
        open.push({
          at: paragraph.at,
          kind: 'title',
          text: quoted.text,
          why: 'no title of its own: it refers to an act named elsewhere',
        });
        continue;
      }
      if (kind === null) {
        if (!isNamed(paragraph, quoted))
          open.push({
            at: paragraph.at,
            kind: 'title',
            text: quoted.text.slice(0, 80),
            why: 'quoted, but its last word does not say what it is',
          });
        continue;
      }
      addTitle(/[가-힣]/u.test(quoted.name) ? titles : chinese, paragraph, quoted, kind);
    }
  }
  mergeShortened(titles);
  align(titles, chinese, item.headline);
  const acts = [...titles, ...chinese].map((title) => actOf(title, item, gazetteer));
  return { acts: [...acts, ...unquotedInHeadline(item, acts, gazetteer)], open };
};

const isNamed = ({ named, people }: ReadParagraph, { start, end }: QuotedTitle): boolean =>
  [...named, ...people].some(
    (name) => name.start < end && start < name.end && name.end - name.start >= (end - start) * 0.6,
  );

const addTitle = (titles: Title[], paragraph: ReadParagraph, quoted: QuotedTitle, kind: TitleKind): void => {
  const place: ActPlace = { index: paragraph.index, start: quoted.start, end: quoted.end, term: quoted.text };
  const isIssued = paragraph.kind !== 'reference' && issuedHere(paragraph, quoted);
  const key = foldName(quoted.name);
  const same = titles.find(
    (title) =>
      foldName(title.name) === key ||
      (quoted.chinese !== null && title.chinese !== null && foldName(title.chinese) === foldName(quoted.chinese)),
  );
  if (same === undefined) {
    titles.push({
      name: quoted.name,
      chinese: quoted.chinese,
      kind,
      places: [place],
      aliases: new Set(),
      isIssued,
      hasNote: quoted.hasNote,
    });
    return;
  }
  same.places.push(place);
  if (same.name !== quoted.name) same.aliases.add(quoted.name);
  same.isIssued ||= isIssued;
  same.hasNote ||= quoted.hasNote;
};

/** Whether the verb after the title says that it is issued, or it stands in the headline or a row `issuer, 'title'`. */
const issuedHere = (paragraph: ReadParagraph, { start, end }: QuotedTitle): boolean => {
  const after = paragraph.text.slice(end, end + 24);
  if (issuing.test(after.replace(/^['’」』》”"\s*]+(?:을|를|의|이|가)?/u, '').slice(0, 16))) return true;
  return (
    /[,，]\s?['‘「『《“"]$/u.test(paragraph.text.slice(Math.max(0, start - 3), start)) && paragraph.kind === 'headline'
  );
};

/** A shorter title of the same kind whose letters are in a longer one is that one, shortened: 'R&D 산업화를 촉진하기 위한 의견'. */
const mergeShortened = (titles: Title[]): void => {
  for (const short of [...titles]) {
    const whole = titles.find(
      (title) =>
        title !== short &&
        title.kind.type === short.kind.type &&
        title.kind.kind === short.kind.kind &&
        title.name.length > short.name.length &&
        contained(short.name, title.name) >= 0.72,
    );
    if (whole === undefined || short.kind.type !== 'Policy') continue;
    whole.places.push(...short.places);
    whole.aliases.add(short.name);
    whole.isIssued ||= short.isIssued;
    titles.splice(titles.indexOf(short), 1);
  }
};

/** A Chinese title in the references is the Korean one of its kind when each is the only one. */
const align = (titles: Title[], chinese: Title[], headline: string): void => {
  mergeSameChinese(chinese);
  for (const title of [...chinese]) {
    const rivals = chinese.filter(
      (other) => other.kind.type === title.kind.type && other.kind.kind === title.kind.kind,
    );
    const own = titles.filter((other) => other.kind.type === title.kind.type && other.kind.kind === title.kind.kind);
    const years = yearsIn(title.name);
    const sameYears = own.filter((other) => years !== '' && yearsIn(other.name) === years);
    const ranked = sameYears.length > 0 ? sameYears : own.length > 1 ? own.filter((other) => other.isIssued) : own;
    const inHeadline = ranked.filter((other) => contained(other.name, headline) >= 0.5);
    const [only] = ranked.length > 1 ? inHeadline : ranked;
    if (rivals.length !== 1 || (ranked.length !== 1 && inHeadline.length !== 1) || only === undefined) continue;
    if (only.chinese !== null && contained(only.chinese, title.name) < 0.4) continue;
    only.aliases.add(title.name);
    only.places.push(...title.places);
    chinese.splice(chinese.indexOf(title), 1);
  }
};

/** `23-25` of (‘23-’25) and （2023-2025年）. */
const yearsIn = (title: string): string =>
  [...title.matchAll(/(?<!\d)(?:20)?(\d{2})(?=[年년]?\s?[-~–)）'‘’])/gu)].map(([, year]) => year).join('-');

const mergeSameChinese = (chinese: Title[]): void => {
  for (const title of [...chinese]) {
    const other = chinese.find(
      (candidate) =>
        candidate !== title &&
        candidate.kind.kind === title.kind.kind &&
        chinese.indexOf(candidate) < chinese.indexOf(title) &&
        contained(title.name, candidate.name) >= 0.8,
    );
    if (other === undefined) continue;
    other.places.push(...title.places);
    chinese.splice(chinese.indexOf(title), 1);
  }
};

const actOf = (title: Title, item: Item, gazetteer: Gazetteer): Act => {
  const type =
    title.kind.type === 'Policy' && isTalentScheme(title.name) && !title.isIssued ? 'Program' : title.kind.type;
  const kind = type === 'Program' && title.kind.type === 'Policy' ? 'talent_scheme' : title.kind.kind;
  const names = {
    [languageOf(title.name)]: title.name,
    ...(title.chinese === null ? {} : { [languageOf(title.chinese)]: title.chinese }),
  };
  const aligned = [...title.aliases].filter((alias) => !/[가-힣]/u.test(alias));
  const zh =
    title.chinese === null && aligned[0] !== undefined && /[가-힣]/u.test(title.name)
      ? { [languageOf(aligned[0])]: aligned[0] }
      : {};
  const all = [title.name, ...(title.chinese === null ? [] : [title.chinese]), ...title.aliases];
  const known =
    all.flatMap((name) => gazetteer.withName(name)).find((id) => gazetteer.entities.get(id)?.type === type) ?? null;
  const isDraft =
    all.some(isDraftAct) ||
    item.paragraphs.some(
      ({ kind: sort, text }) =>
        sort === 'reference' && title.places.some(({ term }) => text.includes(term)) && isDraftAct(text),
    );
  return {
    entity: {
      type,
      names: { ...names, ...zh },
      aliases: [...title.aliases].filter((alias) => !Object.values(zh).includes(alias)),
      properties: { kind, ...(isDraft && type === 'Policy' ? { status: 'draft_for_comment' } : {}) },
    },
    known,
    places: title.places,
    confidence:
      known !== null ? 0.9 : title.isIssued || title.kind.word.length > 2 || title.chinese !== null ? 0.85 : 0.7,
    why:
      known !== null
        ? `gazetteer: title of ${known}`
        : `pattern: quoted title that ends in ${title.kind.word.trim()}${title.chinese === null ? '' : ', with its Chinese in parentheses'}${aligned.length > 0 ? '; the Chinese title is the only one of this kind in the references' : ''}`,
    flags: [...(known === null ? ['new-name'] : []), ...(aligned.length > 0 ? ['aligned-title'] : [])],
    isQuoted: true,
    hasNote: title.hasNote,
  };
};

/** `과기부 외, 베이징 … 방안 마련`: a headline that says the title without quotation marks. */
const unquotedInHeadline = (item: Item, acts: readonly Act[], gazetteer: Gazetteer): Act[] => {
  const [headline] = item.paragraphs;
  if (headline?.kind !== 'headline' || headline.titles.length > 0) return [];
  const verb =
    /\s(?:공동\s?)?(?:발표|마련|공포|수립|제정|발간|공개|출시|인쇄발행|개정|시행|통과|비준|확정)(?:\s?예정)?$/u.exec(
      headline.text,
    );
  if (verb === null) return [];
  const comma = headline.text.lastIndexOf(', ', verb.index);
  const start = comma < 0 ? 0 : comma + 2;
  const name = headline.text.slice(start, verb.index).trim();
  const place: ActPlace = { index: 0, start, end: start + name.length, term: name };
  const kind = titleKind(name);
  if (kind?.type !== 'Policy' || name.length < 5) return [];
  const same = acts.find(
    ({ entity, places }) =>
      entity.type === 'Policy' &&
      [...Object.values(entity.names), ...places.map(({ term }) => term)].some(
        (other) => typeof other === 'string' && (contained(name, other) >= 0.72 || contained(other, name) >= 0.72),
      ),
  );
  // Headlines paraphrase: the only act of the kind that the item issues is meant.
  const ofKind = acts.filter(
    ({ entity, isQuoted }) => isQuoted && entity.type === 'Policy' && entity.properties['kind'] === kind.kind,
  );
  const ofWord = ofKind.filter(({ entity }) => entity.names.ko?.endsWith(name.slice(-2)) === true);
  const meant = same ?? (ofWord.length === 1 ? ofWord[0] : ofKind.length === 1 ? ofKind[0] : undefined);
  if (meant !== undefined) {
    (meant.places as ActPlace[]).unshift(place);
    return [];
  }
  const known = gazetteer.withName(name).find((id) => gazetteer.entities.get(id)?.type === 'Policy') ?? null;
  return [
    {
      entity: { type: 'Policy', names: { ko: name }, properties: { kind: kind.kind } },
      known,
      places: [place],
      confidence: 0.6,
      why: `pattern: headline that ends in ${verb[0].trim()}, title without quotation marks that ends in ${kind.word.trim()}`,
      flags: known === null ? ['new-name', 'unquoted'] : ['unquoted'],
      isQuoted: false,
      hasNote: false,
    },
  ];
};
