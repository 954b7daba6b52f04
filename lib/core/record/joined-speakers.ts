import type { Speaker } from '../model.ts';
import type { EditedField, RecordedSpeaker } from './record.ts';

/** What a speaker is told by: the name without regard to case and spaces. */
const keyOf = (name: string): string => name.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** "senior official": a description, which more than one may go by. */
const isDescription = (name: string): boolean => /^\p{Ll}/u.test(name);

/** Whether two that go by the same name are one. */
function isOne(speaker: Speaker, { name, role, affiliation }: RecordedSpeaker): boolean {
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
  readonly #speakers = new Map<string, Speaker>();
  /** Ids by name and by alias, in order. */
  readonly #named = new Map<string, string[]>();
  readonly #alsoNamed = new Map<string, string>();

  constructor(speakers: readonly Speaker[]) {
    for (const speaker of speakers) this.#add(speaker);
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
    this.#add({ id, ...given });
    return id;
  }

  #add(speaker: Speaker): void {
    const { id, name, aliases } = speaker;
    const key = keyOf(name);
    this.#speakers.set(id, speaker);
    this.#named.set(key, [...(this.#named.get(key) ?? []), id]);
    for (const alias of aliases) if (!this.#alsoNamed.has(alias)) this.#alsoNamed.set(alias, id);
  }

  #known(given: RecordedSpeaker, found: string | null, isOwn: boolean): Speaker | undefined {
    const own = found === null ? undefined : this.#speakers.get(found);
    const key = keyOf(given.name);
    if (own && keyOf(own.name) === key) return own;
    const namesakes = (this.#named.get(key) ?? []).flatMap((id) => this.#speakers.get(id) ?? []);
    const byName = namesakes.find((speaker) => isOne(speaker, given));
    if (byName !== undefined || isOwn) return byName;
    if (own && isCalledOtherwise(own, given)) return own;
    return this.#speakers.get(this.#alsoNamed.get(given.name) ?? '');
  }

  #newId(): string {
    let count = this.#speakers.size + 1;
    while (this.#speakers.has(`speaker-${count}`)) count += 1;
    return `speaker-${count}`;
  }
}
