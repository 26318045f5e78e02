/** A JSON array written one element at a time. */

/** The elements between brackets, each on a line of its own. */
export function* jsonList<Item>(items: Iterable<Item>, shown: (item: Item) => unknown): Generator<string> {
  let opening = '[\n';
  for (const item of items) {
    yield `${opening}${JSON.stringify(shown(item))}`;
    opening = ',\n';
  }
  yield opening === '[\n' ? '[]' : '\n]';
}
