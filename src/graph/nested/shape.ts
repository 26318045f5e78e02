/** What is asked of entities and of those that their fields lead to: the shape of a nested read. */
import type { FollowedField } from '../../derive/follow.js';
import type { GraphEntity } from '../entity.js';
import type { Step } from '../expand.js';
import type { Page, PageRequest } from '../page.js';

export type Language = 'KO' | 'EN' | 'ZH_HANS' | 'ZH_HANT';

export interface EntityShape {
  /** The stored keys that are wanted; null for all. */
  readonly keys: ReadonlySet<string> | null;
  /** The languages in which its name is shown. */
  readonly names: ReadonlySet<Language>;
  readonly follows: readonly FollowShape[];
}

/** A field that is followed from each entity, a page of it. */
export interface FollowShape {
  readonly field: FollowedField;
  readonly page: PageRequest;
  readonly asOf: string | null;
  /** The stored keys of the relationship that are wanted; null for all. */
  readonly relationshipKeys: ReadonlySet<string> | null;
  readonly node: EntityShape;
}

/** Tells the follows of one entity apart. */
export const followId = ({ field, page, asOf }: Pick<FollowShape, 'field' | 'page' | 'asOf'>): string =>
  JSON.stringify([field.relationship, field.direction, field.target, page.size, page.from?.key, page.from?.id, asOf]);

/** The property under which an entity of a nested read holds its name as shown in a language. */
export const shownName = (language: Language): string => `name ${language}`;

const followed = Symbol('followed');

interface Followed {
  [followed]?: Map<string, Page<Step>>;
}

export const rememberFollowed = (entity: GraphEntity, id: string, page: Page<Step>): void => {
  const pages = (entity as Followed)[followed];
  if (pages === undefined) (entity as Followed)[followed] = new Map([[id, page]]);
  else pages.set(id, page);
};

/** The page that was read together with the entity, if it was. */
export const followedPage = (
  entity: GraphEntity,
  follow: Pick<FollowShape, 'field' | 'page' | 'asOf'>,
): Page<Step> | undefined => (entity as Followed)[followed]?.get(followId(follow));
