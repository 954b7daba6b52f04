import type { Lexeme } from '../../text/lexemes.ts';
import type { Amount } from './amount.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import type { BlockReader } from './amount-of.ts';
import { UNIT_NAMES } from '../../lexicon/units.ts';

/** The largest "one in N" that is read as a share. */
const LARGEST = 1_000_000;

/** Reads "one in six", "two out of five", "one courtroom in nine", "1-in-4", "a 3:1 ratio", which opens with `part`. */
export function readRatio(block: BlockReader, part: Numeral): Amount | null {
  return readPart(block, part) ?? readProportion(block, part.from);
}

function ratio(
  { lexemes }: BlockReader,
  from: number,
  to: number,
  value: number,
  spelled: boolean,
  inside?: readonly [number, number],
): Amount {
  return {
    from,
    to,
    start: lexemes[from]?.start ?? 0,
    end: lexemes[to - 1]?.end ?? 0,
    kind: 'ratio',
    value,
    unit: '',
    spelled,
    power: 0,
    hyphenated: false,
    signed: false,
    ...(inside && { inside }),
  };
}

function readPart(block: BlockReader, part: Numeral): Amount | null {
  const { lexemes } = block;
  if (part.power > 0 || !Number.isInteger(part.value) || part.value < 1 || part.value > 999) return null;
  let to = skipHyphen(lexemes, part.to);
  // One noun may stand inside: "one courtroom in nine".
  const noun =
    /^\p{Ll}+$/u.test(lexemes[to]?.text ?? '') &&
    /^(?:in|out)$/.test(lexemes[to + 1]?.norm ?? '') &&
    !/^(?:in|out|or|and|to)$/.test(lexemes[to]?.norm ?? '');
  if (noun) to += 1;
  const inner = noun ? ([to - 1, to] as const) : undefined;
  // "one of 20 countries chosen" is a member of a group.
  if (part.value === 1 && lexemes[to]?.norm === 'of' && lexemes[to + 1]?.norm !== 'every') return null;
  const joint = readJoint(lexemes, to);
  if (joint === null) return null;
  const whole = readNumeral(lexemes, joint.at);
  if (whole === null || whole.power > 6 || !Number.isInteger(whole.value)) return null;
  if (
    whole.value <= part.value ||
    whole.value > LARGEST ||
    (whole.spelled !== part.spelled &&
      joint.loose &&
      !/^(?:10|20|100)$/.test(lexemes[joint.at]?.norm ?? '') &&
      !(part.value === 1 && lexemes[whole.to]?.norm === 'of'))
  )
    return null;
  if (joint.loose && !isShare(lexemes, part.value, whole.value, whole.to, noun)) return null;
  return ratio(block, part.from, whole.to, part.value / whole.value, part.spelled, inner);
}

/** Where the whole starts after "in", "in every", "out of", "of every", "of"; null where none of these stands. */
function readJoint(lexemes: readonly Lexeme[], at: number): { at: number; loose: boolean } | null {
  const a = lexemes[at]?.norm;
  if (a !== 'out' && a !== 'in' && a !== 'of') return null;
  const b = lexemes[at + 1]?.norm;
  const c = lexemes[at + 2]?.norm;
  if (a === 'out' && b === 'of') return { at: c === 'every' ? at + 3 : at + 2, loose: false };
  if ((a === 'in' || a === 'of') && b === 'every') return { at: at + 2, loose: false };
  // "eight of 10 voters", but "two of three suspects" counts.
  if (a === 'of' && /^(?:10|ten|100|20)$/.test(b ?? '')) return { at: at + 1, loose: false };
  return a === 'in' ? { at: skipHyphen(lexemes, at + 1), loose: true } : null;
}

/** "two in three years" is a count in a time, "killed 14 in 22 attacks" two counts. */
function isShare(
  lexemes: readonly Lexeme[],
  part: number,
  whole: number,
  to: number,
  noun: boolean,
): boolean {
  const after = lexemes[to];
  if (after !== undefined && (UNIT_NAMES.has(after.norm) || /^(?:%|percent|per)$/.test(after.norm)))
    return false;
  if (whole >= 1900 && whole <= 2100) return false;
  if (part > 9 && whole % 10 !== 0) return false;
  return !(
    noun &&
    after?.kind === 'word' &&
    /(?:s|people|men|women)$/.test(after.norm) &&
    !/^(?:was|is|has|says)$/.test(after.norm)
  );
}

/** "3:1" and "3-to-1" where the words speak of a ratio. */
function readProportion(block: BlockReader, at: number): Amount | null {
  const { lexemes } = block;
  const [a, sign, b] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  const colon = sign?.text === ':' && sign.glued && b?.glued === true;
  const worded = sign?.norm === '-' && lexemes[at + 2]?.norm === 'to' && lexemes[at + 3]?.norm === '-';
  const last = worded ? lexemes[at + 4] : b;
  if (a?.kind !== 'number' || last?.kind !== 'number' || !(colon || worded)) return null;
  const around = lexemes.slice(Math.max(0, at - 5), at + 8).map(({ norm }) => norm);
  if (!around.some((word) => /^(?:ratio|ratios|odds|margin|leverage|proportion)$/.test(word))) return null;
  const value = Number(a.norm) / Number(last.norm);
  return Number.isFinite(value) && value > 0
    ? ratio(block, at, worded ? at + 5 : at + 3, value, false)
    : null;
}

function skipHyphen(lexemes: readonly Lexeme[], at: number): number {
  return lexemes[at]?.norm === '-' && lexemes[at]?.glued ? at + 1 : at;
}
