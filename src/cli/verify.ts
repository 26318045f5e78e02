/** `verify`: whether a backup is whole. */
import { verifyFile } from '../portable/read-file.js';
import { describeCounts } from './backup.js';
import { noProgress, progressOn, show, type Screen } from './screen.js';

/** Throws BackupFileError for a file that is not whole. */
export const verify = async (file: string, { json }: { readonly json: boolean }, screen: Screen): Promise<void> => {
  const progress = json ? noProgress : progressOn(screen);
  try {
    const { header, sha256, counts } = await verifyFile(file, (read, total) => {
      progress.show(read / total, 'read');
    });
    progress.end();
    const { created, engine, schemaVersion, keys } = header;
    show(
      screen,
      json,
      { file, sha256, counts, created, engine, schemaVersion, keys },
      [
        `${file} is whole: ${describeCounts(counts)}, made on ${created} from ${engine}, schema version ${String(schemaVersion)}${keys ? ', with API keys' : ''}.`,
        `SHA-256 of the content: ${sha256}`,
      ].join('\n'),
    );
  } finally {
    progress.end();
  }
};
