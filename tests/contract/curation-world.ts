/** Curators for tests, and what they ask: the made-up world of the fixtures, changed through the API. */
import type { Actor } from '../../src/ontology/actor.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, type Answer } from '../ask.js';

export const ada: Actor = { id: 'test:ada', name: 'Ada', role: 'curator' };
export const ben: Actor = { id: 'test:ben', name: 'Ben', role: 'curator' };

/** The answer of one mutation, by its name; `fields` is what is asked of its payload. */
export const change = async (
  store: GraphStore,
  name: string,
  input: Readonly<Record<string, unknown>>,
  fields = 'change { id kind sequence }',
  actor: Actor = ada,
): Promise<Answer> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const given = name === 'comment' ? input : { reason: 'The test says so.', ...input };
  return ask(store, `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input: given }, actor);
};

/** The payload of a mutation that must not be refused. */
export const changed = async <Payload = Record<string, unknown>>(
  store: GraphStore,
  name: string,
  input: Readonly<Record<string, unknown>>,
  fields?: string,
  actor?: Actor,
): Promise<Payload> => {
  const { data, errors } = await change(store, name, input, fields, actor);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return (data as Record<string, Payload>)[name] as Payload;
};

export const versionOf = async (store: GraphStore, id: string): Promise<string> => {
  const query = id.includes('/') ? 'relation(id: $id)' : 'entity(id: $id)';
  const { data } = await ask(store, `query ($id: ID!) { found: ${query} { version } }`, { id });
  const { found } = data as { found: { version: string } | null };
  if (found === null) throw new Error(`There is no ${id}.`);
  return found.version;
};

export const article = 'article:sample-2030-01-04-policy-01';

/** Changes an entity as it stands now. */
export const edited = async (
  store: GraphStore,
  id: string,
  input: Readonly<Record<string, unknown>>,
  fields?: string,
): Promise<Record<string, unknown>> =>
  changed(store, 'upsertEntity', { id, expectedVersion: await versionOf(store, id), ...input }, fields);

/** Makes one entity of two as they stand now. */
export const merged = async (
  store: GraphStore,
  from: string,
  into: string,
  fields?: string,
): Promise<Record<string, unknown>> =>
  changed(
    store,
    'mergeEntities',
    { from, into, fromVersion: await versionOf(store, from), intoVersion: await versionOf(store, into) },
    fields,
  );

export const retracted = async (store: GraphStore, id: string): Promise<Record<string, unknown>> =>
  id.includes('/')
    ? changed(store, 'retractRelation', { id, expectedVersion: await versionOf(store, id) })
    : changed(store, 'retractEntity', { id, expectedVersion: await versionOf(store, id), withRelations: true });

/** The error of a mutation that must be refused. */
export const refused = async (
  store: GraphStore,
  name: string,
  input: Readonly<Record<string, unknown>>,
  actor?: Actor,
): Promise<{ readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }> => {
  const { errors } = await change(store, name, input, undefined, actor);
  const [error] = errors ?? [];
  if (error === undefined) throw new Error(`${name} was not refused.`);
  return { message: error.message, extensions: error.extensions ?? {} };
};
