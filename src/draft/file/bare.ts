/** An item without its annotation: as a seed holds it. */
export const bare = <Item extends object>(item: Item): Omit<Item, 'draft'> =>
  Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'draft')) as Omit<Item, 'draft'>;
