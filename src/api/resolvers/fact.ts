/** What every relationship shows: its properties, and who says so. */
import { relationshipRowProperties, relationshipVersion } from '../../curation/row-version.js';
import type { RelationshipProperties } from '../../graph/entity.js';
import type { RelationshipKey } from '../../graph/outline.js';
import { decodeEvidence, mergedEvidence, type Evidence } from '../../ontology/evidence.js';
import { relationshipType } from '../../ontology/index.js';
import type { RequestContext } from '../context.js';
import { entityField } from '../entity-fields.js';
import type { Asked } from '../look-ahead.js';

export interface FactFields {
  /** Decoded only when it is asked for: few questions do, and it is the bulk of a relationship. */
  readonly evidence: () => Evidence[];
  readonly caveat: unknown;
  readonly recordedOn: string;
  readonly id: string;
  /** Worked out only when it is asked for. */
  readonly version: () => string;
}

/** The fields of the interface Fact. */
export const factFields = (relationship: RelationshipProperties): FactFields => ({
  evidence: () => decoded((relationship['evidence'] ?? []) as readonly string[]),
  caveat: relationship['caveat'] ?? null,
  recordedOn: relationship.recordedOn,
  id: relationship.id,
  version: () => versionOfFact(relationship),
});

/** What a relationship says, read when somebody asks for it. */
export class LazyFact {
  readonly id: string;
  readonly type: string;
  readonly #key: RelationshipKey;

  constructor(type: string, key: RelationshipKey) {
    this.id = key.id;
    this.type = type;
    this.#key = key;
  }

  async properties(_args: unknown, context: RequestContext) {
    return propertyTexts(declaredProperties(this.type, await this.relationship(context)));
  }

  async evidence(_args: unknown, context: RequestContext) {
    return factFields(await this.relationship(context)).evidence();
  }

  async caveat(_args: unknown, context: RequestContext) {
    return factFields(await this.relationship(context)).caveat;
  }

  async version(_args: unknown, context: RequestContext) {
    return factFields(await this.relationship(context)).version();
  }

  protected relationship({ loaders }: RequestContext): Promise<RelationshipProperties> {
    return loaders.relationship.load(this.#key);
  }
}

/** An id begins with its type. */
const versionOfFact = (relationship: RelationshipProperties): string => {
  const { id } = relationship;
  const [type = ''] = id.split('/');
  return relationshipVersion({ id, properties: relationshipRowProperties(type, relationship) });
};

const decoded = (evidence: readonly string[]): Evidence[] => evidence.map(decodeEvidence);

/** The evidence of relationships that start from one entity together, one entry a paragraph; read when it is asked for. */
export const jointEvidence =
  (source: string, facts: readonly string[], { relationship }: RequestContext['loaders']) =>
  async (): Promise<Evidence[]> => {
    const found = await Promise.all(facts.map((id) => relationship.load({ id, source })));
    return mergedEvidence(found.flatMap((each) => decoded((each['evidence'] ?? []) as readonly string[])));
  };

/** The properties that the relationship's type declares. */
export const declaredProperties = (type: string, relationship: RelationshipProperties): Record<string, unknown> =>
  Object.fromEntries(Object.keys(relationshipType(type).properties).map((key) => [key, relationship[key] ?? null]));

/** Relationships hold texts, numbers and flags: each has one plain text. */
export const propertyTexts = (properties: Readonly<Record<string, unknown>>): { name: string; value: string }[] =>
  Object.entries(properties).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [{ name, value: String(value) }]
      : [],
  );

const citedSources = { relationship: 'CITES_SOURCE', direction: 'outgoing', target: 'Source' } as const;

export const evidenceResolvers = {
  Evidence: {
    article: (evidence: Evidence, args: unknown, context: RequestContext, asked: Asked) =>
      'article' in evidence ? entityField(evidence.article, 'Article')(args, context, asked) : null,
    paragraph: (evidence: Evidence) => ('article' in evidence ? evidence.paragraph : null),
    terms: (evidence: Evidence) => ('article' in evidence ? evidence.terms : []),
    sources: async (evidence: Evidence, _args: unknown, { loaders }: RequestContext) => {
      if ('source' in evidence) return [await loaders.entity.load(evidence.source)];
      const page = await loaders.fieldPage(citedSources, { first: 100 }, null).load(evidence.article);
      return page.items.map(({ item }) => item.node);
    },
  },
};
