import { itemAt } from '../text/item-at.ts';
import type { AnnotatedText, Attribution, Change, Figure, Sentence, TextSpan } from '../model.ts';
import { dayOfIso, timesIn, timesOf } from '../periods/find-times.ts';
import { instrumentCodes } from '../text/instrument-codes.ts';
import { innermostAttribution } from '../text/innermost-attribution.ts';
import { phrasesOf } from '../text/phrases.ts';
import { tableFigures } from './tables/table-figures.ts';
import { withTables } from './tables/with-tables.ts';
import { within } from '../text/within.ts';
import type { Amount } from './amounts/amount.ts';
import { changeOf } from './change/change.ts';
import { withNotes } from './notes/consistency.ts';
import { isCompared } from './period/adverbial.ts';
import { timingOf } from './period/figure-period.ts';
import { periodOf } from './period/period-of.ts';
import { onlyPeriod, reachesLevel, type TakenUp, takenUpPeriod } from './period/taken-up.ts';
import { decidedMeasure } from './measure/decided/decided-measure.ts';
import { isDuration } from './measure/rules/duration-measure.ts';
import { chooseMeasure } from './measure/choice/choose.ts';
import { keptFor } from './measure/choice/beside-words.ts';
import { withOwner } from './measure/completed/owned.ts';
import { withMovedObject } from './measure/completed/moved-object.ts';
import { withWhose } from './measure/completed/whose-level.ts';
import { measureOf, takenUpBy } from './measure/rules/measure.ts';
import { isNotMeasured } from './measure/completed/not-measured.ts';
import { withToldElsewhere } from './measure/completed/told-elsewhere.ts';
import { joinedNouns } from './measure/form/joined-nouns.ts';
import { withAges } from './measure/form/with-ages.ts';
import { withoutTime } from './measure/form/without-time.ts';
import { withTold } from './measure/completed/told-of-count.ts';
import { withSharedTail } from './measure/rules/shared-tail.ts';
import { evidenceOf } from './evidence.ts';
import { isIncidental } from './incidental.ts';
import { restatedIn, withRestated } from './restated.ts';
import { placeOf } from './place.ts';
import { readAmounts } from './amounts/read-amounts.ts';
import { currencyResolver } from './amounts/resolve-currency.ts';
import { type Scene, type Standing, standingOf } from './scene.ts';
import { lastCounted, lastMoney, settleAll } from './settle-all.ts';
import type { Place, Settled } from './settled.ts';

type Described = Omit<Figure, 'id' | 'attribution'>;

/**
 * Finds the figures of an article (guide.md), in text order; no two overlap. Amounts are read by grammar, block by
 * block, the numbers of its times left out; then each sentence says what they measure.
 */
export function findFigures(
  text: AnnotatedText,
  attributions: readonly Attribution[],
  watch: FigureWatch = {},
): Figure[] {
  const { article } = text;
  const times = timesOf(text);
  const currencies = currencyResolver(
    article.text,
    article.metadata.canonical?.value ?? article.metadata.url,
  );
  const amounts = article.blocks.flatMap((block, index) =>
    readAmounts(article.text, block, currencies, () => times(index)),
  );
  const amountsIn = within(amounts);
  const attributionOf = innermostAttribution(attributions);
  let before: Carried = { measure: '', counted: '', dated: UNDATED, evidence: [], money: undefined };
  let block = -1;
  const read = text.sentences.flatMap((sentence): readonly Described[] => {
    const own = amountsIn(sentence);
    if (own.length === 0) {
      before = { ...before, dated: UNDATED };
      return [];
    }
    if (sentence.block !== block)
      before = {
        measure: '',
        counted: '',
        dated: UNDATED,
        evidence: [],
        money: before.money && { ...before.money, near: false },
      };
    block = sentence.block;
    const { described, rule, dated } = describe(text, sentence, own, before, watch);
    before = {
      counted: lastCounted(described) ?? before.counted,
      evidence: described.at(-1)?.evidence?.measure ?? before.evidence,
      measure: rule ?? before.measure,
      dated,
      money: lastMoney(described) ?? before.money,
    };
    return described;
  });
  const figures = withToldElsewhere(withTables(read, tableFigures(article, currencies)), article.text).map(
    (figure, index) => ({
      id: `figure-${index + 1}`,
      ...figure,
      attribution: attributionOf(figure),
    }),
  );
  return withNotes(text, figures);
}

/** Sees what is chosen among, for training. */
export interface FigureWatch {
  /** A figure, and what the rules say that it measures. */
  readonly measure?: (standing: Standing, rule: string) => void;
}

const UNDATED: TakenUp = { period: undefined, moves: false };

/** What later sentences of a block take up: the last measure (the rules', who take it up) by pronouns, the last currency by bare amounts. */
interface Carried {
  readonly measure: string;
  readonly counted: string;
  /** Of the sentence right before. */
  readonly dated: TakenUp;
  readonly evidence: readonly TextSpan[];
  readonly money: Place['money'];
}

/** What is read in one sentence. */
interface Read {
  readonly described: readonly Described[];
  readonly rule: string | undefined;
  readonly dated: TakenUp;
}

/** The figures of one sentence. */
function describe(
  text: AnnotatedText,
  sentence: Sentence,
  own: readonly Amount[],
  carried: Carried,
  watch: FigureWatch,
): Read {
  const times = timesIn(text, sentence);
  const settled = settleAll(text, sentence, own, times, carried);
  if (settled.length === 0) return { described: [], rule: undefined, dated: UNDATED };
  const restated = restatedIn(settled, text.tokens);
  const figures = settled.filter((figure) => !restated.some((again) => again.figure === figure));
  const phrases = phrasesOf(text, sentence, {
    marks: figures,
    times,
    asides: [...instrumentCodes(text.article.text, sentence), ...restated.map(({ aside }) => aside)].toSorted(
      (a, b) => a.start - b.start,
    ),
  });
  const scene: Scene = {
    tokens: text.tokens,
    phrases,
    figures,
    times,
    firstToken: sentence.firstToken,
    endToken: sentence.endToken,
    published: dayOfIso(text.article.metadata.published?.value),
  };
  const timings = timingOf(scene);
  const measures = [carried.measure];
  const amounts = [carried.measure];
  const chosen = new Map<string, string>();
  let last: Pick<Figure, 'unit' | 'measure'> | undefined;
  const changes: (Change | undefined)[] = [];
  const described: Described[] = [];
  // Periods of the figures that no other is held against.
  const current: { readonly period: string | undefined }[] = [];
  phrases.forEach((phrase, at) => {
    if (phrase.kind !== 'marked') return;
    const standing = standingOf(scene, phrase.index, at);
    if (standing === null) return;
    const { figure, bound } = standing;
    const change = changeOf(standing, changes);
    const told = measureOf(standing, isDuration(figure) ? measures : amounts);
    const rule = withSharedTail(standing, told, last);
    last = { unit: figure.unit, measure: takenUpBy(standing, rule) };
    watch.measure?.(standing, rule);
    const decided = decidedMeasure(standing, described, rule);
    // Figures of one measure keep one, by the choice for the first of them.
    const bare =
      decided.measure ||
      ((rule === '' || isModifiedUnit(figure) ? undefined : keptFor(standing, chosen.get(rule))) ??
        chooseMeasure(standing, rule, change !== undefined));
    const moved = joinedNouns(scene, withMovedObject(standing, bare));
    const whole = withTold(standing, moved, { earlier: described, rule });
    const kept = isNotMeasured(standing, whole) ? '' : withWhose(standing, whole);
    const measure = withAges(scene, withOwner(standing, kept));
    // What the first was compared with is not what the next is: “twice as many viewers than ABC and four times more than Oro TV”.
    if (rule !== '' && decided.isKept)
      chosen.set(rule, withoutTime(decided.measure || (kept.split(/ (?:than|as) /)[0] ?? '')));
    const place = placeOf(standing);
    const { period: own, basis } = timings[phrase.index] ?? {};
    const stated = own ?? takenUpPeriod(standing, carried.dated);
    const { period, day } = periodOf(text, sentence, standing, { stated, change, told, measure });
    const read = { measure, change, period, basis: change === undefined ? undefined : basis };
    const evidence = evidenceOf(
      standing,
      read,
      text.article.text,
      described.at(-1)?.evidence?.measure ?? carried.evidence,
    );
    changes[phrase.index] = change;
    // "girls aged 10 to 12": an age is not what the next sentence speaks of.
    if (itemAt(text.tokens, figure.firstToken - 1)?.norm !== 'aged') measures.push(takenUpBy(standing, told));
    // "down for four years, down well over 60%": nor is a length of time what an amount behind it is of.
    if (!isLength(figure)) amounts.push(takenUpBy(standing, told));
    if (!isCompared(phrases, at)) current.push({ period });
    described.push({
      start: figure.start,
      end: figure.end,
      text: text.article.text.slice(figure.start, figure.end),
      kind: figure.kind,
      value: figure.value,
      unit: figure.unit,
      measure,
      ...(change !== undefined && { change }),
      ...(basis !== undefined && change !== undefined && { basis }),
      ...(bound !== undefined && { bound }),
      ...(period !== undefined && { period }),
      ...(place !== undefined && { place }),
      ...(isIncidental(standing, bare) && { incidental: true as const }),
      evidence:
        day === undefined
          ? evidence
          : { ...evidence, period: [{ start: day.start, end: day.end, text: day.text }] },
    });
  });
  return {
    described: withRestated(described, settled, restated, text.article.text),
    rule: last?.measure,
    dated: {
      period: onlyPeriod(current),
      moves: described.some(({ change }) => change !== undefined) || reachesLevel(scene),
    },
  };
}

/** “2,000 gross acres”, which are other acres than those before. */
const isModifiedUnit = ({ kind, noun }: Settled): boolean => kind === 'quantity' && noun.first < noun.end;

/** A length of time, or a count of times. */
function isLength(figure: Settled): boolean {
  return (
    isDuration(figure) ||
    (figure.kind === 'count' && /\b(?:years|months|weeks|days|hours|times)$/i.test(figure.unit))
  );
}
