import { LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { HEADLINE_VERBS } from '../../lexicon/headline-verbs.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../../lexicon/role-words.ts';

/** The shortest line that tells rather than heads, in UTF-16 units. */
const SHORTEST_LINE = 100;
/** What a bracket opens with that gives a name its short form: "Corbel Foods (the “Company” or “Corbel”)". */
const DEFINES = /[("“][^()]{0,40}$/;

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
  private readonly uses = new Map<string, Uses>();

  constructor(text: string) {
    this.text = text;
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

  private usesOf(short: readonly string[]): Uses {
    const key = short.join(' ');
    let uses = this.uses.get(key);
    if (uses === undefined) this.uses.set(key, (uses = this.findUses(short)));
    return uses;
  }

  private findUses(short: readonly string[]): Uses {
    const words = short.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
    const name = words.join(`(?:['’]s?)?\\s(?:(?:&|and|of|for|the|on)\\s)*`);
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}&-])${name}(?![\\p{L}\\p{N}&-])(?:\\s(\\p{Lu}[\\p{L}\\p{N}-]*))?`,
      'giu',
    );
    const extensions = new Map<string, number>();
    const legal = new Set<string>();
    let alone = Infinity;
    let isDefined = false;
    for (const found of this.text.matchAll(pattern)) {
      const [whole, next] = found;
      if (!/^\p{Lu}/u.test(whole)) continue;
      const word = next !== undefined && /^\p{Lu}/u.test(next) ? next.toLowerCase() : undefined;
      if (word !== undefined && goesOn(word)) {
        if (!extensions.has(word)) extensions.set(word, found.index);
        if (isLegal(this.text.slice(found.index + whole.length))) legal.add(word);
      } else if (this.tells(found.index)) alone = Math.min(alone, found.index);
      isDefined ||=
        DEFINES.test(this.text.slice(Math.max(0, found.index - 40), found.index)) &&
        /^["”)]/.test(this.text.slice(found.index + whole.length));
    }
    return { alone, extensions, legal, isDefined };
  }

  /** Whether the place lies in a line that is no heading. */
  private tells(place: number): boolean {
    const start = this.text.lastIndexOf('\n', place) + 1;
    const end = this.text.indexOf('\n', place);
    return (end < 0 ? this.text.length : end) - start >= SHORTEST_LINE;
  }
}

/** Whether a name ends in a legal form that goes on so: " Bioscience Corp." */
function isLegal(rest: string): boolean {
  const [, last = ''] =
    /^(?:\s[\p{Lu}&][\p{L}\p{N}&-]*){0,3}?,?\s(\p{Lu}\p{L}+)(?![\p{L}-])/u.exec(rest) ?? [];
  return LEGAL_FORMS.has(last.toLowerCase());
}

/** Whether a word with a capital may be more of a body's name rather than an office or a legal form. */
const goesOn = (word: string): boolean =>
  !ROLE_NOUNS.has(word) &&
  !ROLE_MODIFIERS.has(word) &&
  !LEGAL_FORMS.has(word) &&
  !HEADLINE_VERBS.has(word.slice(0, 1).toUpperCase() + word.slice(1));
