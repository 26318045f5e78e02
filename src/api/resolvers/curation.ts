/** Resolvers of the mutations: what the input says, and what became of it. Who may is said by the schema (access-plugin.ts). */
import { writeComment, type CommentInput } from '../../curation/comment.js';
import { importSeeds, type ImportInput } from '../../curation/import/import-seeds.js';
import type { ImportPlan } from '../../curation/import/plan.js';
import type { ChangeNote, Made } from '../../curation/make-change.js';
import { mergeEntities, type MergeInput } from '../../curation/merge.js';
import { retractEntity, retractFact, type RetractEntityInput, type RetractFactInput } from '../../curation/retract.js';
import { splitEntity, type SplitInput } from '../../curation/split.js';
import { undoChange, type UndoInput } from '../../curation/undo.js';
import { upsertEntity, upsertFact, type EntityInput, type FactInput } from '../../curation/upsert.js';
import { InvalidArgumentError } from '../../graph/errors.js';
import type { Evidence } from '../../ontology/evidence.js';
import type { GraphStore } from '../../store/graph-store.js';
import type { RequestContext } from '../context.js';
import { entityField, forgetEntities } from '../entity-fields.js';
import { changeFields, commentFields, resolveChange } from './curation-log.js';
import { resolveRelation } from './relation.js';

/** What every input has beside its own. */
interface Common {
  readonly reason?: string;
  readonly idempotencyKey?: string | null;
  readonly clientMutationId?: string | null;
}

type Work<Input, Result> = (store: GraphStore, input: Input, note: ChangeNote) => Promise<Made<Result>>;

/** One mutation: `read` makes of the input what the work takes, `payload` what is shown of its result. */
const mutation =
  <Input, Result>(
    work: Work<Input, Result>,
    payload: (result: Result) => Record<string, unknown>,
    read: (input: never) => Input = (input) => input,
  ) =>
  async (_root: unknown, { input }: { input: Common }, context: RequestContext) => {
    const { actor, store } = context;
    const { reason = '', idempotencyKey = null, clientMutationId = null, ...own } = input;
    const { change, result } = await work(store, read(own as never), { actor, reason, idempotencyKey });
    // What was read before the change, for another field of the same request, is not so any more.
    context.refresh();
    forgetEntities(context);
    return { change: change === null ? null : changeFields(change), clientMutationId, ...payload(result) };
  };

const entity = ({ id }: { readonly id: string }) => ({ entity: entityField(id, 'Entity') });

/** Null and absent stand for the same: what is created. */
const versioned = <Input extends { readonly expectedVersion?: string | null }>(input: Input) => ({
  ...input,
  expectedVersion: input.expectedVersion ?? null,
});

interface EvidenceGiven {
  readonly article?: string | null;
  readonly paragraph?: string | null;
  readonly terms?: readonly string[] | null;
  readonly source?: string | null;
}

const evidenceOf = (given: EvidenceGiven, index: number): Evidence => {
  const { article, paragraph, terms, source } = given;
  if (source != null && article == null && paragraph == null && terms == null) return { source };
  if (source == null && article != null && paragraph != null && terms != null)
    return { article, paragraph, terms: [...terms] };
  throw new InvalidArgumentError(
    `evidence[${String(index)}]: give \`article\`, \`paragraph\` and \`terms\`, or \`source\` alone.`,
  );
};

export const mutationResolvers = {
  upsertEntity: mutation(upsertEntity, entity, versioned<EntityInput>),
  upsertRelation: mutation(
    upsertFact,
    ({ id }) => ({ relation: relation(id) }),
    ({ evidence, ...input }: FactInput & { evidence?: readonly EvidenceGiven[] | null }) => ({
      ...versioned(input),
      ...(evidence == null ? {} : { evidence: evidence.map(evidenceOf) }),
    }),
  ),
  retractEntity: mutation<RetractEntityInput, { id: string; relationCount: number }>(
    retractEntity,
    ({ id, relationCount }) => ({ retractedId: id, relationCount }),
  ),
  retractRelation: mutation<RetractFactInput, { id: string }>(retractFact, ({ id }) => ({ retractedId: id })),
  mergeEntities: mutation<MergeInput, { id: string; relationCount: number }>(mergeEntities, (result) => ({
    ...entity(result),
    relationCount: result.relationCount,
  })),
  splitEntity: mutation(
    splitEntity,
    (result) => ({
      ...entity(result),
      created: entityField(result.newId, 'Entity'),
      relationCount: result.relationCount,
    }),
    ({ moveNames, ...input }: Omit<SplitInput, 'names'> & { moveNames?: readonly string[] | null }) => ({
      ...input,
      names: moveNames ?? [],
    }),
  ),
  comment: async (root: unknown, { input }: { input: Common & CommentInput }, context: RequestContext) =>
    // What is said is its own reason.
    commentMutation(root, { input: { ...input, reason: input.text } }, context),
  importSeeds: mutation<ImportInput, ImportPlan>(importSeeds, (plan) => ({ plan })),
  undoChange: mutation<UndoInput, { undone: string }>(undoChange, ({ undone }) => ({
    undone: (_args: unknown, context: RequestContext) => resolveChange(null, { id: undone }, context),
  })),
};

const commentMutation = mutation<CommentInput, { id: string; on: string }>(writeComment, ({ id, on }) => ({
  comment: async (_args: unknown, { loaders }: RequestContext) => {
    const position = Number(id.replace('comment:', ''));
    const [found] = await loaders.comments({ after: position - 1, first: 1 }).load(on);
    return found?.id === id ? commentFields(found) : null;
  },
}));

const relation = (id: string) => (_args: unknown, context: RequestContext) => resolveRelation(null, { id }, context);
