/** What HTTP alone costs: the hand-written Cypher behind a bare node:http server, no GraphQL, no checks. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { questions } from '../questions/index.js';
import type { Variables } from '../questions/question.js';
import { openDriver, runWith } from './limit.js';

const run = runWith(openDriver(process.env['NEO4J_URI'] ?? ''));
const byName = new Map(questions.map((question) => [question.name, question]));

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
};

const server = createServer((request, response) => {
  void (async () => {
    const { question, variables } = JSON.parse(await bodyOf(request)) as { question: string; variables: Variables };
    const answer = await byName.get(question)?.limit(run, variables);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  })();
});
server.listen(0, '127.0.0.1', () => {
  console.log(`ready http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
});
