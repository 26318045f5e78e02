/** The executable schema that Apollo made, for what is answered beside it. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from './context.js';

export class ServedSchema {
  #schema: GraphQLSchema | undefined;

  readonly plugin: ApolloServerPlugin<RequestContext> = {
    serverWillStart: ({ schema }) => {
      this.#schema = schema;
      return Promise.resolve();
    },
  };

  /** Of a server that was started. */
  get schema(): GraphQLSchema {
    if (this.#schema === undefined) throw new Error('The GraphQL server was not started.');
    return this.#schema;
  }
}
