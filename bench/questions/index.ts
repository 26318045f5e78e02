/** The questions, in the order of the table. A new one is one file and one line here. */
import { agencyToCompanies } from './agency-to-companies.js';
import { coIssuanceNetworkOfPeriod } from './co-issuance-network.js';
import { twoHopNeighborhood } from './neighborhood.js';
import { pathBetweenOrganizations } from './path.js';
import { policyPage } from './policy-page.js';
import { policyWithIssuers } from './policy-with-issuers.js';
import type { Question } from './question.js';
import { topCoIssuers } from './top-co-issuers.js';
import { traceByCity } from './trace-by-city.js';

export const questions: readonly Question[] = [
  policyWithIssuers,
  topCoIssuers,
  traceByCity,
  twoHopNeighborhood,
  pathBetweenOrganizations,
  policyPage,
  agencyToCompanies,
  coIssuanceNetworkOfPeriod,
];
