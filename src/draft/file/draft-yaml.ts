/** Drafts as YAML: read with the line of what is wrong, written so that people can review them. */
import { Document, Scalar, isMap, isScalar, isSeq, visit } from 'yaml';
import { SeedError, type SeedProblem } from '../../seed/problem.js';
import { parseSeedFile } from '../../seed/seed-file.js';
import { DraftFile } from './draft-file.js';

/** Whether the value of a YAML file is a draft rather than a finished seed. */
export const isDraft = (value: unknown): boolean => typeof value === 'object' && value !== null && 'draft' in value;

/** Throws SeedError with every problem and its line. `name` is what the problems call the file. */
export const parseDraft = (name: string, text: string): DraftFile => {
  const file = parseSeedFile(name, text);
  if (file.syntaxProblems.length > 0) throw new SeedError(file.syntaxProblems);
  if (!isDraft(file.value))
    throw new SeedError([
      file.problem([], 'this is no draft: the block `draft` is missing. `policy-graph draft` makes one.'),
    ]);
  const parsed = DraftFile.safeParse(file.value);
  if (parsed.success) return parsed.data;
  throw new SeedError(
    parsed.error.issues.map(({ path, message }): SeedProblem =>
      file.problem(
        path.map((part) => (typeof part === 'number' ? part : String(part))),
        message,
      ),
    ),
  );
};

const opening = `# A draft: every item carries under \`draft\` why it is proposed and what was decided. docs/drafting.md explains the file.
`;

/** The draft as YAML, with the short collections on one line. Reading it gives the same draft. */
export const writeDraft = (draft: DraftFile): string => {
  const document = new Document(draft, { aliasDuplicateObjects: false });
  visit(document, {
    // Other readers of YAML would take 2023-05-18 for a point in time.
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && /^\d{4}(?:-\d{2}){0,2}$/.test(node.value)) node.type = Scalar.QUOTE_SINGLE;
    },
    Pair: (_, pair) => {
      // Lists of items go over lines; what an item holds (names, terms, its annotation) is short.
      if (
        isScalar(pair.key) &&
        ['names', 'terms', 'flags', 'open', 'draft', 'decided', 'aliases', 'notSame'].includes(String(pair.key.value))
      )
        if (isSeq(pair.value) || (isMap(pair.value) && !pair.value.has('version') && !pair.value.has('candidates')))
          pair.value.flow = true;
    },
  });
  return opening + document.toString({ lineWidth: 0, singleQuote: true });
};
