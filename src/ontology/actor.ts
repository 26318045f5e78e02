/** Who asks or changes: an actor and its role. How an actor is recognised is src/access's concern. */

/** Each role may do what those before it may. */
export const roles = ['anonymous', 'reader', 'curator', 'admin'] as const;

export type Role = (typeof roles)[number];

export interface Actor {
  /** Unique among actors, and what the log and the history say: `key:…`, `oidc:…`. */
  readonly id: string;
  /** For people. */
  readonly name: string;
  readonly role: Role;
}

export const anonymous: Actor = { id: 'anonymous', name: 'Anonymous', role: 'anonymous' };

/** Whether the actor has the role or a higher one. */
export const atLeast = ({ role }: Pick<Actor, 'role'>, least: Role): boolean =>
  roles.indexOf(role) >= roles.indexOf(least);
