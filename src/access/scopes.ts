/** What a credential may be used for. A role says what somebody may do; a scope narrows a key to a part of it. */
import { atLeast, type Actor, type Role } from '../ontology/actor.js';

/** By scope, the least role that has it. */
export const scopes = { read: 'reader', write: 'curator', import: 'curator', admin: 'admin' } as const satisfies Record<
  string,
  Role
>;

export type Scope = keyof typeof scopes;

export const scopeNames = Object.keys(scopes) as Scope[];

/** An actor whose credential was checked. */
export interface AuthenticatedActor extends Actor {
  /** What its key was narrowed to; absent for one that may all that its role may. */
  readonly scopes?: readonly Scope[];
}

/** Every scope of a role, in the order of the list. */
export const scopesOf = (role: Role): Scope[] => scopeNames.filter((scope) => atLeast({ role }, scopes[scope]));

/** What a field or route asks of its actor. */
export interface Requirement {
  readonly role: Role;
  /** Null where the role is enough. */
  readonly scope: Scope | null;
}

export const reading: Requirement = { role: 'reader', scope: 'read' };

/** Whether the actor has the role, and its key was not narrowed to something else. */
export const isAllowed = (actor: AuthenticatedActor, { role, scope }: Requirement): boolean =>
  atLeast(actor, role) && (scope === null || actor.scopes === undefined || actor.scopes.includes(scope));
