import { itemAt } from '../../text/item-at.ts';
import { readOnce } from '../../text/read-once.ts';
import type { AnnotatedText, Change, FigureKind, Token } from '../../model.ts';
import { daysBetween, type Interval } from '../../periods/calendar.ts';
import { dayOfIso, type TimeExpression, timesIn } from '../../periods/find-times.ts';
import type { Phrase } from '../../text/phrase.ts';
import type { Scene, Standing } from '../scene.ts';
import { FLOWS, STOCKS } from './flows.ts';
import { sectionPeriod } from './section-period.ts';

/** Sentences within which a report of results names its period: those of the headline, the dateline and the lead. */
const LEAD = 4;
/** Days of a quarter at least and of a year at most. */
const DAYS = { least: 85, most: 367 };
/** Words of a report on results. */
const RESULTS = /^(?:results|earnings|quarter|quarterly|coverage|profit|profits|npat|revenue|sales)$/;
const AHEAD = /^(?:guidance|outlook|forecast|forecasts|expectations?|target|consensus|estimates?)$/;

/** Verbs of what is still to come. */
const FORESEEN = /^(?:expect|forecast|project|anticipate|predict|plan|aim|target|see)$/;

/** The one period that a report of results is about: "Orland Mills 2025 Q3 results"; undefined of other texts. */
const reportPeriod = readOnce(findPeriod);

/** What the part of a report that a block stands in is about: what its heading names, else the whole report's. */
export function reportedPeriod(text: AnnotatedText, block: number): TimeExpression | undefined {
  const section = sectionPeriod(text, block);
  return section === undefined ? reportPeriod(text) : (section ?? undefined);
}

/** Whether a block stands below "About Halden Mills": what a firm tells of itself or its field is of no reported period. */
export function isBelowAbout(text: AnnotatedText, block: number): boolean {
  return block >= aboutOf(text);
}

/** The first block that is such a heading. */
const aboutOf = readOnce(({ article: { blocks, text } }: AnnotatedText): number => {
  const found = blocks.findIndex(
    ({ start, end }) =>
      end - start < HEADING && /^(?:About|Forward[- ]Looking)\b/.test(text.slice(start, end)),
  );
  return found < 0 ? Infinity : found;
});
/** Characters of a heading. */
const HEADING = 80;

function findPeriod(text: AnnotatedText): TimeExpression | undefined {
  for (const sentence of text.sentences.slice(0, LEAD)) {
    const words = text.tokens.slice(sentence.firstToken, sentence.endToken);
    const periods = timesIn(text, sentence).filter(
      ({ kind, interval, text: said }) =>
        // "in line with the full year target" names no year
        kind === 'period' && isOfReport(interval) && isOver(text, interval) && !/full[ -]year$/i.test(said),
    );
    const [first] = periods;
    if (first === undefined || !words.some(({ norm }) => RESULTS.test(norm))) continue;
    // A report on a quarter and on the year so far tells two of everything.
    const spans = new Set(
      words.flatMap(({ norm }, at) =>
        // "half-year" is one
        itemAt(words, at - 1)?.text === '-'
          ? []
          : (/^(?:q[1-4]|[1-4]q|h[12]|quarters?|months?|half|nine|six|year)/.exec(norm)?.[0] ?? []),
      ),
    );
    return periods.length === 1 &&
      spans.size <= 1 &&
      !tellsOfAnother(text, first) &&
      !words.some(
        ({ norm, end }, at) =>
          end <= first.start &&
          (/^(?:compared|versus|vs|against|than)$/.test(norm) ||
            // "fell to $58 million from $95 million last year"
            (norm === 'from' && /^[$€£¥\d]/.test(words[at + 1]?.text ?? ''))),
      ) &&
      !/^(?:since|from|until|by)$/.test(wordBefore(text, first))
      ? first
      : undefined;
  }
  return undefined;
}

/** "… in the First Half of 2025", "… for the Second Quarter of 2025": whether the lead tells of accounts of another length, too. */
function tellsOfAnother(text: AnnotatedText, { interval }: TimeExpression): boolean {
  const lengthOf = (span: Interval | undefined): number =>
    span === undefined ? 0 : daysBetween(span.start, span.end);
  // "first-quarter profit", whose days no time tells
  if (lengthOf(interval) > YEAR && isOfQuarter(text)) return true;
  return text.sentences.slice(0, LEAD).some((sentence) => {
    const words = text.tokens.slice(sentence.firstToken, sentence.endToken);
    return (
      words.some(({ norm }) => RESULTS.test(norm)) &&
      timesIn(text, sentence).some(
        (time) =>
          time.kind === 'period' &&
          isOfReport(time.interval) &&
          time.interval?.end.slice(0, 7) === interval?.end.slice(0, 7) &&
          Math.abs(lengthOf(time.interval) - lengthOf(interval)) > MONTH,
      )
    );
  });
}

/** "for the quarter ended Oct. 30": whether the lead tells of a quarter that is none of the calendar's. */
export const isOffCalendar = readOnce((text: AnnotatedText): boolean =>
  text.sentences
    .slice(0, LEAD)
    .some((sentence) =>
      timesIn(text, sentence).some(
        ({ kind, interval, text: said }) =>
          kind === 'period' &&
          /\bquarter,? end/i.test(said) &&
          interval !== undefined &&
          Number(interval.end.slice(5, 7)) % 3 !== 0,
      ),
    ),
);

/** Whether the lead speaks of a quarter. */
export const isOfQuarter = readOnce(({ sentences, tokens }: AnnotatedText): boolean =>
  sentences
    .slice(0, LEAD)
    .some(({ firstToken, endToken }) =>
      tokens.slice(firstToken, endToken).some(({ norm }) => /^(?:quarter|quarterly)$/.test(norm)),
    ),
);

const MONTH = 31;
/** Days that no part of a year has. */
const YEAR = 350;

function wordBefore({ tokens }: AnnotatedText, { start }: TimeExpression): string {
  return tokens.findLast(({ end }) => end <= start)?.norm ?? '';
}

/** "might miss forecasts in the next quarter": what a report is about has been. */
function isOver({ article }: AnnotatedText, interval: Interval | undefined): boolean {
  const published = dayOfIso(article.metadata.published?.value);
  return published === undefined || interval === undefined || interval.start <= published;
}

function isOfReport(interval: Interval | undefined): boolean {
  const days = interval === undefined ? 0 : daysBetween(interval.start, interval.end);
  return days >= DAYS.least && days <= DAYS.most;
}

/** The period of the report where a figure is one of its accounts: told as done, with no time of its own and not what another is held against. */
export function periodOfReported(
  text: AnnotatedText,
  { scene, before, figure }: Standing,
  { told: measure, change }: { readonly told: string; readonly change: Change | undefined },
  block: number,
): TimeExpression | undefined {
  // "an allowance for losses of 1%" stands in the balance.
  // Whether it may be one is told at once, and what the report is about by its sentences: so that is asked later.
  const isStock = STOCKS.test(measure);
  // "rose $4 million to $19 million", but not "came to"
  const isReached =
    isStock &&
    change === undefined &&
    scene.phrases[before]?.norm === 'to' &&
    scene.phrases.slice(0, before).some(({ kind }) => kind === 'marked');
  const isAccount =
    ACCOUNTED.has(figure.kind) &&
    (FLOWS.test(measure) || isReached || (isStock && change !== undefined)) &&
    !/\ballowance\b/i.test(measure);
  const reported = isAccount ? reportedPeriod(text, block) : undefined;
  if (reported === undefined || !isOfReported(scene, before, reported)) return undefined;
  // "Deposits rose 2% to $19 billion": what a balance comes to is of its last day.
  return isReached && reported.interval !== undefined
    ? { ...reported, interval: { start: reported.interval.end, end: reported.interval.end } }
    : reported;
}

const ACCOUNTED: ReadonlySet<FigureKind> = new Set(['money', 'percent', 'points', 'multiple']);

function isOfReported(scene: Scene, before: number, reported: TimeExpression): boolean {
  if (scene.phrases.some(({ verb }) => verb?.ahead === true || FORESEEN.test(verb?.lemma ?? '')))
    return false;
  if (hasOwnTime(scene, before, reported)) return false;
  // "21,000 shares changed hands, a turnover of $3 million"
  if (
    scene.tokens.slice(scene.firstToken, scene.endToken).some(({ norm }) => /^(?:traded|hands)$/.test(norm))
  )
    return false;
  if (/^(?:from|than|against|versus|vs|with|since)$/.test(itemAt(scene.phrases, before)?.norm ?? ''))
    return false;
  return !isBehindComparison(scene.phrases, before) && !words(scene.tokens, scene.firstToken, scene.endToken);
}

/** Whether the sentence tells of a time that is not merely that of what the figure is held against: "was $71 million, compared with $72 million in 2Q25". */
function hasOwnTime({ phrases, times }: Scene, before: number, reported: TimeExpression): boolean {
  // "$94.8 billion, down 3 percent year over year" has none.
  // "Record fourth quarter earnings" of a report that its headline tells to be on the fourth quarter
  const isReported = ({ start, interval, upcoming }: TimeExpression): boolean =>
    reported.interval !== undefined &&
    start !== reported.start &&
    [interval, upcoming].some(
      (span) => span?.start === reported.interval?.start && span?.end === reported.interval?.end,
    );
  const first = phrases.findIndex(({ kind, index }) => {
    const time = kind === 'time' ? times[index] : undefined;
    return time !== undefined && time.kind !== 'comparison' && !isReported(time);
  });
  if (first < 0) return false;
  const against = phrases.findIndex(
    ({ norm, verb }, at) =>
      at > before && (verb?.lemma === 'compare' || /^(?:from|versus|vs|than)$/.test(norm)),
  );
  return against < 0 || against > first;
}

/** Behind "compared with" or "up from", in the same clause. */
export function isBehindComparison(phrases: readonly Phrase[], before: number): boolean {
  for (let at = before; at >= 0; at -= 1) {
    const phrase = phrases[at];
    if (phrase?.verb?.lemma === 'compare' || /^(?:from|versus|vs|against)$/.test(phrase?.norm ?? ''))
      return true;
    if (phrase?.kind === 'that' || phrase?.norm === ';' || /^(?:finite|past)$/.test(phrase?.verb?.form ?? ''))
      return false;
  }
  return false;
}

function words(tokens: readonly Token[], first: number, end: number): boolean {
  return tokens
    .slice(first, end)
    .some(({ norm }, at, own) => AHEAD.test(norm) && !own.slice(Math.max(0, at - MET), at).some(isMet));
}

/** "in line with consensus expectations", "beat estimates": what a result is held against is no outlook. */
const MET = 4;
const isMet = ({ norm, lemma }: Token): boolean =>
  /^(?:line|above|below|than)$/.test(norm) || /^(?:beat|exceed|surpass|top|miss)$/.test(lemma);
