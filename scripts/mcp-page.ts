/** The parts of docs/mcp.md that are made: the table of tools, and the answers of its conversation. */
import { z } from 'zod';
import type { Ask } from '../src/mcp/ask.js';
import { tools } from '../src/mcp/tools.js';

/** The page with the answers that the graph gives now. The snapshot is left out: it says when, not what. */
export const withAnswers = async (page: string, ask: Ask): Promise<string> => {
  let answered = page.replace(
    /<!-- tools -->[\s\S]*<!-- \/tools -->/,
    `<!-- tools -->\n\n${toolTable()}\n\n<!-- /tools -->`,
  );
  for (const [block, name = '', given = '', answer] of page.matchAll(
    /^`([a-z_]+)` `(\{.*\})`\n\n```text\n([\s\S]*?)```$/gm,
  )) {
    const tool = tools.find((candidate) => candidate.name === name);
    if (tool === undefined) throw new RangeError(`docs/mcp.md calls the tool "${name}", which there is not.`);
    const { content } = await tool.call(ask, z.record(z.string(), z.unknown()).parse(JSON.parse(given)));
    const [first] = content;
    const text = first?.type === 'text' ? first.text.replace(/\nSnapshot: .*$/, '') : '';
    answered = answered.replace(
      block,
      () => `${block.slice(0, block.length - 3 - (answer ?? '').length)}${text}\n\`\`\``,
    );
  }
  return answered;
};

const toolTable = (): string => {
  const rows = [['tool', 'what it answers'], ...tools.map(({ name, description }) => [`\`${name}\``, description])];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...others] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...others.map(line)].join('\n');
};
