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
  /** Pages of those that an agency issues with, those of most policies first. */
  readonly coIssuers: readonly CoIssuersShape[];
}

/** The first who issued with each agency, by how many policies; asked for where nothing but the counts is wanted. */
export interface CoIssuersShape {
  readonly page: PageRequest;
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
  readonly node: EntityShape;
}

/** An agency that issued with another. */
export interface CountedCoIssuer {
  readonly weight: number;
  readonly agency: GraphEntity;
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

/** Tells pages of co-issuers apart. */
export const coIssuersId = ({ page, from, to, asOf }: Omit<CoIssuersShape, 'node'>): string =>
  JSON.stringify(['co-issuers', page.size, page.from?.key, page.from?.id, from, to, asOf]);

const read = Symbol('read together');

interface ReadTogether {
  [read]?: Map<string, unknown>;
}

/** Hangs on the entity what was read together with it. */
export const rememberRead = (entity: GraphEntity, id: string, page: unknown): void => {
  const pages = (entity as ReadTogether)[read];
  if (pages === undefined) (entity as ReadTogether)[read] = new Map([[id, page]]);
  else pages.set(id, page);
};

/** The page of a field that was read together with the entity, if it was. */
export const followedPage = (
  entity: GraphEntity,
  follow: Pick<FollowShape, 'field' | 'page' | 'asOf'>,
): Page<Step> | undefined => (entity as ReadTogether)[read]?.get(followId(follow)) as Page<Step> | undefined;

/** The page of co-issuers that was read together with the agency, if it was. */
export const countedCoIssuers = (
  agency: GraphEntity,
  asked: Omit<CoIssuersShape, 'node'>,
): Page<CountedCoIssuer> | undefined =>
  (agency as ReadTogether)[read]?.get(coIssuersId(asked)) as Page<CountedCoIssuer> | undefined;
