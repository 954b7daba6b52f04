import { signal } from '@preact/signals';
import { withHeld } from '@/lib/core/record/held-one.ts';
import type { TaughtLesson } from '@/lib/core/record/lessons.ts';
import type { HeldOne } from '@/lib/core/record/record.ts';
import type { Library } from '@/lib/storage/database.ts';
import { allIdentities, writeIdentities } from '@/lib/storage/identities.ts';
import { allLessons } from '@/lib/storage/lessons.ts';
import { tellPages } from '../library/others.ts';

interface Shown {
  readonly lessons: readonly TaughtLesson[];
  readonly held: readonly HeldOne[];
}

/** What the user's corrections teach, kept up with what is written here and elsewhere. */
export function taught(library: Library) {
  const shown = signal<Shown>({ lessons: [], held: [] });
  const channel = new BroadcastChannel('library');
  const read = async () => {
    const [{ lessons }, { rows: held }] = await Promise.all([allLessons(library), allIdentities(library)]);
    shown.value = { lessons, held };
  };
  const change = async (next: (held: readonly HeldOne[]) => readonly HeldOne[]) => {
    const { rows } = await allIdentities(library);
    await writeIdentities(library, rows, next(rows));
    // A channel has no target.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    channel.postMessage({ articles: [] });
    tellPages([]);
    await read();
  };
  /** What is said of one lesson alone, in place of what was. */
  const say = (lesson: string, said: Pick<HeldOne, 'site' | 'apart'> | null) =>
    change((all) =>
      withHeld(all, 'lesson', (own) => {
        const isAbout = ({ name, names }: HeldOne) => name === lesson && names.length === 1;
        const others = own.filter((one) => !isAbout(one));
        return said === null
          ? others
          : [...others, { id: crypto.randomUUID(), name: lesson, names: [lesson], ...said }];
      }),
    );
  channel.addEventListener('message', () => void read());
  return {
    shown,
    read,
    revoke: (lesson: string, revoked: boolean) => say(lesson, revoked ? { site: null, apart: true } : null),
    offerOn: (lesson: string, site: string | null) => say(lesson, site === null ? null : { site }),
    part: (id: string) => change((all) => all.filter((one) => one.id !== id)),
  };
}
