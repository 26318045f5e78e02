/** Holds each operation against what its root fields ask of the actor, which `@access` in the schema says. */
import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import {
  getDirectiveValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { z } from 'zod';
import { scopeNames, type Requirement } from '../access/scopes.js';
import { roles } from '../ontology/actor.js';
import type { RequestContext } from './context.js';
import { shownError } from './errors.js';
import { readingAsks } from './requester.js';

/** A change whose field says nothing asks for what most changes do. */
const changing: Requirement = { role: 'curator', scope: 'write' };

export const accessPlugin = (publicRead: boolean): ApolloServerPlugin<RequestContext> => {
  const shared = readingAsks(publicRead);
  const known = new WeakMap<OperationDefinitionNode, readonly Requirement[]>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, contextValue }) => {
          // Apollo calls this for an unknown operation name, too, and has the error ready.
          if (operation === undefined) return Promise.resolve();
          // A change is made each time that it is asked for.
          if (operation.operation !== OperationTypeNode.QUERY) contextValue.keepPersonal();
          const asks = known.get(operation) ?? requirementsOf(schema, document, operation, shared);
          known.set(operation, asks);
          for (const requirement of asks) {
            // What not every reader may see is kept for nobody.
            if (requirement !== shared) contextValue.keepPersonal();
            const refusal = contextValue.refusalOf(requirement);
            if (refusal !== null) throw asGraphqlError(refusal);
          }
          return Promise.resolve();
        },
      }),
  };
};

/** What the root fields of an operation ask, those of its fragments too. */
const requirementsOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation, selectionSet }: OperationDefinitionNode,
  ofQueries: Requirement,
): Requirement[] => {
  const fields = schema.getRootType(operation)?.getFields() ?? {};
  const access = schema.getDirective('access');
  const ordinary = operation === OperationTypeNode.MUTATION ? changing : ofQueries;
  return [...rootFieldsOf(document, selectionSet)].map((name) => {
    const node = fields[name]?.astNode;
    const said = access == null || node == null ? undefined : getDirectiveValues(access, node);
    return said === undefined ? ordinary : Said.parse(said);
  });
};

// What is not understood is an error, not a field that asks for nothing.
const Said = z.object({ role: z.enum(roles), scope: z.enum(scopeNames).nullable().default(null) });

const rootFieldsOf = (
  document: DocumentNode,
  { selections }: SelectionSetNode,
  names = new Set<string>(),
  seen = new Set<string>(),
): Set<string> => {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) names.add(selection.name.value);
    else if (selection.kind === Kind.INLINE_FRAGMENT) rootFieldsOf(document, selection.selectionSet, names, seen);
    else if (!seen.has(selection.name.value)) {
      seen.add(selection.name.value);
      const fragment = document.definitions.find(
        (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
      );
      if (fragment?.kind === Kind.FRAGMENT_DEFINITION) rootFieldsOf(document, fragment.selectionSet, names, seen);
    }
  }
  return names;
};

const asGraphqlError = (refusal: Error): GraphQLError => {
  const shown = shownError(refusal);
  if (shown === null) throw refusal;
  const { code, message, status, headers } = shown;
  return new GraphQLError(message, {
    extensions: { code, http: { status, headers: new HeaderMap(Object.entries(headers ?? {})) } },
  });
};
