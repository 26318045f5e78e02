/** What can go wrong with a backup. Messages say what, where and what to do. */

/** A file that is no whole, undamaged backup that this program can read. */
export class BackupFileError extends Error {
  override readonly name = 'BackupFileError';
}

/** A store that cannot be backed up or restored into as it is. */
export class PortableStoreError extends Error {
  override readonly name = 'PortableStoreError';
}
