/** Every tool, in the order in which assistants see them. A new one is a file in tools/ and a line here. */
import type { Tool } from './tool.js';
import { coIssuers } from './tools/co-issuers.js';
import { commitments } from './tools/commitments.js';
import { coverage } from './tools/coverage.js';
import { entity } from './tools/entity.js';
import { neighborhood } from './tools/neighborhood.js';
import { paths } from './tools/paths.js';
import { policyIssuers } from './tools/policy-issuers.js';
import { search } from './tools/search.js';
import { trace } from './tools/trace.js';
import { whatsNew } from './tools/whats-new.js';

export const tools: readonly Tool[] = [
  search,
  entity,
  policyIssuers,
  coIssuers,
  trace,
  paths,
  neighborhood,
  commitments,
  coverage,
  whatsNew,
];
