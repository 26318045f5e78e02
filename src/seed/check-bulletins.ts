/** Checks the evidence of all bulletin seeds whose text is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkEvidence, type EvidenceReport, type Omission } from './evidence-check.js';
import { readSeedFiles } from './seed-file.js';
import { isBulletinSeed } from './seed-types.js';

export interface BulletinCheck {
  /** `bulletins/2023-05-26.yaml` */
  readonly seed: string;
  /** Null when the text is not at hand. */
  readonly report: EvidenceReport | null;
}

const Omissions = z.strictObject({
  omissions: z.array(z.strictObject({ at: z.string(), text: z.string(), reason: z.string().min(1) })),
});

/** `textFolder` holds the bulletins' texts, which stay outside the repository. */
export const checkBulletins = (seedFolder: string, textFolder: string): BulletinCheck[] =>
  readSeedFiles(seedFolder).flatMap((file): BulletinCheck[] => {
    if (!isBulletinSeed(file.value)) return [];
    const textFile = path.join(textFolder, file.value.bulletin.text);
    if (!existsSync(textFile)) return [{ seed: file.name, report: null }];
    const omissions = readOmissions(path.join(seedFolder, file.name.replace(/\.yaml$/, '.omissions.yaml')));
    return [{ seed: file.name, report: checkEvidence(file.value, readFileSync(textFile, 'utf8'), omissions) }];
  });

const readOmissions = (file: string): Omission[] =>
  existsSync(file) ? Omissions.parse(parse(readFileSync(file, 'utf8'))).omissions : [];
