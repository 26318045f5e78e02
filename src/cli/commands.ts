/** Every command, in the order of the help. A new one is a file in commands/ and a line here. */
import type { Command } from 'commander';
import { backupCommand } from './commands/backup.js';
import { checkEvidenceCommand } from './commands/check-evidence.js';
import { checkCommand } from './commands/check.js';
import { completionCommand } from './commands/completion.js';
import { draftCommand } from './commands/draft.js';
import { exportCsvCommand } from './commands/export-csv.js';
import { importCommand } from './commands/import.js';
import { keyCommand } from './commands/key.js';
import { loadCommand } from './commands/load.js';
import { mcpCommand } from './commands/mcp.js';
import { restoreCommand } from './commands/restore.js';
import { reviewCommand } from './commands/review.js';
import { seedCommand } from './commands/seed.js';
import { serveCommand } from './commands/serve.js';
import { verifyCommand } from './commands/verify.js';
import { versionCommand } from './commands/version.js';

/** Adds a command to the program. What it does is imported when it runs, so that help and completion come at once. */
export type RegisterCommand = (program: Command) => void;

export const commands: readonly RegisterCommand[] = [
  serveCommand,
  seedCommand,
  draftCommand,
  reviewCommand,
  importCommand,
  loadCommand,
  exportCsvCommand,
  backupCommand,
  restoreCommand,
  verifyCommand,
  checkCommand,
  checkEvidenceCommand,
  keyCommand,
  mcpCommand,
  versionCommand,
  completionCommand,
];
