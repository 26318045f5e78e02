/** Acts and issuers of an item → policies, programs and publications, ISSUED_BY, APPLIES_TO. */
import type { Act } from '../acts/act.js';
import { statusOf } from '../acts/act.js';
import { findActs } from '../acts/find-acts.js';
import { findIssuances } from '../acts/find-issuers.js';
import type { Issuance } from '../acts/issuance.js';
import { unquotedActs } from '../acts/unquoted-acts.js';
import type { DraftBuilder } from '../issue/draft-builder.js';
import type { Item, ReadParagraph } from '../issue/item.js';
import type { Gazetteer } from '../names/gazetteer.js';
import type { Named } from '../names/named.js';
import { dateOf, type FoundDate } from '../structure/dates.js';
import { idOfNamed } from './names.js';

/** An act of the item with the id it has in the draft. */
export interface ProposedAct {
  readonly act: Act;
  readonly id: string;
}

/** The order of policies is that of the text; the first that is issued, or that the headline names, is what the item is about. */
export const proposeActs = (builder: DraftBuilder, item: Item, gazetteer: Gazetteer): ProposedAct[] => {
  const { acts: titled, open } = findActs(item, gazetteer);
  const acts = [...titled, ...unquotedActs(item, titled)];
  for (const entry of open) builder.open({ article: item.key, ...entry });
  const proposed = acts.map((act): ProposedAct => ({ act, id: proposeAct(builder, item, act) }));
  const { issuances, open: unissued } = findIssuances(item, acts);
  for (const entry of unissued) builder.open({ article: item.key, ...entry });
  // The longest list says the order.
  for (const issuance of [...issuances].sort((a, b) => b.issuers.length - a.issuers.length))
    proposeIssuers(builder, item, issuance, proposed, gazetteer);
  for (const { act, id } of proposed) if (act.entity.type === 'Policy') proposeRegions(builder, item, act, id);
  return proposed;
};

const proposeAct = (builder: DraftBuilder, item: Item, act: Act): string => {
  const grounds = act.places.map((place) => ({
    at: item.paragraphs[place.index]?.at ?? 'p1',
    terms: [place.term],
    confidence: act.confidence,
    why: act.why,
    flags: act.flags,
  }));
  const [first] = grounds;
  if (first === undefined) return '';
  let id: string;
  if (act.known !== null) {
    id = act.known;
    for (const ground of grounds) builder.mention(item.key, id, ground);
    return id;
  }
  id = builder.entity(item.key, act.entity, first);
  for (const ground of grounds.slice(1)) builder.entity(item.key, act.entity, ground);
  if (act.entity.type === 'Policy') {
    const place = act.places.find(({ index }) => item.paragraphs[index]?.kind !== 'reference') ?? act.places[0];
    const paragraph = item.paragraphs[place?.index ?? 0];
    const status =
      paragraph === undefined || place === undefined
        ? null
        : isRow(paragraph)
          ? 'issued'
          : statusOf(paragraph.text.slice(place.end, place.end + 30));
    if (status !== null) builder.set(id, 'status', status);
    if (paragraph !== undefined && place !== undefined) dateAct(builder, item, id, act, paragraph);
    const period = periodIn(act);
    if (period !== null) {
      builder.set(id, 'periodStart', period.from);
      builder.set(id, 'periodEnd', period.to);
    }
  }
  return id;
};

/** A row of a table of acts begins with its date: `2019.11 발개위, '…'`. */
const isRow = ({ text, dates }: ReadParagraph): boolean =>
  dates[0]?.start === 0 && dates[0].date.length >= 7 && text.length > 12;

/** The date in the clause before the title is its announcement; else that of the lead line above is the date of the news. */
const dateAct = (builder: DraftBuilder, item: Item, id: string, act: Act, paragraph: ReadParagraph): void => {
  const status = builder.property(id, 'status');
  const own = ownDate(item, act);
  const note = act.hasNote ? item.paragraphs[paragraph.index + 1] : undefined;
  const inNote = note?.kind === 'note' ? note.dates.find(({ hasYear }) => hasYear) : undefined;
  const dated = inNote ?? own;
  if (dated !== undefined && status !== undefined) {
    builder.set(id, 'date', dated.date);
    builder.set(id, 'dateBasis', 'announced');
    return;
  }
  // Laws that are carried out and plans that are only named have no date here.
  if (act.entity.properties['kind'] === 'law' || (status === undefined && !act.places.some(({ index }) => index === 0)))
    return;
  const reported = leadDate(item, paragraph.index) ?? itemDate(item);
  if (reported === null) return;
  builder.set(id, 'date', reported);
  builder.set(id, 'dateBasis', 'reported');
};

/** The date in the clause before one of the places where the act is named, headline and lead lines aside. */
const ownDate = (item: Item, act: Act): FoundDate | undefined => {
  for (const { index, start } of act.places) {
    const paragraph = item.paragraphs[index];
    if (paragraph === undefined || ['headline', 'lead', 'reference', 'caption'].includes(paragraph.kind)) continue;
    const found = paragraph.dates.findLast(
      ({ end, hasYear, date }) =>
        end <= start &&
        (hasYear || date.length === 10) &&
        !/^\s?(?:까지|부터|기준|대비)/u.test(paragraph.text.slice(end, end + 4)),
    );
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The date in brackets at the end of the lead line above, or of the first lead line for the headline. */
const leadDate = (item: Item, index: number): string | null => {
  const leads = item.paragraphs.filter(({ kind }) => kind === 'lead');
  const lead = leads.findLast((candidate) => candidate.index <= index) ?? leads[0];
  return lead === undefined ? null : endDate(lead);
};

const endDate = ({ dates, text }: ReadParagraph): string | null =>
  dates.findLast(({ end }) => /^[\s.)）]*$/u.test(text.slice(end)))?.date ?? null;

/** The date printed with an item: at the end of its first dated lines, else that of its first source. */
export const itemDate = (item: Item): string | null => {
  for (const paragraph of item.paragraphs.slice(0, 4)) {
    const date = endDate(paragraph);
    if (date !== null && date.length === 10 && paragraph.kind !== 'reference') return date;
  }
  const printed =
    item.sources.find(({ date, publisher }) => date !== undefined && publisher !== undefined) ??
    item.sources.find(({ date }) => date?.length === 10);
  return printed?.date ?? null;
};

const periodIn = ({ entity }: Act): { from: string; to: string } | null => {
  const title = Object.values(entity.names).join(' ');
  const found = /[(（]\s?['‘’]?((?:20)?\d{2})년?\s?[-~∼–—～]\s?['‘’]?((?:20)?\d{2})年?년?\s?[)）]/u.exec(title);
  const from = dateOf(found?.[1] ?? '');
  const to = dateOf(found?.[2] ?? '');
  return from === null || to === null ? null : { from, to };
};

const proposeIssuers = (
  builder: DraftBuilder,
  item: Item,
  { act, issuers, statedCount }: Issuance,
  proposed: readonly ProposedAct[],
  gazetteer: Gazetteer,
): void => {
  const id = proposed.find((candidate) => candidate.act === act)?.id;
  if (id === undefined) return;
  if (statedCount !== null) {
    builder.set(id, 'statedIssuerCount', statedCount.value);
    builder.mention(item.key, id, {
      at: statedCount.at,
      terms: [statedCount.term],
      confidence: act.confidence,
      why: act.why,
    });
  }
  for (const { named, at, terms, order, role, confidence, why } of issuers) {
    const agency = agencyOf(builder, item, named, at, gazetteer);
    if (agency === null) {
      builder.open({
        article: item.key,
        at,
        kind: 'issuers',
        text: named.term.slice(0, 80),
        why: 'subject of an act, but its government is not in the graph',
      });
      continue;
    }
    const properties = { ...(role === null ? {} : { role }), ...(order === null ? {} : { order }) };
    const flags = [
      ...(named.type === 'Region' ? ['government-of-region'] : []),
      ...(statedCount !== null && statedCount.value < issuers.length ? ['more-named-than-stated'] : []),
    ];
    builder.fact(
      item.key,
      { type: 'ISSUED_BY', from: id, to: agency, properties },
      { at, terms, confidence: named.type === 'Region' ? Math.min(confidence, 0.6) : confidence, why, flags },
    );
  }
};

/** A region that issues is its government. */
const agencyOf = (builder: DraftBuilder, item: Item, named: Named, at: string, gazetteer: Gazetteer): string | null => {
  if (named.type === 'Agency') return idOfNamed(builder, item.key, at, named);
  const government = [...gazetteer.entities.values()].find(
    ({ type, kind, region }) => type === 'Agency' && kind === 'government' && region === named.entity,
  );
  if (government === undefined) return null;
  builder.mention(item.key, government.id, {
    at,
    terms: [named.term],
    confidence: 0.6,
    why: `gazetteer: government of ${named.term}, the subject`,
  });
  return government.id;
};

/** A title that begins with a place applies there: `상하이시 …`, `北京市…`. */
const proposeRegions = (builder: DraftBuilder, item: Item, act: Act, id: string): void => {
  for (const place of act.places) {
    const paragraph = item.paragraphs[place.index];
    const region = paragraph?.named.find(({ type, start }) => type === 'Region' && start === place.start);
    if (
      paragraph === undefined ||
      region === undefined ||
      typeof region.entity !== 'string' ||
      region.entity === 'region:china'
    )
      continue;
    builder.fact(
      item.key,
      { type: 'APPLIES_TO', from: id, to: region.entity },
      { at: paragraph.at, terms: [place.term], confidence: 0.8, why: `pattern: the title begins with ${region.term}` },
    );
  }
};
