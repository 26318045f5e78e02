/** `trace_technology`. */
import { z } from 'zod';
import { Coverage, coverage, entityId, Evidence, evidence, language, partialDate, Ref, ref } from '../shapes.js';
import { behind, named } from '../text.js';
import { defineTool } from '../tool.js';

const Initiative = z.object({
  node: Ref,
  date: z.string().nullable(),
  actors: z.array(z.object({ node: Ref, relationship: z.string() })),
  evidence: z.array(Evidence),
});
const Initiatives = z.object({ totalCount: z.int(), edges: z.array(Initiative) });
const Place = z.object({ region: Ref, totalCount: z.int(), initiatives: Initiatives });

const placesShown = 15;

const initiativesOf = `initiatives(first: $perPlace) {
    totalCount
    edges { date node { ${ref} } actors { relationship node { ${ref} } } ${evidence} }
  }`;

const shown = z.object({ region: Ref.nullable(), totalCount: z.int(), initiatives: z.array(Initiative) });

export const trace = defineTool({
  name: 'trace_technology',
  title: 'Who did what, where and when in a technology',
  description:
    'Policies, programs and achievements of a technology and all narrower ones, by place, newest first, with who acted and the evidence. For questions like: trace AI initiatives across cities.',
  input: {
    technology: entityId,
    regions: z.array(z.string()).optional().describe('Ids of regions; what lies in them counts too.'),
    level: z.enum(['PROVINCE', 'CITY', 'COUNTY']).optional().describe('Group places by this tier.'),
    from: partialDate.optional(),
    to: partialDate.optional(),
    asOf: partialDate.optional().describe('Only what bulletins up to this date had said.'),
    perPlace: z.int().min(1).max(20).default(5).describe('Initiatives shown of each place.'),
    language,
  },
  output: {
    technology: Ref,
    includedTechnologies: z.array(Ref),
    totalCount: z.int(),
    placeCount: z.int(),
    places: z.array(shown).describe('A place of null holds what no text gives a place.'),
    coverage: Coverage,
  },
  query: `query McpTrace($technology: ID!, $filter: TraceFilter, $perPlace: Int, $language: Language!) {
    trace(technology: $technology, filter: $filter) {
      technology { ${ref} } includedTechnologies { ${ref} } totalCount ${coverage}
      places { region { ${ref} } totalCount ${initiativesOf} }
      unplaced { totalCount ${initiativesOf} }
    }
  }`,
  variables: ({ technology, perPlace, language: chosen, ...filter }) => ({
    technology,
    perPlace,
    language: chosen,
    filter,
  }),
  given: z.object({
    trace: z.object({
      technology: Ref,
      includedTechnologies: z.array(Ref),
      totalCount: z.int(),
      coverage: Coverage,
      places: z.array(Place),
      unplaced: Place.omit({ region: true }),
    }),
  }),
  answer: (
    { trace: { technology, includedTechnologies, totalCount, coverage: standing, places, unplaced } },
    _input,
    cite,
  ) => {
    const all = [
      ...places.slice(0, placesShown),
      ...(unplaced.totalCount === 0 ? [] : [{ region: null, ...unplaced }]),
    ];
    const cut = all.filter(({ totalCount: there, initiatives }) => there > initiatives.edges.length);
    return {
      structured: {
        technology,
        includedTechnologies,
        totalCount,
        placeCount: places.length,
        places: all.map(({ region, totalCount: there, initiatives }) => ({
          region,
          totalCount: there,
          initiatives: initiatives.edges,
        })),
        coverage: standing,
      },
      text: [
        `${named(technology)} with ${String(includedTechnologies.length - 1)} narrower technologies: ${String(totalCount)} initiatives in ${String(places.length)} places.`,
        ...all.flatMap(({ region, totalCount: there, initiatives }) => [
          `${region === null ? 'Without a place' : named(region)}: ${String(there)}`,
          ...initiatives.edges.map(({ node, date, actors, evidence: said }) => {
            const who = actors.map(({ node: actor }) => actor.name).join(', ');
            return `- ${date ?? 'undated'}: ${node.type} ${named(node)}${who === '' ? '' : `, by ${who}`}${cite(said)}`;
          }),
        ]),
        behind(standing),
      ].join('\n'),
      limits: [
        ...(places.length > placesShown
          ? [
              `${String(placesShown)} of ${String(places.length)} places are shown, those with most first; name regions to see others.`,
            ]
          : []),
        ...cut.map(
          ({ region, totalCount: there, initiatives }) =>
            `${String(initiatives.edges.length)} of ${String(there)} initiatives of ${region?.id ?? 'no place'} are shown; raise perPlace, or name its region.`,
        ),
      ],
    };
  },
});
