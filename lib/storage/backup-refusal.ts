/** Why a file is refused: what and where, in a sentence for the user. */
export class BackupRefusal extends Error {
  override readonly name = 'BackupRefusal';
}

/** The file cannot be read from a place on, as people count: the first line and column are 1. */
export function refuseUnreadable(line: number, column: number, reason: string): never {
  throw new BackupRefusal(
    `This file cannot be read at line ${line}, column ${column}: ${reason}. Nothing was changed.`,
  );
}

/** It is something else, told with its article. */
export function refuseForeign(what: string): never {
  throw new BackupRefusal(`This is ${what}, and no backup of On the Record. Nothing was changed.`);
}

/** A value in it is not what it should be: "annotations[3].body". */
export function refuseDamaged(place: string, reason: string): never {
  throw new BackupRefusal(`This backup is damaged at ${place}: ${reason}. Nothing was changed.`);
}

export const TOO_EARLY = 'it ends too early';
export const NO_JSON = 'it is no JSON there';
