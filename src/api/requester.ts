/** Who sent a request, and what that may do. Until it was found out, nobody. */
import type { FastifyRequest } from 'fastify';
import { ForbiddenError, UnauthenticatedError, type AccessError } from '../access/errors.js';
import { isAllowed, reading, type AuthenticatedActor, type Requirement } from '../access/scopes.js';
import { anonymous, atLeast } from '../ontology/actor.js';

const actors = new WeakMap<FastifyRequest['raw'], AuthenticatedActor>();

export const setRequester = ({ raw }: FastifyRequest, actor: AuthenticatedActor): void => {
  actors.set(raw, actor);
};

export const requesterOf = ({ raw }: FastifyRequest): AuthenticatedActor => actors.get(raw) ?? anonymous;

const nothing: Requirement = { role: 'anonymous', scope: null };

/** What reading asks for. */
export const readingAsks = (publicRead: boolean): Requirement => (publicRead ? nothing : reading);

/** Why the actor may not; null when it may. */
export const refusalOf = (actor: AuthenticatedActor, requirement: Requirement): AccessError | null => {
  if (isAllowed(actor, requirement)) return null;
  if (actor.role === 'anonymous') {
    return new UnauthenticatedError(
      `This needs a ${requirement.role}. Send \`Authorization: Bearer <API key or token>\`.`,
      {
        sent: false,
      },
    );
  }
  const { role, scope } = requirement;
  const scoped = atLeast(actor, role);
  return new ForbiddenError(
    scoped
      ? `Your key is not for this: it lacks the scope ${String(scope)}. Ask an admin for a key that has it.`
      : `This needs a ${role}; you are a ${actor.role}. Ask an admin for the role.`,
  );
};
