/** A view's state in the address and back. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  choiceParam,
  dateParam,
  flagParam,
  listParam,
  numberParam,
  readState,
  textParam,
  writeState,
} from '../../../web/src/url-params.js';

const params = {
  q: textParam(),
  asOf: dateParam(),
  by: choiceParam(['COUNT', 'JACCARD'], 'COUNT'),
  types: listParam(['POLICY', 'AGENCY']),
  shown: numberParam(25, 1, 100),
  all: flagParam(),
};

it('has its defaults where the address says nothing, or nonsense', () => {
  const defaults = { q: '', asOf: null, by: 'COUNT', types: [], shown: 25, all: false };
  expect(readState(params, new URLSearchParams())).toEqual(defaults);
  const nonsense = 'asOf=2023-13&by=WRONG&types=NONE,,&shown=1e9&all=true';
  expect(readState(params, new URLSearchParams(nonsense))).toEqual(defaults);
});

it('leaves defaults out and others in', () => {
  const search = writeState(params, new URLSearchParams('lang=ko&shown=50'), { q: '科技', by: 'JACCARD', shown: 25 });
  expect(search.toString()).toBe(
    new URLSearchParams([
      ['lang', 'ko'],
      ['q', '科技'],
      ['by', 'JACCARD'],
    ]).toString(),
  );
});

it('comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.record({
        q: fc.string(),
        asOf: fc.constantFrom(null, '2023', '2023-05', '2023-05-18'),
        by: fc.constantFrom('COUNT' as const, 'JACCARD' as const),
        types: fc.subarray(['POLICY' as const, 'AGENCY' as const]),
        shown: fc.integer({ min: 1, max: 100 }),
        all: fc.boolean(),
      }),
      (state) => {
        expect(readState(params, writeState(params, new URLSearchParams(), state))).toEqual(state);
      },
    ),
  );
});
