import type { HeldOne } from '@/lib/core/record/record.ts';
import type { Library } from './database.ts';
import { assertSound, partedBySoundness } from '@/lib/core/record/fault.ts';
import type { Listed } from './lists.ts';
import { IdentitySchema } from '@/lib/core/record/schema.ts';
import { reading, writing } from './transaction.ts';

/** Which names are one speaker. Throws a `StorageFailure`, as all of these. */
export async function allIdentities(library: Library): Promise<Listed<HeldOne>> {
  const rows = await reading(library, ['identities'], (transaction) =>
    transaction.objectStore('identities').getAll(),
  );
  return partedBySoundness(IdentitySchema, rows);
}

export async function putIdentity(library: Library, identity: HeldOne): Promise<void> {
  assertSound(IdentitySchema, identity, 'identity');
  await writing(library, (transaction) => transaction.objectStore('identities').put(identity));
}

export async function deleteIdentity(library: Library, id: string): Promise<void> {
  await writing(library, (transaction) => transaction.objectStore('identities').delete(id));
}

/** Writes what the user holds to be one, where it is other than it was. */
export async function writeIdentities(
  library: Library,
  before: readonly HeldOne[],
  after: readonly HeldOne[],
): Promise<void> {
  const kept = new Set(after.map(({ id }) => id));
  for (const { id } of before) if (!kept.has(id)) await deleteIdentity(library, id);
  for (const identity of after) if (!before.includes(identity)) await putIdentity(library, identity);
}
