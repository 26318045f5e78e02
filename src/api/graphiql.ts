/** An offline GraphiQL at /graphiql: everything it loads comes from packages installed with the service. */
import { createRequire } from 'node:module';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const require = createRequire(import.meta.url);
const packageFolder = (name: string): string => path.dirname(require.resolve(`${name}/package.json`));

const assets = {
  'react.js': path.join(packageFolder('react'), 'umd/react.production.min.js'),
  'react-dom.js': path.join(packageFolder('react-dom'), 'umd/react-dom.production.min.js'),
  'graphiql.js': path.join(packageFolder('graphiql'), 'graphiql.min.js'),
  'graphiql.css': path.join(packageFolder('graphiql'), 'graphiql.min.css'),
} as const;

const firstQuery = `# Who issued each policy?
# Press Ctrl+Enter to ask.
{
  policies(first: 10) {
    nodes {
      name
      date
      issuers {
        statedCount
        totalCount
        edges {
          role
          node { name }
          evidence {
            paragraph
            terms
          }
        }
      }
    }
  }
}
`;

const start = `const root = ReactDOM.createRoot(document.getElementById('graphiql'));
const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
root.render(React.createElement(GraphiQL, { fetcher, defaultQuery: ${JSON.stringify(firstQuery)} }));
`;

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphiQL – policy graph</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphiql/graphiql.css">
<link rel="stylesheet" href="/graphiql/page.css">
</head>
<body>
<main id="graphiql">Loading GraphiQL…</main>
<script src="/graphiql/react.js"></script>
<script src="/graphiql/react-dom.js"></script>
<script src="/graphiql/graphiql.js"></script>
<script src="/graphiql/start.js"></script>
</body>
</html>
`;

// GraphiQL's editor sets styles in elements and its fonts are data addresses; scripts come from files only.
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

export const registerGraphiql = async (server: FastifyInstance): Promise<void> => {
  await server.register(fastifyStatic, { root: path.dirname(assets['graphiql.js']), serve: false });
  server.get('/graphiql', (_request, reply) =>
    reply.type('text/html').header('content-security-policy', contentSecurityPolicy).send(page),
  );
  server.get('/graphiql/start.js', (_request, reply) => reply.type('text/javascript').send(start));
  server.get('/graphiql/page.css', (_request, reply) =>
    reply.type('text/css').send('html, body, #graphiql { height: 100%; margin: 0; }\n'),
  );
  for (const [name, file] of Object.entries(assets)) {
    server.get(`/graphiql/${name}`, (_request, reply) =>
      reply.sendFile(path.basename(file), path.dirname(file), { maxAge: '1h' }),
    );
  }
};
