/** The statements over keys. A key is a node of the store and no entity: no answer about policy can reach it. */
import { z } from 'zod';
import { roles } from '../ontology/actor.js';
import { statement } from '../store/statement.js';
import { scopeNames } from './scopes.js';

const row = {
  id: z.string(),
  name: z.string(),
  role: z.enum(roles).exclude(['anonymous']),
  scopes: z.array(z.enum(scopeNames)),
  digest: z.string(),
  createdOn: z.string(),
  createdBy: z.string(),
  expiresOn: z.string().nullable(),
  revokedOn: z.string().nullable(),
  lastUsedOn: z.string().nullable(),
};

export type KeyRow = z.output<z.ZodObject<typeof row>>;

export const keyOfId = statement('access/key', { params: { id: z.string() }, row });

export const keysInOrder = statement('access/keys', {
  params: { afterKey: z.string().nullable(), afterId: z.string().nullable(), first: z.int().positive() },
  row,
});

export const keyCount = statement('access/key-count', { params: {}, row: { count: z.int() } });

const { id, name, role, scopes, digest, createdOn, createdBy, expiresOn } = row;

export const createKey = statement('access/create-key', {
  params: { id, name, role, scopes, digest, createdOn, createdBy, expiresOn },
  row: {},
});

export const revokeKey = statement('access/revoke-key', {
  params: { id: z.string(), revokedOn: z.string() },
  row: { revokedOn: z.string() },
});

export const useKey = statement('access/use-key', { params: { id: z.string(), lastUsedOn: z.string() }, row: {} });
