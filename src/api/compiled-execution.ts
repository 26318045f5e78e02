/**
 * Queries that come again are compiled: graphql-jit (MIT) makes one function of a query, which fills large answers several
 * times faster than graphql-js walks them. What goes wrong in it is asked again of graphql-js, whose errors clients know.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from './context.js';
import type { PreparedOperations } from './prepared-operations.js';

// Compiling takes milliseconds and some memory: a query must have been asked before, and few are kept.
const rememberedQueries = 5_000;
const compiledQueries = 500;

/** What is compiled is prepared to be asked again without Apollo. */
export const compiledExecution = (prepared: PreparedOperations): ApolloServerPlugin<RequestContext> => {
  const asked = new LRUCache<string, true>({ max: rememberedQueries });
  const compiled = new LRUCache<string, CompiledQuery['query'] | false>({ max: compiledQueries });

  const compiledFor = (
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    key: string,
  ): CompiledQuery['query'] | false => {
    if (!asked.has(key)) {
      asked.set(key, true);
      return false;
    }
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const made = isCompilable(operation) ? compileOperation(schema, document, operation.name?.value) : false;
    compiled.set(key, made);
    return made;
  };

  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({ schema, document, operation, queryHash, request, contextValue, source }) => {
          // Apollo calls this for an unknown operation name, too, and has the error ready.
          if ((operation as OperationDefinitionNode | undefined) === undefined) return null;
          const query = compiledFor(schema, document, operation, [queryHash, operation.name?.value].join(' '));
          if (query === false || prepared.hasFailed(contextValue)) return null;
          const answering = Promise.resolve(query(undefined, contextValue, request.variables ?? {}));
          contextValue.beginSnapshot();
          const { data, errors } = (await answering) as ExecutionResult;
          if (errors !== undefined || data == null) return null;
          // Without Apollo nobody asks what a field asks of its reader: only what every reader may see is prepared.
          if (queryHash !== undefined && !contextValue.isPersonal())
            prepared.add(source, request.operationName, { run: query, schema, document, operation, queryHash });
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
        },
      }),
  };
};

/** Questions about the schema itself are rare, and graphql-js knows them best. */
const isCompilable = ({ operation, selectionSet }: OperationDefinitionNode): boolean =>
  operation === OperationTypeNode.QUERY &&
  selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && !selection.name.value.startsWith('__'));

/** The query as one function; false when it cannot be compiled. */
export const compileOperation = (
  schema: GraphQLSchema,
  document: DocumentNode,
  name?: string,
): CompiledQuery['query'] | false => {
  const made = compileQuery(schema, document, name, { disablingCapturingStackErrors: true });
  return isCompiledQuery(made) ? made.query : false;
};
