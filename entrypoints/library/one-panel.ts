import type { BackupSession } from './backup-session.ts';
import type { ImportSession } from './import-session.ts';

/** Opens one panel that takes a file in place of the other; work on the whole library goes on in its own. */
export function onePanel(backups: BackupSession, imports: ImportSession) {
  return {
    openImport: () => {
      if (!backups.isAtWork()) backups.close();
      imports.open();
    },
    openRestore: () => {
      imports.close();
      backups.open();
    },
  };
}
