import { LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { HEADLINE_VERBS } from '../../lexicon/headline-verbs.ts';
import { isOneOfTwoBodies, otherOfTwo } from '../mentions/body-names.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../../lexicon/role-words.ts';

/** The shortest line that tells rather than heads, in UTF-16 units. */
const SHORTEST_LINE = 100;
/** How far back, in UTF-16 units, the bracket opens that gives a short form. */
const BRACKET = 40;
/** The longest word that is read, and how far on a legal form is looked for, in UTF-16 units. */
const LONGEST_WORD = 40;
const AROUND = 160;
/** What stands between two words of a name. */
const GAP = /^(?:['’]s?)?\s(?:(?:&|and|of|for|the|on)\s){0,2}/;
/** The capitalised word that follows. */
const NEXT = /^\s(\p{Lu}[\p{L}\p{N}-]*)/u;

/** What a name goes on with: "Okar | & Sons". */
const GOES_ON = /^(?:[\p{L}\p{N}&-]| (?:(?:and|&)(?: the)? )?\p{Lu})/u;

/** How a text uses a name that opens longer ones. */
interface Uses {
  /** Where a line that tells something first has the name alone, in UTF-16 units; Infinity where none has. */
  readonly alone: number;
  /** Where each capitalised word first goes on with it, by the word in lower case. */
  readonly extensions: ReadonlyMap<string, number>;
  /** Those of these words that a firm's legal name goes on with. */
  readonly legal: ReadonlySet<string>;
  /** Whether a bracket gives it as the short form of a longer name. */
  readonly isDefined: boolean;
}

/** Which longer names of a text a short one stands for: "Corbel" of "Corbel Foods", but not of "Corbel Business". */
export class ShortNames {
  private readonly text: string;
  private readonly lower: string;
  private readonly uses = new Map<string, Uses>();

  constructor(text: string) {
    this.text = text;
    const lower = text.toLowerCase();
    this.lower = lower.length === text.length ? lower : text;
  }

  /**
   * Whether the name of fewer words may stand for the one that it opens. A text gives a name in full first; where it has
   * the short one first, or several names open with it, these are names of something else.
   */
  standsFor(short: readonly string[], long: readonly string[]): boolean {
    const next = long[short.length];
    if (next === undefined || !short.every((word, at) => word === long[at])) return true;
    const { alone, extensions, legal, isDefined } = this.usesOf(short);
    const first = extensions.get(next);
    if (first === undefined || isDefined || legal.has(next)) return true;
    return extensions.size < 2 && first < alone;
  }

  /** Whether a name is of two side by side: by their words, or since the text has the other by itself too, "Deadline" of "The Wrap and Deadline". */
  isOneOfTwo(words: readonly string[], name: string): boolean {
    if (isOneOfTwoBodies(words, name)) return true;
    const other = otherOfTwo(words, name);
    if (other === undefined || !/^\p{Lu}/u.test(other)) return false;
    for (let at = this.text.indexOf(other); at >= 0; at = this.text.indexOf(other, at + 1)) {
      const isPart =
        goesBefore(this.text.slice(Math.max(0, at - LONGEST_WORD), at)) ||
        GOES_ON.test(this.text.slice(at + other.length, at + other.length + LONGEST_WORD));
      if (!isPart) return true;
    }
    return false;
  }

  private usesOf(short: readonly string[]): Uses {
    const key = short.join(' ');
    let uses = this.uses.get(key);
    if (uses === undefined) this.uses.set(key, (uses = this.findUses(short)));
    return uses;
  }

  private findUses(short: readonly string[]): Uses {
    const extensions = new Map<string, number>();
    const legal = new Set<string>();
    let alone = Infinity;
    let isDefined = false;
    const [first = ''] = short;
    for (let at = this.lower.indexOf(first); at >= 0; at = this.lower.indexOf(first, at + 1)) {
      const end = this.endOf(short, at);
      if (end < 0) continue;
      const next = NEXT.exec(this.text.slice(end, end + LONGEST_WORD))?.[1];
      const word = next?.toLowerCase();
      if (next !== undefined && word !== undefined && goesOn(this.text.slice(end, end + AROUND))) {
        if (!extensions.has(word)) extensions.set(word, at);
        if (isLegal(this.text.slice(end + 1 + next.length, end + AROUND))) legal.add(word);
      } else if (this.tells(at)) alone = Math.min(alone, at);
      isDefined ||= /^["”)]/.test(this.text[end] ?? '') && this.isInBracket(at);
    }
    return { alone, extensions, legal, isDefined };
  }

  /** The end of the name whose first word stands at `at`, small words between its words left out; -1 where it is none. */
  private endOf(words: readonly string[], at: number): number {
    if (!/\p{Lu}/u.test(this.text[at] ?? '') || /[\p{L}\p{N}&-]/u.test(this.text[at - 1] ?? '')) return -1;
    let end = at;
    for (const [n, word] of words.entries()) {
      if (n > 0) {
        const gap = GAP.exec(this.lower.slice(end, end + LONGEST_WORD))?.[0];
        if (gap === undefined) return -1;
        end += gap.length;
      }
      if (!this.lower.startsWith(word, end)) return -1;
      end += word.length;
    }
    return /[\p{L}\p{N}&-]/u.test(this.text[end] ?? '') ? -1 : end;
  }

  /** Whether a bracket that stays open gives the name at the place: "(the “Company” or “Corbel”)". */
  private isInBracket(place: number): boolean {
    const before = this.text.slice(Math.max(0, place - BRACKET), place);
    return /["“]$/.test(before) && before.lastIndexOf('(') > before.lastIndexOf(')');
  }

  /** Whether the place lies in a line that is no heading. */
  private tells(place: number): boolean {
    const start = this.text.lastIndexOf('\n', place) + 1;
    const end = this.text.indexOf('\n', place);
    return (end < 0 ? this.text.length : end) - start >= SHORTEST_LINE;
  }
}

/** Whether a name goes on behind these words: "Lind and the | Okar", "Ana | Okar". */
function goesBefore(before: string): boolean {
  if (!before.endsWith(' ')) return /[\p{L}\p{N}&-]$/u.test(before);
  const words = before.trimEnd().split(' ');
  if (words.at(-1) === 'the') words.pop();
  if (/^(?:and|&)$/.test(words.at(-1) ?? '')) words.pop();
  return /^\p{Lu}(?:\.|[\p{L}\p{N}’'-]*)$/u.test(words.at(-1) ?? '');
}

/** Whether a name ends in a legal form that goes on so: " Bioscience Corp." */
function isLegal(rest: string): boolean {
  const [, last = ''] =
    /^(?:\s[\p{Lu}&][\p{L}\p{N}&-]*){0,3}?,?\s(\p{Lu}\p{L}+)(?![\p{L}-])/u.exec(rest) ?? [];
  return LEGAL_FORMS.has(last.toLowerCase());
}

/** Whether words with a capital may be more of an organisation's name rather than an office or a headline's verb. */
function goesOn(rest: string): boolean {
  const [run = ''] = /^(?:\s\p{Lu}[\p{L}\p{N}-]*)+/u.exec(rest) ?? [];
  const words = run.trim().split(/\s/);
  const [next = ''] = words;
  // "Corbel Global Head of Trade", but "Corbel Global Services"
  const head = words.find((word) => !ROLE_MODIFIERS.has(word.toLowerCase()));
  return (
    head !== undefined &&
    !ROLE_NOUNS.has(head.toLowerCase()) &&
    !LEGAL_FORMS.has(next.toLowerCase()) &&
    !HEADLINE_VERBS.has(next)
  );
}
