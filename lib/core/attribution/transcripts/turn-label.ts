import type { Block, Span } from '../../model.ts';
import { LABEL_WORDS, NOT_LABELS } from '../../lexicon/label-words.ts';
import { LABEL_TITLES } from '../../lexicon/honorifics.ts';
import { LABEL_PARTICLES } from '../../lexicon/particles.ts';

/** The label that opens a turn of a transcript, or stands on a line of its own above it. */
export interface TurnLabel {
  /** Who speaks, without a time stamp, a question's number, a role and what is in brackets. */
  readonly name: string;
  /** The label as it stands, without its colon. */
  readonly label: Span;
  /** The colon; of a label without one the label itself. */
  readonly mark: Span;
  /** Where the words of its own block begin. */
  readonly from: number;
  /** Index into the blocks. */
  readonly block: number;
  /** "Ana Rao: …"; "Q  …" and "A. …"; a line of its own without a colon; "ANA RAO. …"; "Ana Rao – …", "Ana Rao 00:01 …", two cells. */
  readonly form: 'colon' | 'letter' | 'line' | 'stop' | 'dash';
}

/** The longest label with its role and time stamp, in UTF-16 units. */
const LONGEST = 140;
/** The longest name of a speaker, in words: "THE PARLIAMENTARY UNDER-SECRETARY OF STATE FOR THE HOME DEPARTMENT". */
const MOST_WORDS = 9;

const CLOCK = String.raw`[[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?`;
/** "[00:12:03] ", "12:03 – ", and a question's number: "Q14 ", "Q1. ", "14. ". */
const LEAD = String.raw`(?:${CLOCK}\s*(?:[-–—]\s*)?)?(?:Q?\d{1,3}[.)]?\s+)?`;
/** A time stamp that cannot be anything else. */
const STAMP = String.raw`[[(]\d{1,2}:\d\d(?::\d\d)?[\])]`;
/** "MS. TALAGI:", "Dr Owen Brennan (Lakes):", "Ana Rao – Director, Lakes Bank [00:12]:"; where a transcript is quoted, behind a mark. */
const COLON = new RegExp(
  String.raw`^["“]?${LEAD}((?:\p{Lu}|@\w)[^:\n“”"?!]{0,110}?)(?:\s*${CLOCK})?\s?([:：])(?:\s*${STAMP})?(?=\s|$|["“‘«「])`,
  'u',
);
/** "Q." and "A1." of an interview; "Q" before a question, as the White House prints it, and "A" likewise; "QWhy …". */
const LETTER =
  /^(?:([QA]\d{0,3})([.)])(?=\s)|(Q)()(?:\s{1,4}(?=[\p{Lu}“"([…—–-])|\s{2,4}(?=\p{Ll})|(?=\p{Lu}\p{Ll}))|(A)()\s{2,4}(?=[\p{Lu}“"([]))/u;
/** "CHAIR POWELL. …", "Mr. SMITH of Ohio. …", "The CHAIRMAN. …", as hearings are printed: a surname in capitals and a full stop. */
const STOP =
  /^((?:\p{Lu}\p{L}{1,11}\.?\s){1,2}(?:Mc|Mac|De|Di|Van)?\p{Lu}['’]?\p{Lu}[\p{Lu}'’-]*(?:\sof\s\p{Lu}\p{L}+)?)(\.)(?=\s+["“]?\p{Lu})/u;
/** "Ana Rao [00:01:22] It is late." */
const STAMPED = new RegExp(String.raw`^(\p{Lu}[^:\n“”"?!.,;()[\]–—]{1,60}?)\s(${STAMP})(?=\s)`, 'u');
/** "MICHELLE SMITH. Thank you.", beside "CHAIR POWELL.": a whole name in capitals. */
const NAMED_STOP =
  /^((?:\p{Lu}[\p{Lu}'’.-]{0,15}\s){1,2}(?:Mc|Mac|De|Di|Van)?\p{Lu}['’]?\p{Lu}[\p{Lu}'’-]*)(\.)(?=\s+["“]?\p{Lu})/u;
/** "Ana Rao 00:01 It is late." */
const CLOCKED = /^(\p{Lu}[^:\n“”"?!.,;()[\]–—]{1,40}?)\s(\d{1,2}:\d\d(?::\d\d)?)(?=\s+["“]?\p{Lu})/u;
/** A row of two cells: who speaks, and what. */
const CELL = /^(\p{Lu}[^:\n\t“”"?!.;]{1,60}):?()\t(?=[^\t]*$)/u;
/** "Ana Rao – It is late." */
const DASH = /^(\p{Lu}[^:\n“”"?!.,;()[\]–—]{1,40}?)\s?([–—])(?=\s+["“]?\p{Lu})/u;
/** The label of an answer that stands behind its question, and of a further question. */
const ANSWER = /(?<=[?.!…]["”’]?\s)(Q|A|Question|Answer|QUESTION|ANSWER)([:.])(?=\s)/gu;
/** A line that holds a name, and a role after a comma, a dash or in brackets, or not. */
const LINE = new RegExp(
  String.raw`^${LEAD}(\p{Lu}[^:\n“”"?!;,–—()[\]]{0,60}?(?:\s*(?:,|[–—]|--?(?=\s)|[([](?!\d))[^:\n“”"?!;]{1,80}?)?)(?:\s*${CLOCK})?$`,
  'u',
);
/** Words before a colon that report, so that they are no label: "Ana Rao, the chair, said:", "Stated Rao:", "According to Rao:". */
const REPORTS =
  /^according to\b|\b(?:said|says|wrote|writes|told|tells|tweeted|asked|asks|added|adds|agreed|replied|replies|responded|continued|explained|stated|read|reads|posted|emailed|reported|commented|recalled|recalls|remembers|noted|notes|concluded|concludes|argued|argues|warned|warns|insists|insisted|suggests|explains|jokes|joked|quipped|puts? it|goes on|went on)\b|\b(?:gave|had|issued|made|offered|posted|provided|released|shared)\s(?:this|the\sfollowing|an?)\b|,\s(?:comments|remarks|remarked|states|shares|shared|stress(?:es|ed)|continues|observe[sd]|enthuse[sd]|confirm(?:s|ed))$|,\s\p{Ll}+ed\s(?:an?|the|in|on|to|by|with|it|this|that)\b/iu;
/** What parts the name from what is told of it. */
const AFTER_NAME = /(?<!\s)\s*[([]|,\s|(?<!\s)\s+[-–—]{1,2}\s|(?<!\s)\s*[–—]/u;

/** Answers to a question in its own block; each is read to the block's end, so that more would take quadratic time. */
const MOST_ANSWERS = 20;

/** The labels of a block: at its head, and of a question's answer in the same block. */
export function readTurnLabels(text: string, block: Block, index: number): TurnLabel[] {
  const first = readTurnLabel(text, block, index);
  if (first === undefined || !/^(?:q|question)$/.test(plainLabel(first.name)))
    return first === undefined ? [] : [first];
  const rest = { start: first.from, end: block.end };
  const answers = [...text.slice(rest.start, rest.end).matchAll(ANSWER)]
    .slice(0, MOST_ANSWERS)
    .map((match) => fromMatch({ start: rest.start + match.index, end: rest.end }, index, match, 'colon'));
  return [first, ...answers];
}

/** The label at the head of a block; undefined where there is none. */
export function readTurnLabel(text: string, block: Block, index: number): TurnLabel | undefined {
  if (block.kind === 'caption') return undefined;
  const head = text.slice(block.start, Math.min(block.end, block.start + LONGEST + 20));
  if (block.kind === 'table-row') {
    const cell = CELL.exec(head);
    return cell === null ? undefined : fromMatch(block, index, cell, 'dash');
  }
  const colon = COLON.exec(head);
  if (colon !== null)
    return REPORTS.test(colon[1] ?? '') ? undefined : fromMatch(block, index, colon, 'colon');
  const stop = STOP.exec(head);
  if (stop !== null && isOffice(plainLabel(stop[1] ?? ''))) return fromMatch(block, index, stop, 'colon');
  const named = NAMED_STOP.exec(head);
  if (named !== null) return fromMatch(block, index, named, 'stop');
  const stamped = STAMPED.exec(head);
  if (stamped !== null) return fromMatch(block, index, stamped, 'colon');
  // "Ana Rao – Lakes Bank – Analyst" is a line of its own.
  const isSaid =
    block.kind !== 'list-item' && /[.?!…–—]["”’)]?\s*$/.test(text.slice(block.end - 4, block.end));
  const dash = isSaid ? (DASH.exec(head) ?? CLOCKED.exec(head)) : null;
  if (dash !== null) return fromMatch(block, index, dash, 'dash');
  const letter = LETTER.exec(head);
  if (letter !== null) return fromMatch(block, index, letter, 'letter');
  if (head.length > LONGEST || /[.,]$/.test(head)) return undefined;
  const line = LINE.exec(head);
  // A list of terms and what is told of them has speakers as terms, and nothing besides.
  if (block.kind === 'list-item' && /[,–—([]/.test(head)) return undefined;
  return line === null ? undefined : fromMatch(block, index, line, 'line');
}

function fromMatch(block: Span, index: number, match: RegExpMatchArray, form: TurnLabel['form']): TurnLabel {
  const name = match[1] ?? match[3] ?? match[5] ?? '';
  const mark = match[2] ?? match[4] ?? match[6] ?? '';
  const start = block.start + match[0].indexOf(name);
  const label = { start, end: start + name.length };
  const after = block.start + match[0].length;
  const markAt = mark === '' ? 0 : block.start + match[0].indexOf(mark, start - block.start + name.length);
  const own = name.split(AFTER_NAME)[0] ?? name;
  return {
    name: /^[QA]\d+$/.test(own) ? own.slice(0, 1) : own,
    label,
    mark: mark === '' ? label : { start: markAt, end: markAt + mark.length },
    from: mark === '' && form === 'letter' ? label.end : after,
    block: index,
    form,
  };
}

/** A label in lower case without marks. */
export function plainLabel(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L} ]/gu, '')
    .trim();
}

/**
 * Whether a label names who speaks rather than what follows ("Contact:", "Repair:"), where `count` labels of the text are
 * this one.
 */
export function namesSpeaker(name: string, count: number): boolean {
  const words = name.split(/\s+/);
  const plain = plainLabel(name);
  if (NOT_LABELS.has(plain) || words.length > MOST_WORDS || plain === '') return false;
  if (namesPart(plain) || /^@\w+$/.test(name)) return true;
  if (isCapitals(name)) return true;
  return isNameLike(words) && (count > 1 || words.length > 1);
}

/** Whether the label can be nothing but a speaker's: a part, a title before a name, a name in capitals. */
export function isCertain(name: string): boolean {
  const plain = plainLabel(name);
  // "Q1:" may be a quarter.
  return !/^[qa]$/.test(plain) && (isOffice(plain) || isCapitals(name));
}

/** A part, or a title before a name. */
function isOffice(plain: string): boolean {
  const [first = '', ...rest] = plain.split(' ');
  return LABEL_WORDS.has(plain) || (LABEL_TITLES.has(first) && rest.length > 0);
}

/** "moderator", "speaker 2", "unidentified reporter", "second journalist" */
function namesPart(plain: string): boolean {
  const words = plain.split(' ').filter((word) => word !== '');
  const [first = ''] = words;
  return (
    LABEL_WORDS.has(plain) ||
    (LABEL_WORDS.has(first) && first.length > 1) ||
    (words.length <= 3 && LABEL_WORDS.has(words.at(-1) ?? '') && (words.at(-1) ?? '').length > 1)
  );
}

const isCapitals = (name: string): boolean =>
  name === name.toUpperCase() && /\p{Lu}{2}/u.test(name) && !/\d{3}/.test(name);

/** Whether all words have a capital but for particles and the like. */
export function isNameLike(words: readonly string[]): boolean {
  return (
    /^\p{Lu}/u.test(words[0] ?? '') &&
    /^\p{Lu}/u.test(words.at(-1) ?? '') &&
    words.every((word) => /^[\p{Lu}'’]/u.test(word) || LABEL_PARTICLES.has(word))
  );
}
