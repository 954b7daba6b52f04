import { uncapitalised } from '../text/letters.ts';
import { speakerIn } from '../record/catalog.ts';
import type { PageAction } from '../record/page-record.ts';
import { passagesOf } from '../record/passages.ts';
import type { Annotation, FindingType } from '../record/record.ts';
import { isLinkAction, type LinkAction } from '../record/release-links.ts';
import { ledIn } from './introduced.ts';
import { knownLead } from './known-lead.ts';

type Done = Exclude<PageAction, { readonly type: 'undo' | 'redo' }>;

/** Longest words of a finding that a sentence names it by, UTF-16 units. */
const LONGEST = 48;

/** The first words of a long title or passage, as sentences about it name it. */
export function cut(words: string): string {
  if (words.length <= LONGEST) return words;
  const end = words.lastIndexOf(' ', LONGEST);
  return `${words.slice(0, end > 0 ? end : LONGEST)} …`;
}

/** Marks round all of a passage, or open at its start where it goes on elsewhere. */
const IN_MARKS = /^[“"]([^“”"]*?),?[”"]?$/;

/** A passage without the marks round it, "that" and the comma at its end; marks inside it stay in pairs. */
function bare(passage: string): string {
  const words = passage
    .trim()
    .replace(/^that\s+/, '')
    .replace(/,$/, '');
  return IN_MARKS.exec(words)?.[1] ?? words;
}

/** Ends a sentence with a full stop, where it has no end of its own. */
function ended(sentence: string): string {
  return /[.!?…]["”’]*$/.test(sentence) ? sentence : `${sentence}.`;
}

/**
 * A finding by the first of its words, a claim with who says it: "Ingrid Solvang, “We were never …”". What is told or denied is led
 * in as it is: "Ingrid Solvang denied that the board ever promised …".
 */
function nameOf(annotation: Annotation): string {
  const { body } = annotation;
  if (body.type === 'initiative') return cut(body.name);
  const words = cut(bare(passagesOf(body)[0]?.text ?? ''));
  if (body.type !== 'claim') return `“${words}”`;
  const who = speakerIn(body)?.name ?? body.source?.text;
  const lead = knownLead(annotation, body);
  if (lead !== null && (body.kind !== 'direct' || lead.turns)) return ledIn(who, lead, words);
  return who === undefined ? `“${words}”` : `${who}, “${words}”`;
}

function counted(annotations: readonly Annotation[], type: FindingType): string[] {
  const count = annotations.filter(({ body }) => body.type === type).length;
  return count === 0 ? [] : [`${count} ${type}${count === 1 ? '' : 's'}`];
}

/** As `nameOf` for one, "13 claims, 5 figures" for several. */
function named(annotations: readonly Annotation[]): string {
  const [first, ...others] = annotations;
  if (first === undefined) return 'nothing new';
  if (others.length === 0) return nameOf(first);
  return (['claim', 'figure', 'initiative'] as const)
    .flatMap((type) => counted(annotations, type))
    .join(', ');
}

const LINKED: Readonly<Record<LinkAction['type'], string>> = {
  link: 'Linked by hand',
  unlink: 'Unlinked',
  'link-as-found': 'Compared as found',
};

/** A passage by its first words, a figure by the last of its key: those are its own. */
function linkedWords({ passage, figure }: LinkAction): string {
  if (!figure || passage.length <= LONGEST) return cut(passage);
  const start = passage.indexOf(' ', passage.length - LONGEST);
  return `… ${passage.slice(start === -1 ? -LONGEST : start + 1)}`;
}

const DONE: Readonly<Record<Exclude<Done['type'], 'record-page' | 'decide' | LinkAction['type']>, string>> = {
  record: 'Put on record',
  unrecord: 'Taken off record',
  'edit-claim': 'Claim changed',
  'edit-figure': 'Figure changed',
  'edit-initiative': 'Initiative changed',
  remove: 'Mark removed from this article',
  confirm: 'Confirmed as a claim',
  note: 'Note kept',
  tags: 'Tags changed',
  add: 'Marked by hand',
};

/** What was done, before it is told with what; claims of the speaker that were changed along with one are counted. */
function deedWords(
  action: Exclude<Done, LinkAction | { type: 'record-page' | 'decide' }>,
  touched: readonly Annotation[],
): string {
  if (action.type === 'note' && action.text === '') return 'Note removed';
  const others = touched.filter(({ body }) => body.type === 'claim').length - 1;
  if (action.type !== 'edit-claim' || action.alsoSameSpeaker !== true || others < 1) return DONE[action.type];
  return `${DONE[action.type]}, and ${others === 1 ? 'another' : `${others} others`} of the speaker`;
}

/** What was done, in a sentence that names what it was done with. `touched` is that, as it is or was on record. */
export function whatWasDone(action: Done, touched: readonly Annotation[], left: number): string {
  if (isLinkAction(action)) return ended(`${LINKED[action.type]}: “${linkedWords(action)}”`);
  if (action.type === 'decide') return 'Decided about the new wording.';
  if (action.type === 'record-page') {
    if (action.on) return ended(`Page put on record: ${named(touched)}`);
    const stays = left > 0 ? ` ${left} with notes or changes of yours ${left === 1 ? 'stays' : 'stay'}.` : '';
    return `${ended(`Page taken off record: ${named(touched)}`)}${stays}`;
  }
  // What goes along with the first is changed for it.
  const isOne = action.type !== 'record' && action.type !== 'unrecord' && action.type !== 'remove';
  return ended(`${deedWords(action, touched)}: ${named(isOne ? touched.slice(0, 1) : touched)}`);
}

/** What was undone or done again, and whose it was where it was not done here. */
export function whatWasUndone(type: 'undo' | 'redo', cause: string, isElsewhere: boolean): string {
  const told = type === 'undo' ? `Undone: ${uncapitalised(cause)}` : `Done again: ${uncapitalised(cause)}`;
  return isElsewhere ? `${told} That was done in another tab or window, or earlier.` : told;
}
