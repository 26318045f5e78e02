/** Numbers that count nothing: dates, ordinals, names, bases of a ratio, and numbers of issuers. Each with the reason that a curator reads. */

const after: readonly (readonly [RegExp, string])[] = [
  [/^\s?(?:년|월|일|시간|시(?=[\s에경부까])|분(?=[\s에간])|초|개년|개월|주(?:일|간)|주년|세기|년대)/u, 'time'],
  [
    /^\s?(?:차(?!지)|호|번|번째|째|위(?!안|원|성|치)|단계|급|세대|회차|기(?=[\s의를])|등급|조(?=\s?(?:제|항)))/u,
    'ordinal',
  ],
  [/^\s?(?:대)(?=\s?[가-힣]{1,12})(?!\s?(?:이상|이하|규모|를|의|로|가))/u, 'number of a list (N대)'],
  [/^\s?개\s?(?:국|부처|부문|부서|기관|위원회|부위|부·위|당국|部)/u, 'number of bodies'],
  [/^\s?(?:만\s?|천\s?|억\s?)?(?:명|개|건|인|가구|위안|톤|GDP)\s?당(?![가-힣]{2}|국)/u, 'base of a ratio'],
  [/^\s?(?:%|％)\s?(?:포인트|p)?\s?씩/iu, 'step of a comparison'],
  [/^\s?(?:%|％)(?:의|이던|였던)?\s?[가-힣\s]{1,16}(?:을|를)?\s?(?:바탕|기준|전제)으로/u, 'base of a comparison'],
];

const before: readonly (readonly [RegExp, string])[] = [
  [/[A-Za-z][-]?$/u, 'part of a name'],
  [/제\s?$/u, 'ordinal'],
  [/['‘’]$/u, 'year'],
  [/(?:표|그림|별첨|부록|사진|TEL|전화|FAX|우편번호|갑)\s?[:：]?\s?$/iu, 'label'],
  [/第$/u, 'ordinal'],
];

/** Why the number in `[start, end)` is no figure; null when it may be one. */
export const notFigure = (text: string, start: number, end: number): string | null => {
  const rest = text.slice(end, end + 40);
  const lead = text.slice(Math.max(0, start - 12), start);
  for (const [pattern, reason] of before) if (pattern.test(lead)) return reason;
  for (const [pattern, reason] of after) if (pattern.test(rest)) return reason;
  if (
    /^[A-Za-z]/.test(rest) &&
    !/^(?:GWh|MWh|kWh|TWh|GW|MW|kW|TW|EFLOPS|PFLOPS|Gbps|Tbps|Mbps|GHz|MHz|nm|mm|cm|km|kg|m|t|MPa|kV|EB|PB|TB|GB)(?![A-Za-z])/.test(
      rest,
    )
  )
    return 'part of a name';
  if (/^[·‧・]\d/.test(rest) || /\d[·‧・]$/.test(lead)) return 'part of a name (14·5)';
  return null;
};
