/** Acts that are told without a title: `A와 B는 … 위한 지원정책을 공동으로 추진할 것을 결정`. */
import type { Item } from '../issue/item.js';
import { statusOf, type Act } from './act.js';
import { contained } from './contained.js';

const act =
  /((?:지원|육성|촉진|발전|행동|실시|종합|우대|보조|산업)\s?(?:정책|방안|계획|조치|대책|의견))(?:을|를)?\s(?:공동으로\s|연합하여\s|함께\s)?((?:추진|발표|마련|수립|제정|공포|시행|실시)[^,.]{0,20})/u;

/** At most one an item, in a line whose subject is a body and that has no quoted title. */
export const unquotedActs = (item: Item, acts: readonly Act[]): Act[] => {
  if (acts.some(({ entity }) => entity.type === 'Policy')) return [];
  for (const { index, kind, text, named, titles, from } of item.paragraphs) {
    if (kind === 'headline' || kind === 'reference' || titles.length > 0) continue;
    const found = act.exec(text);
    const subject = named.findLast(
      ({ type, end }) =>
        type === 'Agency' && end < (found?.index ?? 0) && /^(?:은|는|이|가)\s/u.test(text.slice(end, end + 2)),
    );
    if (found === null || subject === undefined) continue;
    const start = Math.max(from, subject.end + 2);
    const end = found.index + (found[1]?.length ?? 0);
    const name = text
      .slice(start, end)
      .trim()
      .replace(/^(?:공동으로|연합하여|함께)\s/u, '');
    if (name.length < 6 || name.length > 70 || acts.some(({ entity }) => contained(name, entity.names.ko ?? '') > 0.7))
      continue;
    const begin = end - name.length;
    const status = statusOf(found[2] ?? '');
    return [
      {
        entity: {
          type: 'Policy',
          names: { ko: name },
          properties: {
            kind: (found[1] ?? '').includes('의견')
              ? 'opinion'
              : /(?:방안|계획)/u.test(found[1] ?? '')
                ? 'plan'
                : 'measures',
            ...(status === null ? {} : { status: /결정|예정/u.test(found[2] ?? '') ? 'in_preparation' : status }),
          },
        },
        known: null,
        places: [{ index, start: begin, end, term: name }],
        confidence: 0.55,
        why: `pattern: ${found[1] ?? ''} that a body ${(found[2] ?? '').slice(0, 12).trim()}, told without a title`,
        flags: ['new-name', 'unquoted'],
        isQuoted: false,
        hasNote: false,
      },
    ];
  }
  return [];
};
