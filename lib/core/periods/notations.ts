import { partOfYear } from './named-year.ts';
import { YEAR } from './pattern-pieces.ts';
import { type Groups, rule, type TimeContext, type TimePattern, type TimeReading } from './time-pattern.ts';

/** What may name the year of "Q2": " 2025", "/2025", " FY26", " of FY25-26", "'25". */
const YEAR_AFTER = `(?:(?: of | |-|/)?FY ?['’]?(?<fiscal>(?:20)?\\d\\d(?:[-–/](?:20)?\\d\\d)?)|(?: of | |-|/|['’])?(?<year>${YEAR})|(?: of | )(?<fiscalSpan>20\\d\\d[-–/]\\d\\d)| ?['’](?<short>\\d\\d)| (?:of )?(?<rel>this|last|next) year\\b)?`;

/** "Q2", "Q2 FY26", "Q3'25", "2Q25", "H1 2025", "1H", "9M FY25". Letters are capitals. */
export const NOTATIONS: readonly TimePattern[] = [
  rule('notation', `\\b(?<year>${YEAR})[ -]?Q(?<nth>[1-4])\\b`, quarter, 'g'),
  rule('notation', `\\b(?<year>${YEAR})[ -]?H(?<nth>[12])\\b`, half, 'g'),
  rule(
    'notation',
    `\\b(?:Q(?<nth>[1-4])|(?<first>[1-4])Q)(?:(?<=\\dQ)(?<two>\\d\\d)|${YEAR_AFTER})(?![\\d%])\\b`,
    quarter,
    'g',
  ),
  rule(
    'notation',
    `\\b(?:H(?<nth>[12])|(?<first>[12])H)(?:(?<=\\dH)(?<two>\\d\\d)|${YEAR_AFTER})(?![\\d%])\\b`,
    half,
    'g',
  ),
  rule('notation', `\\b(?<count>[369]|12)M ?${YEAR_AFTER}\\b`, monthsOf, 'g'),
];

function quarter(groups: Groups, context: TimeContext): TimeReading | null {
  if (isBareNumber(groups)) return null;
  const nth = Number(groups['nth'] ?? groups['first']);
  return partOfYear(3 * nth - 2, 3 * nth, withYear(groups), context, { fiscalToo: true });
}

function half(groups: Groups, context: TimeContext): TimeReading | null {
  if (isBareNumber(groups)) return null;
  const nth = Number(groups['nth'] ?? groups['first']);
  return partOfYear(6 * nth - 5, 6 * nth, withYear(groups), context, { fiscalToo: true });
}

/** "2H" alone may be anything. */
function isBareNumber({ first, two, year, fiscal, fiscalSpan, short }: Groups): boolean {
  return first !== undefined && (two ?? year ?? fiscal ?? fiscalSpan ?? short) === undefined;
}

/** "9M 2025"; without a year it may be metres or millions. */
function monthsOf(groups: Groups, context: TimeContext): TimeReading | null {
  const named = withYear(groups);
  if (named['year'] === undefined && named['fiscal'] === undefined) return null;
  return partOfYear(1, Number(groups['count']), named, context);
}

function withYear({ year, rel, fiscal, fiscalSpan, short, two }: Groups): Groups {
  const digits = short ?? two;
  return {
    fiscal: fiscal ?? fiscalSpan,
    year: year ?? (digits === undefined ? undefined : `20${digits}`),
    rel,
  };
}
