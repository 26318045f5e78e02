/** Policies of a few words each, written into a store: `issued('p1', '2021-03', 'most ndrc')`. */
import type { EntityRow, PropertyValue, RelationshipRow } from '../../src/ontology/content.js';
import { applyPlan } from '../../src/seed/apply.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { testOrigin } from './full-rows.js';

export interface Issued {
  readonly policy: string;
  readonly date: string | null;
  readonly issuers: readonly string[];
  readonly stated: number | null;
  readonly recordedOn: string;
}

export const issued = (
  policy: string,
  date: string | null,
  issuers: string,
  { stated = null, recordedOn = '2024-01-05' }: { stated?: number | null; recordedOn?: string } = {},
): Issued => ({
  policy: `policy:${policy}`,
  date,
  issuers: issuers.split(' ').map((agency) => `agency:${agency}`),
  stated,
  recordedOn,
});

const nothing = { create: [], change: [], remove: [] };

export const writeIssued = (store: GraphStore, policies: readonly Issued[]): Promise<void> =>
  applyPlan(store, {
    entities: {
      ...nothing,
      create: [
        ...[...new Set(policies.flatMap(({ issuers }) => issuers))].map((id) => entity(id, 'Agency', {})),
        ...policies.map(({ policy, date, stated, recordedOn }) =>
          entity(policy, 'Policy', {
            kind: 'notice',
            status: 'issued',
            recordedOn,
            sortDate: date ?? '',
            ...(date === null ? {} : { date, dateBasis: 'issued' }),
            ...(stated === null ? {} : { statedIssuerCount: stated }),
          }),
        ),
      ],
    },
    relationships: {
      ...nothing,
      create: policies.flatMap(({ policy, issuers, recordedOn }) =>
        issuers.map((agency, index): RelationshipRow => ({
          id: `ISSUED_BY/${policy}/${agency}`,
          type: 'ISSUED_BY',
          from: policy,
          to: agency,
          properties: { recordedOn, origin: testOrigin, evidence: [], role: 'joint', order: index + 1 },
        })),
      ),
    },
  });

const entity = (id: string, type: string, properties: Readonly<Record<string, PropertyValue>>): EntityRow => ({
  id,
  type,
  properties: { nameEn: id, sortName: id, nameKeys: [id], recordedOn: '2024-01-05', origin: testOrigin, ...properties },
});
