/** The text of API keys: how it is made, told and kept. */
import { describe, expect, it } from 'vitest';
import { digestOf, idOfKey, isSameDigest, keyPattern, newKey } from '../../src/access/api-key.js';
import { withoutCredentials } from '../../src/api/request-log.js';

describe('a key', () => {
  it('has the form that docs/access.md gives to secret scanners', () => {
    const { id, text } = newKey();
    expect(text).toMatch(/^stipg_[0-9A-Za-z]{12}_[0-9A-Za-z]{38}$/);
    expect(text).toMatch(keyPattern);
    expect(idOfKey(text)).toBe(id);
  });

  it('is another one each time, in every part', () => {
    const keys = Array.from({ length: 500 }, newKey);
    expect(new Set(keys.map(({ id }) => id)).size).toBe(500);
    expect(new Set(keys.map(({ text }) => text.slice(19))).size).toBe(500);
  });

  it('uses every letter of its alphabet about as often as any other', () => {
    const letters = Array.from({ length: 1_000 }, () => newKey().text.slice(19, 51)).join('');
    const counts = new Map<string, number>();
    for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    // 32,000 letters of 62: 516 each, with a standard deviation of 23.
    expect(counts.size).toBe(62);
    for (const count of counts.values()) expect(Math.abs(count - 516)).toBeLessThan(6 * 23);
  });

  it('is not taken with any one letter changed, left out, added, or two exchanged', () => {
    const { text } = newKey();
    for (let at = 0; at < text.length; at += 1) {
      const other = text[at] === 'x' ? 'y' : 'x';
      expect(idOfKey(text.slice(0, at) + other + text.slice(at + 1)), `changed at ${String(at)}`).toBeNull();
      expect(idOfKey(text.slice(0, at) + text.slice(at + 1)), `without ${String(at)}`).toBeNull();
      expect(idOfKey(`${text.slice(0, at)}${other}${text.slice(at)}`), `added at ${String(at)}`).toBeNull();
      const [a, b] = [text[at] ?? '', text[at + 1] ?? ''];
      if (a !== b && b !== '')
        expect(idOfKey(text.slice(0, at) + b + a + text.slice(at + 2)), `exchanged at ${String(at)}`).toBeNull();
    }
    expect(idOfKey(`${text}\n`)).toBeNull();
    expect(idOfKey('')).toBeNull();
  });

  it('is kept as its SHA-256', () => {
    expect(digestOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    const { text, digest } = newKey();
    expect(digest).toBe(digestOf(text));
    expect(isSameDigest(digest, digestOf(text))).toBe(true);
    expect(isSameDigest(digest, digestOf('abc'))).toBe(false);
    expect(isSameDigest(digest, 'not a digest')).toBe(false);
  });
});

describe('an address in the log', () => {
  it('has no key and no token', () => {
    const { text } = newKey();
    expect(withoutCredentials(`/graph/paths.json?from=a&api_key=${text}&to=b`)).toBe(
      '/graph/paths.json?from=a&api_key=[credential]&to=b',
    );
    expect(withoutCredentials('/x?access_token=eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.c2ln&y=1')).toBe(
      '/x?access_token=[credential]&y=1',
    );
  });
});
