import type { Analysis, Deed, TextSpan } from '../model.ts';
import { wordsNear } from './place-body.ts';
import { oneLine, shortWords } from './plain-words.ts';
import { readDate } from './read-time.ts';
import type { InitiativeBody } from './record.ts';

const LONGEST = 300;

/** A deed as the user changes it, or a new one; what is left out stays as it is. */
interface DeedEdit {
  /** Place in the initiative's deeds; without it, a deed is added. */
  readonly of?: number;
  /** What was done: "signed". */
  readonly action?: string;
  readonly tense?: Deed['tense'];
  readonly polarity?: Deed['polarity'];
  /** EDTF, or words ("July 2025"); "" for none. */
  readonly date?: string;
  readonly actors?: readonly string[];
  readonly counterparts?: readonly string[];
}

/** An initiative as the user changes it; what is left out stays as it is. */
export interface InitiativeEdit {
  readonly name?: string;
  /** All deeds after the edit, in order; those left out are taken away. */
  readonly deeds?: readonly DeedEdit[];
}

const namesOf = (typed: readonly string[]): string[] => [
  ...new Set(typed.map((name) => shortWords(name, 'A name', LONGEST)).filter((name) => name !== '')),
];

/** Where the article tells a deed: the word for it nearby, else the initiative's name. */
function cueOf(action: string, { mentions }: InitiativeBody, text: string | null): TextSpan {
  const [mention = { start: 0, end: 0, text: '' }] = mentions;
  return (text !== null && wordsNear(text, action, mention.start)) || mention;
}

function editedDeed(
  edit: DeedEdit,
  body: InitiativeBody,
  text: string | null,
  published: string | undefined,
): Deed {
  const known = edit.of === undefined ? undefined : body.deeds[edit.of];
  const action = shortWords(edit.action ?? known?.action ?? '', 'A deed', 100);
  if (action === '')
    throw new Error('Type what was done (signed, launched, adopted …), or take the deed away.');
  const { date: before, ...rest } = known ?? {};
  const date = edit.date === undefined ? before : readDate(edit.date, published);
  return {
    tense: 'past',
    polarity: 'affirmative',
    ...rest,
    ...(edit.tense && { tense: edit.tense }),
    ...(edit.polarity && { polarity: edit.polarity }),
    action,
    cue: known?.action === action ? known.cue : cueOf(action, body, text),
    actors: namesOf(edit.actors ?? known?.actors ?? []),
    counterparts: namesOf(edit.counterparts ?? known?.counterparts ?? []),
    ...(date !== undefined && { date }),
  };
}

/** What the first deed says of the initiative itself, where it was or will be done. */
function ofFirstDeed([first]: readonly Deed[]): Pick<
  InitiativeBody,
  'action' | 'actors' | 'counterparts' | 'date'
> {
  if (first?.polarity !== 'affirmative') return { actors: [], counterparts: [] };
  const { action, actors, counterparts, date } = first;
  return { action, actors, counterparts, ...(date !== undefined && { date }) };
}

/**
 * An initiative after an edit. `text` is the one that its offsets are in, null where that is not at hand. Throws where what
 * was typed cannot be: the message tells the user what to do.
 */
export function editedInitiative(
  body: InitiativeBody,
  edit: InitiativeEdit,
  { article }: Analysis,
  text: string | null,
): InitiativeBody {
  const name = edit.name === undefined ? body.name : oneLine(edit.name);
  if (!/[\p{L}\p{N}]/u.test(name)) throw new Error('Type the initiative’s name.');
  const published = article.metadata.published?.value;
  const named = { ...body, name: shortWords(name, 'A name', LONGEST) };
  if (edit.deeds === undefined) return named;
  const deeds = edit.deeds.map((deed) => editedDeed(deed, body, text, published));
  const { action: _action, date: _date, ...rest } = named;
  return { ...rest, deeds, ...ofFirstDeed(deeds) };
}
