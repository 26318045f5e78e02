/** The registry of entity types, in the order in which documentation and legend show them. */
import { Achievement } from './achievement.js';
import { Agency } from './agency.js';
import { Article } from './article.js';
import { Bulletin } from './bulletin.js';
import { Company } from './company.js';
import { Indicator } from './indicator.js';
import { Institution } from './institution.js';
import { Person } from './person.js';
import { Policy } from './policy.js';
import { Program } from './program.js';
import { Region } from './region.js';
import { Source } from './source.js';
import { Technology } from './technology.js';

export const entityTypes = [
  Policy,
  Agency,
  Region,
  Technology,
  Program,
  Company,
  Institution,
  Person,
  Achievement,
  Indicator,
  Bulletin,
  Article,
  Source,
] as const;
