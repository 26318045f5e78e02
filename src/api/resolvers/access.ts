/** Resolvers of who asks, and of API keys. `@access` in the schema says who may use them. */
import { KeyRequestError } from '../../access/errors.js';
import { addKey, countKeys, listKeys, revokeKeyOfId, type ApiKey, type KeyRequest } from '../../access/keys.js';
import { scopeNames } from '../../access/scopes.js';
import { constantCase } from '../../derive/words.js';
import { pageOf, pageRequest, type PageArguments } from '../../graph/page.js';
import { roles, type Actor, type Role } from '../../ontology/actor.js';
import type { RequestContext } from '../context.js';
import { connectionOf } from './connection.js';

const upperCase = (words: readonly string[]): Record<string, string> =>
  Object.fromEntries(words.map((word) => [constantCase(word), word]));

export const accessEnums = { Role: upperCase(roles), KeyScope: upperCase(scopeNames) };

export const accessQueries = {
  viewer: (_root: unknown, _args: unknown, { actor }: RequestContext): Actor => actor,
  apiKeys: async (_root: unknown, args: PageArguments, { store, signal }: RequestContext) => {
    const request = pageRequest(args);
    const rows = await listKeys(store, { first: request.size + 1, after: request.from }, { signal });
    const page = pageOf(rows, request, ({ createdOn, id }: ApiKey) => ({ key: createdOn, id }));
    const connection = connectionOf(
      page,
      (node, cursor) => ({ node, cursor }),
      () => countKeys(store, { signal }),
    );
    return { ...connection, nodes: connection.edges.map(({ node }) => node) };
  },
};

export const accessMutations = {
  createApiKey: async (
    _root: unknown,
    { input }: { readonly input: Omit<KeyRequest, 'role'> & { readonly role: Role } },
    { store, actor }: RequestContext,
  ) => {
    const { role } = input;
    if (role === 'anonymous')
      throw new KeyRequestError('A key needs the role READER, CURATOR or ADMIN: who is anonymous needs no key.');
    const { apiKey, text } = await addKey(store, { ...input, role }, actor);
    return { apiKey, key: text };
  },
  revokeApiKey: async (_root: unknown, { id }: { readonly id: string }, { store, forgetKey }: RequestContext) => {
    const apiKey = await revokeKeyOfId(store, id);
    if (apiKey === null) throw new KeyRequestError('No key has this id. `apiKeys` lists them.');
    forgetKey(id);
    return { apiKey };
  },
};
