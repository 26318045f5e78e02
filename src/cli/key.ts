/** `key`: makes, lists and revokes API keys in the store, or makes one that no store knows. */
import { newKey } from '../access/api-key.js';
import { KeyRequestError } from '../access/errors.js';
import { addKey, countKeys, listKeys, revokeKeyOfId, type ApiKey, type KeyRequest } from '../access/keys.js';
import type { Config } from '../config.js';
import type { GraphStore } from '../store/graph-store.js';
import { openStore } from '../store/open-store.js';
import { CommandError } from './command-error.js';

export interface KeyCreateOptions {
  readonly name: string;
  readonly role: KeyRequest['role'];
  readonly scope: NonNullable<KeyRequest['scopes']> | undefined;
  readonly expires: string | undefined;
  readonly json: boolean;
}

/** Where it is said: what programs read apart from what people read. */
export interface Streams {
  readonly out: (line: string) => void;
  readonly note: (line: string) => void;
}

/** The key goes to standard output alone, so that it can be piped into a secret store. Throws CommandError. */
export const createKey = (config: Config, options: KeyCreateOptions, { out, note }: Streams): Promise<void> =>
  withStore(config, async (store) => {
    const { name, role, scope: scopes, expires: expiresOn } = options;
    const { apiKey, text } = await addKey(store, { name, role, scopes, expiresOn }, { id: 'cli' });
    if (options.json) {
      out(JSON.stringify({ key: text, ...apiKey }));
      return;
    }
    note(`The key ${apiKey.id} of "${apiKey.name}": ${describe(apiKey)}.`);
    note('It is shown once, and only its hash is kept. Send it as `Authorization: Bearer <key>`:');
    out(text);
  });

export const listAllKeys = (
  config: Config,
  { json }: { readonly json: boolean },
  { out, note }: Streams,
): Promise<void> =>
  withStore(config, async (store) => {
    const keys = await listKeys(store, { first: Math.max(1, await countKeys(store)), after: null });
    if (json) out(JSON.stringify(keys));
    else if (keys.length === 0) note('No keys. `policy-graph key create --name … --role …` makes one.');
    else for (const key of keys) out(`${key.id}  ${key.name}  ${describe(key)}`);
  });

/** Throws CommandError for an unknown id. */
export const revokeKey = (config: Config, id: string, { note }: Streams): Promise<void> =>
  withStore(config, async (store) => {
    const key = await revokeKeyOfId(store, id);
    if (key === null) throw new CommandError(`No key has the id "${id}". \`policy-graph key list\` has the ids.`);
    note(`The key ${id} of "${key.name}" is revoked since ${key.revokedOn ?? ''}.`);
  });

/** A key for a service whose store cannot be reached: its hash goes into the environment. */
export const generateKey = ({ json }: { readonly json: boolean }, { out, note }: Streams): void => {
  const { text, digest } = newKey();
  if (json) {
    out(JSON.stringify({ key: text, hash: digest }));
    return;
  }
  note('A key that no store knows. Keep the key; give the service its hash, which cannot be turned back:');
  out(`ADMIN_KEY_HASH=${digest}`);
  out(text);
};

const describe = ({ role, scopes, createdOn, expiresOn, revokedOn, lastUsedOn }: ApiKey): string =>
  [
    `${role} (${scopes.join(', ')})`,
    `made ${createdOn.slice(0, 10)}`,
    expiresOn === null ? 'does not expire' : `expires ${expiresOn}`,
    ...(revokedOn === null ? [] : [`revoked ${revokedOn.slice(0, 10)}`]),
    lastUsedOn === null ? 'never used' : `last used ${lastUsedOn}`,
  ].join('; ');

const withStore = async (config: Config, work: (store: GraphStore) => Promise<void>): Promise<void> => {
  const store = openStore(config.store);
  try {
    await store.prepare();
    await work(store);
  } catch (error) {
    throw error instanceof KeyRequestError ? new CommandError(error.message, { cause: error }) : error;
  } finally {
    await store.close();
  }
};
