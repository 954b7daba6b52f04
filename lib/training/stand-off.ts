import { createHash } from 'node:crypto';
import {
  type GoldEntry,
  type GoldFile,
  type GoldInitiative,
  type GoldSpeaker,
  placed,
  timesBefore,
  wholeWords,
} from './gold-file.ts';
import type { Span } from '../core/model.ts';
import type { GoldAttribution } from './polnear.ts';

/** Start and end in UTF-16 units. */
export type Place = readonly [start: number, end: number];
/** Words of the text by their places, joined by spaces; QUESTION is the guide's own name for who asks from the floor. */
type Phrase = readonly Place[] | typeof QUESTION;
const QUESTION = 'Question';

interface Attribution {
  readonly source: readonly Place[];
  readonly cue: readonly Place[];
  readonly content: readonly Place[];
  /** The names that are accepted. */
  readonly speaker: readonly Phrase[];
  readonly kind?: string;
  readonly optional?: true;
}

interface Speaker {
  readonly name: Phrase;
  readonly role?: Phrase;
  readonly affiliation?: Phrase;
  readonly aliases?: readonly Phrase[];
  readonly optional?: true;
}

interface Initiative {
  readonly name: Phrase;
  readonly kind: string;
  readonly action?: string;
  readonly actors?: readonly Phrase[];
  readonly counterparts?: readonly Phrase[];
  readonly date?: string;
  readonly optional?: true;
}

/** The annotation of a text without its words. */
export interface StandOff {
  readonly name: string;
  readonly sha256: string;
  readonly published: string;
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly Speaker[];
  readonly initiatives: readonly Initiative[];
}

/** The stand-off form of a gold file. Throws where a word of it is not in the text. */
export function standOffOf(name: string, text: string, gold: GoldFile): StandOff {
  const phrase = (words: string): Phrase => phraseOf(text, words);
  return {
    name,
    sha256: hashOf(text),
    published: gold.published,
    attributions: gold.attributions.map((entry) => attributionOf(text, entry)),
    speakers: gold.speakers.map(({ name: own, role, affiliation, aliases, optional }) => ({
      name: phrase(own),
      ...(role !== undefined && { role: phrase(role) }),
      ...(affiliation !== undefined && { affiliation: phrase(affiliation) }),
      ...(aliases !== undefined && { aliases: aliases.map(phrase) }),
      ...(optional === true && { optional }),
    })),
    initiatives: gold.initiatives.map(
      ({ name: own, kind, action, actors, counterparts, date, optional }) => ({
        name: phrase(own),
        kind,
        ...(action !== undefined && { action }),
        ...(actors !== undefined && { actors: actors.map(phrase) }),
        ...(counterparts !== undefined && { counterparts: counterparts.map(phrase) }),
        ...(date !== undefined && { date }),
        ...(optional === true && { optional }),
      }),
    ),
  };
}

function attributionOf(text: string, entry: GoldEntry): Attribution {
  const { source, cue, content } = placed(straight(text), {
    ...entry,
    source: typeof entry.source === 'string' ? straight(entry.source) : null,
    content: entry.content.map(straight),
  });
  const names = typeof entry.speaker === 'string' ? [entry.speaker] : (entry.speaker ?? []);
  const speaker = names.flatMap((own) => {
    const found = findPhrase(text, own);
    return found === undefined ? [] : [found];
  });
  if (speaker.length === 0 && names.length > 0) throw new Error(`not in the text: ${names.join(', ')}`);
  return {
    source: source.map(placeOf),
    cue: cue.map(placeOf),
    content: content.map(placeOf),
    speaker,
    ...(entry.kind !== undefined && { kind: entry.kind }),
    ...(entry.optional === true && { optional: true }),
  };
}

function phraseOf(text: string, words: string): Phrase {
  const found = findPhrase(text, words);
  if (found === undefined) throw new Error(`not in the text: ${words}`);
  return found;
}

/** Where words stand: together, in other case, or each for itself. */
function findPhrase(text: string, words: string): Phrase | undefined {
  if (words === QUESTION) return QUESTION;
  const plain = straight(text);
  const place = (own: string): Place | undefined => {
    const span = wholeWords(plain, own)[0] ?? wholeWords(plain.toLowerCase(), own.toLowerCase())[0];
    return span && placeOf(span);
  };
  const whole = place(straight(words));
  if (whole !== undefined) return [whole];
  const parts = straight(words).split(/\s+/).map(place);
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** With straight quotation marks and apostrophes, since annotators type them; as long as before. */
const straight = (words: string): string => words.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');

const placeOf = ({ start, end }: Span): Place => [start, end];
const spanOf = ([start, end]: Place): Span => ({ start, end });

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Throws where the text is not the one that was annotated. */
export function checkText(text: string, { name, sha256 }: Pick<StandOff, 'name' | 'sha256'>): void {
  if (hashOf(text) !== sha256) throw new Error(`${name} is not the text that was annotated`);
}

/** The attributions of a stand-off annotation in the form that the trainer takes. */
export function attributionsOf(text: string, annotation: StandOff): GoldAttribution[] {
  checkText(text, annotation);
  return annotation.attributions.map(({ source, cue, content, optional }) => ({
    source: source.map(spanOf),
    cue: cue.map(spanOf),
    content: content.map(spanOf),
    ...(optional === true && { optional }),
  }));
}

/** The gold file of a stand-off annotation, for scorers that read gold files. */
export function goldFileOf(text: string, annotation: StandOff): GoldFile {
  checkText(text, annotation);
  const slice = ([start, end]: Place): string => text.slice(start, end);
  const said = (phrase: Phrase): string => (phrase === QUESTION ? QUESTION : phrase.map(slice).join(' '));
  return {
    published: annotation.published,
    attributions: annotation.attributions.map(({ source, cue, content, speaker, kind, optional }) => {
      const at = occurrence(text, content);
      const names = speaker.map(said);
      return {
        source: source[0] === undefined ? null : slice(source[0]),
        cue: cue[0] === undefined ? null : slice(cue[0]),
        content: content.map(slice),
        ...(at > 0 && { at }),
        ...(names.length > 0 && { speaker: names.length === 1 ? names[0] : names }),
        ...(kind !== undefined && { kind }),
        ...(optional === true && { optional }),
      };
    }),
    speakers: annotation.speakers.map(({ name, role, affiliation, aliases, optional }): GoldSpeaker => ({
      name: said(name),
      ...(role !== undefined && { role: said(role) }),
      ...(affiliation !== undefined && { affiliation: said(affiliation) }),
      ...(aliases !== undefined && { aliases: aliases.map(said) }),
      ...(optional === true && { optional }),
    })),
    initiatives: annotation.initiatives.map(
      ({ name, kind, action, actors, counterparts, date, optional }): GoldInitiative => ({
        name: said(name),
        kind,
        ...(action !== undefined && { action }),
        ...(actors !== undefined && { actors: actors.map(said) }),
        ...(counterparts !== undefined && { counterparts: counterparts.map(said) }),
        ...(date !== undefined && { date }),
        ...(optional === true && { optional }),
      }),
    ),
  };
}

/** How many times the pieces stand in the text before: gold files have one number for all pieces. */
function occurrence(text: string, content: readonly Place[]): number {
  const before = content.map((place) => timesBefore(text, text.slice(...place), place[0]));
  const [first = 0] = before;
  if (before.some((count) => count !== first))
    throw new Error(
      `pieces of one attribution are not the same occurrence: ${text.slice(...(content[0] ?? [0, 0]))}`,
    );
  return first;
}
