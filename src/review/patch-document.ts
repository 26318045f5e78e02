/** Makes a YAML document say something else where it differs, and leaves the rest, comments included, as people wrote it. */
import { isMap, isScalar, isSeq, type Document } from 'yaml';

type Path = readonly (string | number)[];

/** `before` is what the document says now. */
export const patchDocument = (document: Document, before: unknown, after: unknown, path: Path = []): void => {
  if (areEqual(before, after)) return;
  if (isObject(before) && isObject(after) && isMap(document.getIn(path, true))) {
    for (const key of Object.keys(before)) if (!(key in after)) document.deleteIn([...path, key]);
    for (const [key, value] of Object.entries(after)) {
      if (key in before) patchDocument(document, before[key], value, [...path, key]);
      else set(document, [...path, key], value);
    }
    return;
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const sequence = document.getIn(path, true);
    if (isSeq(sequence)) {
      patchList(document, before as unknown[], after as unknown[], path);
      return;
    }
  }
  set(document, path, after);
};

/** What is equal at both ends stays; between, items are patched in pairs, then taken out or put in. */
const patchList = (document: Document, before: readonly unknown[], after: readonly unknown[], path: Path): void => {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && areEqual(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shorter - start && areEqual(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const [gone, come] = [before.length - start - end, after.length - start - end];
  // One item gone or come is no change of its neighbours.
  const paired = gone === come ? gone : 0;
  for (let at = 0; at < paired; at += 1)
    patchDocument(document, before[start + at], after[start + at], [...path, start + at]);
  for (let at = paired; at < gone; at += 1) document.deleteIn([...path, start + paired]);
  const sequence = document.getIn(path, true);
  if (!isSeq(sequence)) return;
  for (let at = paired; at < come; at += 1) sequence.items.splice(start + at, 0, nodeOf(document, after[start + at]));
};

const set = (document: Document, path: Path, value: unknown): void => {
  document.setIn(path, nodeOf(document, value, String(path.at(-1))));
};

const shortLists = ['names', 'terms', 'flags', 'open', 'draft', 'decided', 'aliases', 'notSame'];

/** Short collections stand on one line, as drafting writes them. */
const nodeOf = (document: Document, value: unknown, key = ''): unknown => {
  const node = document.createNode(value);
  if (isMap(node)) {
    for (const pair of node.items) {
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      if (shortLists.includes(name) && (isMap(pair.value) || isSeq(pair.value)) && !hasCandidates(pair.value))
        pair.value.flow = true;
    }
  }
  if ((isMap(node) || isSeq(node)) && shortLists.includes(key) && !hasCandidates(node)) node.flow = true;
  return node;
};

const hasCandidates = (node: unknown): boolean => isMap(node) && node.has('candidates');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** By content; keys may stand in any order. */
const areEqual = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => areEqual(item, other[at]));
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length && keys.every((key) => key in other && areEqual(one[key], other[key]))
  );
};
