/** API keys in the store: made, listed, revoked. Every instance of the service on the store sees the same. */
import type { Actor, Role } from '../ontology/actor.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { newKey } from './api-key.js';
import { KeyRequestError } from './errors.js';
import { scopeNames, scopesOf, type Scope } from './scopes.js';
import { createKey, keyCount, keyOfId, keysInOrder, revokeKey, useKey, type KeyRow } from './statements.js';

/** A key as it is shown: without what its holder proves it by. */
export type ApiKey = Omit<KeyRow, 'digest'>;

export interface KeyRequest {
  readonly name: string;
  readonly role: Exclude<Role, 'anonymous'>;
  /** What it is narrowed to; empty or absent for all that the role may. */
  readonly scopes?: readonly Scope[] | null | undefined;
  /** The first day, in UTC, on which it is refused: `2027-01-01`. Null for one that does not expire. */
  readonly expiresOn?: string | null | undefined;
}

export interface CreatedKey {
  readonly apiKey: ApiKey;
  /** The whole key, which is shown now and never again. */
  readonly text: string;
}

// Keys are for programs and people who are known by name; revoked ones stay, so that the log can be read.
const maxKeys = 10_000;
const maxNameLength = 100;

/** Throws KeyRequestError for a request that makes no sense. */
export const addKey = async (
  store: GraphStore,
  request: KeyRequest,
  by: Pick<Actor, 'id'>,
  now: Date = new Date(),
): Promise<CreatedKey> => {
  const { name, role, scopes, expiresOn } = checked(request, now);
  const { id, text, digest } = newKey();
  const row = { id, name, role, scopes, digest, createdOn: now.toISOString(), createdBy: by.id, expiresOn };
  await store.write(async (transaction) => {
    const [counted] = await transaction.run(keyCount, {});
    if ((counted?.count ?? 0) >= maxKeys)
      throw new KeyRequestError(`The store holds ${String(maxKeys)} keys already. Use OIDC for so many.`);
    await transaction.run(createKey, row);
  });
  return { apiKey: shown({ ...row, revokedOn: null, lastUsedOn: null }), text };
};

/** The revoked key; null for an unknown id. Revoking it again changes nothing. */
export const revokeKeyOfId = async (store: GraphStore, id: string, now: Date = new Date()): Promise<ApiKey | null> =>
  store.write(async (transaction) => {
    const revoked = await transaction.run(revokeKey, { id, revokedOn: now.toISOString() });
    if (revoked.length === 0) return null;
    const [row] = await transaction.run(keyOfId, { id });
    return row === undefined ? null : shown(row);
  });

/** Those made last first; `after` is the last one of the page before. */
export const listKeys = async (
  store: GraphStore,
  { first, after }: { readonly first: number; readonly after: { readonly key: string; readonly id: string } | null },
  options?: ReadOptions,
): Promise<ApiKey[]> => {
  const params = { afterKey: after?.key ?? null, afterId: after?.id ?? null, first };
  return (await store.read(keysInOrder, params, options)).map(shown);
};

export const countKeys = async (store: GraphStore, options?: ReadOptions): Promise<number> =>
  (await store.read(keyCount, {}, options))[0]?.count ?? 0;

/** The key with its digest; null for an unknown id. */
export const findKey = async (store: GraphStore, id: string): Promise<KeyRow | null> =>
  (await store.read(keyOfId, { id }))[0] ?? null;

export const noteUse = async (store: GraphStore, id: string, lastUsedOn: string): Promise<void> => {
  await store.write((transaction) => transaction.run(useKey, { id, lastUsedOn }));
};

const shown = ({ id, name, role, scopes, createdOn, createdBy, expiresOn, revokedOn, lastUsedOn }: KeyRow): ApiKey => ({
  ...{ id, name, role, scopes, createdOn, createdBy, expiresOn, revokedOn, lastUsedOn },
});

const checked = (
  { name, role, scopes, expiresOn }: KeyRequest,
  now: Date,
): { name: string; role: KeyRequest['role']; scopes: Scope[]; expiresOn: string | null } => {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > maxNameLength || /\p{Cc}/u.test(trimmed))
    throw new KeyRequestError(
      `A key needs a name of 1 to ${String(maxNameLength)} characters: who uses it, and where.`,
    );
  const possible = scopesOf(role);
  const wanted =
    scopes == null || scopes.length === 0 ? possible : scopeNames.filter((scope) => scopes.includes(scope));
  const tooHigh = wanted.filter((scope) => !possible.includes(scope));
  if (tooHigh.length > 0)
    throw new KeyRequestError(
      `A ${role} may not ${tooHigh.join(', ')}. Give the key a higher role, or scopes among ${possible.join(', ')}.`,
    );
  if (expiresOn != null) {
    if (!isDay(expiresOn)) throw new KeyRequestError(`"${expiresOn}" is no day. Write it like 2027-01-31.`);
    if (expiresOn <= now.toISOString().slice(0, 10))
      throw new KeyRequestError(`The key would have expired on ${expiresOn} already. Name a day to come.`);
  }
  return { name: trimmed, role, scopes: wanted, expiresOn: expiresOn ?? null };
};

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // 31 February becomes 3 March, or nothing.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};
