/** The examples of the READMEs: a query or a feed's command, and below it the JSON that it gives. */
import { spawnSync } from 'node:child_process';

export interface Example {
  readonly kind: 'graphql' | 'sh';
  readonly text: string;
  readonly answer: string;
}

const block = '((?:(?!```)[\\s\\S])*)```';

/** A `graphql` or `sh` block directly before a `json` block: groups of kind, text and answer. */
export const examplePattern = new RegExp(`\`\`\`(graphql|sh)\\n${block}\\n\\n\`\`\`json\\n${block}`, 'g');

export const examplesOf = (markdown: string): Example[] =>
  [...markdown.matchAll(examplePattern)].map(([, kind = '', text = '', answer = '']) => ({
    kind: kind as Example['kind'],
    text,
    answer,
  }));

const feedCommand = /^curl -s 'http:\/\/localhost:4000(\/graph\/[^']+)' \|\s+node -p '([^']+)'\s*$/;

/**
 * What a feed's command prints, of the service at the address. The filter runs as it stands; curl alone is replaced, as not every
 * machine has it. Throws when the command is of another form or its filter fails.
 */
export const runFeedCommand = async (command: string, address: string): Promise<unknown> => {
  const [, path, filter] = feedCommand.exec(command.replaceAll('\\\n', ' ')) ?? [];
  if (path === undefined || filter === undefined) throw new Error(`Not a feed and a filter: ${command}`);
  const input = Buffer.from(await (await fetch(`${address}${path}`)).arrayBuffer());
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-p', filter], { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${filter} fails: ${stderr}`);
  return JSON.parse(stdout) as unknown;
};
