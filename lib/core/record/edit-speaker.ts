import type { Analysis } from '../model.ts';
import { shortWords } from './plain-words.ts';
import type { RecordedSpeaker } from './record.ts';
import { recordedSpeaker } from './to-annotation.ts';

const LONGEST = 200;

/** Who speaks, as the user changes it; what is left out stays as it is. */
export interface SpeakerEdit {
  /** One of the analysis' speakers, a name as typed, or null for nobody. */
  readonly speaker?: { readonly id: string } | { readonly name: string } | null;
  /** "" takes it away. */
  readonly role?: string;
  readonly affiliation?: string;
}

/** Whether the edit says anything about who speaks. */
export const isAboutSpeaker = ({ speaker, role, affiliation }: SpeakerEdit): boolean =>
  speaker !== undefined || role !== undefined || affiliation !== undefined;

function typedName(typed: string): string {
  const name = shortWords(typed, 'A name', LONGEST);
  if (/\p{L}/u.test(name)) return name;
  throw new Error('Type the speaker’s name, or choose that nobody is named.');
}

/** The speaker before role and affiliation are changed. */
function chosen(
  current: RecordedSpeaker | null,
  { speaker }: SpeakerEdit,
  analysis: Analysis,
): RecordedSpeaker | null {
  if (speaker === undefined) return current;
  if (speaker === null) return null;
  if ('id' in speaker) {
    const known = recordedSpeaker(analysis, speaker.id);
    if (known) return known;
    throw new Error('This speaker is not in the article any more. Type the name instead.');
  }
  const name = typedName(speaker.name);
  if (name === current?.name) return current;
  const known = analysis.speakers.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (known) return recordedSpeaker(analysis, known.id);
  // Of somebody else than before the other names say nothing; role and affiliation stand beside the name in the form.
  return { ...current, name, aliases: [] };
}

/** The speaker of a claim after an edit. Throws where there is no name. */
export function editedSpeaker(
  current: RecordedSpeaker | null,
  edit: SpeakerEdit,
  analysis: Analysis,
): RecordedSpeaker | null {
  const base = chosen(current, edit, analysis);
  const role = edit.role === undefined ? base?.role : shortWords(edit.role, 'A role', LONGEST);
  const affiliation =
    edit.affiliation === undefined
      ? base?.affiliation
      : shortWords(edit.affiliation, 'An affiliation', LONGEST);
  if (base === null) {
    if (role || affiliation) throw new Error('Type the speaker’s name first, then the role.');
    return null;
  }
  const { name, aliases } = base;
  return { name, ...(role && { role }), ...(affiliation && { affiliation }), aliases };
}
