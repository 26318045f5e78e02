/** A relationship by itself, with both its ends. */
import type { RelationshipRow } from '../../ontology/content.js';
import type { RequestContext } from '../context.js';
import { entityField } from '../entity-fields.js';
import { foundByIds } from '../merged-ids.js';
import { commentsOn, historyOf, type ForwardPage } from './curation-log.js';
import { declaredProperties, factFields, propertyTexts } from './fact.js';

export const resolveRelation = async (_root: unknown, { id }: { id: string }, context: RequestContext) => {
  const { relation } = context.loaders;
  const [found] = await foundByIds(context, [id], (ids) => Promise.all(ids.map((each) => relation.load(each))));
  return found == null ? null : relationFields(found);
};

const relationFields = ({ id, type, from, to, properties }: RelationshipRow) => ({
  type,
  from: entityField(from, 'Entity'),
  to: entityField(to, 'Entity'),
  properties: propertyTexts(declaredProperties(type, { ...properties, id, recordedOn: '' })),
  ...factFields({ ...properties, id, recordedOn: String(properties['recordedOn']) }),
  history: (page: ForwardPage, context: RequestContext) => historyOf(id, page, context),
  comments: (page: ForwardPage, context: RequestContext) => commentsOn(id, page, context),
});
