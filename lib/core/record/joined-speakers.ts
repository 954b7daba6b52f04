import type { Speaker } from '../model.ts';
import type { EditedField, RecordedSpeaker } from './record.ts';

/** What a speaker is told by: the name without regard to case and spaces. */
const keyOf = (name: string): string => name.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** "senior official": a description, which more than one may go by. */
const isDescription = (name: string): boolean => /^\p{Ll}/u.test(name);

/** Whether two that go by the same name are one. */
function isOne(speaker: Speaker, { name, role, affiliation }: RecordedSpeaker): boolean {
  if (keyOf(speaker.name) !== keyOf(name)) return false;
  return !isDescription(name) || (speaker.affiliation === affiliation && speaker.role === role);
}

/** "Brenholm" and "Ana Brenholm". */
function isShorter(short: string, full: string): boolean {
  return !isDescription(short) && keyOf(full).endsWith(` ${keyOf(short)}`);
}

/** Whether the engine may have come to call the same speaker by a fuller or a shorter name. */
function isCalledOtherwise(own: Speaker, { name, aliases }: RecordedSpeaker): boolean {
  const isAlias = own.aliases.includes(name) || aliases.includes(own.name);
  return isAlias || isShorter(name, own.name) || isShorter(own.name, name);
}

/** A speaker with the role and affiliation that the user gave; undefined takes them away. */
function withEdits(speaker: Speaker, given: RecordedSpeaker, edits: readonly EditedField[]): Speaker {
  const { role, affiliation, ...rest } = speaker;
  const [isRole, isAffiliation] = [edits.includes('role'), edits.includes('affiliation')];
  const newRole = isRole ? given.role : (role ?? given.role);
  const newAffiliation = isAffiliation ? given.affiliation : (affiliation ?? given.affiliation);
  return {
    ...rest,
    ...(newRole !== undefined && { role: newRole }),
    ...(newAffiliation !== undefined && { affiliation: newAffiliation }),
  };
}

/** The speakers of an analysis, joined with those of what the user keeps: one name, one speaker. */
export class JoinedSpeakers {
  readonly #speakers: Map<string, Speaker>;

  constructor(speakers: readonly Speaker[]) {
    this.#speakers = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  }

  get all(): readonly Speaker[] {
    return [...this.#speakers.values()];
  }

  /**
   * The id of the speaker of a kept claim, whose finding's speaker is `found`. What the user changed of it holds for the
   * speaker; what was not changed is only added where nothing is known.
   */
  join(given: RecordedSpeaker | null, found: string | null, edits: readonly EditedField[]): string | null {
    const isOwn = edits.includes('speaker');
    if (given === null) return isOwn ? null : found;
    const known = this.#known(given, found, isOwn);
    if (known !== undefined) {
      this.#speakers.set(known.id, withEdits(known, given, edits));
      return known.id;
    }
    const id = this.#newId();
    this.#speakers.set(id, { id, ...given });
    return id;
  }

  #known(given: RecordedSpeaker, found: string | null, isOwn: boolean): Speaker | undefined {
    const own = found === null ? undefined : this.#speakers.get(found);
    if (own && keyOf(own.name) === keyOf(given.name)) return own;
    const all = this.all;
    const byName = all.find((speaker) => isOne(speaker, given));
    if (byName !== undefined || isOwn) return byName;
    const goesBy = (speaker: Speaker): boolean => speaker.aliases.includes(given.name);
    return own && isCalledOtherwise(own, given) ? own : all.find(goesBy);
  }

  #newId(): string {
    let count = this.#speakers.size + 1;
    while (this.#speakers.has(`speaker-${count}`)) count += 1;
    return `speaker-${count}`;
  }
}
