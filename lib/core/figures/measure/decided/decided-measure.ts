import type { Standing } from '../../scene.ts';
import { isApposedChange } from './apposed-change.ts';
import { costsWhom } from './costs-whom.ts';
import { deedBeside } from './deed-beside.ts';
import type { Earlier } from './earlier.ts';
import { distanceFrom } from './distance.ts';
import { earnedBy } from './earned-by.ts';
import { gapped } from './gapped.ts';
import { inGroup } from './in-group.ts';
import { inTurn } from './in-turn.ts';
import { itemOfList } from './item-of-list.ts';
import { labelLine } from './label-line.ts';
import { leadOver } from './lead-over.ts';
import { leftSo } from './left-so.ts';
import { levelBefore } from './level-before.ts';
import { likelihoodOf } from './likelihood.ts';
import { nounOfPeriod } from './noun-of-period.ts';
import { numberOf } from './number-of.ts';
import { partOfWhole } from './part-of-whole.ts';
import { perShare } from './per-share.ts';
import { putAt } from './put-at.ts';
import { rivalOf } from './rival.ts';
import { shareBehindSource } from './share-behind-source.ts';
import { shareOfThose } from './share-of-those.ts';
import { shareWith } from './share-with.ts';
import { sizedThing } from './sized-thing.ts';
import { stricken } from './stricken.ts';
import { thresholdSubject } from './threshold-subject.ts';
import { tradedFor } from './traded-for.ts';
import { whatMoved } from './what-moved.ts';

/** What a figure measures where one form of words decides that before any choice. */
interface Decided {
  /** "" where nothing decides. */
  readonly measure: string;
  /** Whether later figures of the same rule measure the same. */
  readonly isKept: boolean;
}

/** What one form of words says, given the figure before, what the rules say, and all figures before; "" where it is not that form. */
type Reading = (
  standing: Standing,
  last: Earlier | undefined,
  rule: string,
  earlier: readonly Earlier[],
) => string;

/** The forms that are sure. The first that reads something decides, so what is told more narrowly stands before what would take it, too. */
const READINGS: readonly Reading[] = [
  // The clause is built around the figure.
  thresholdSubject,
  labelLine,
  numberOf,
  partOfWhole,
  perShare,
  nounOfPeriod,
  whatMoved,
  // One word beside the figure tells it.
  sizedThing,
  distanceFrom,
  stricken,
  likelihoodOf,
  // Another figure tells it: both stand in one list, or in one comparison.
  inGroup,
  gapped,
  inTurn,
  rivalOf,
  levelBefore,
  (standing, _last, _rule, earlier) => itemOfList(standing, earlier) ?? '',
  // The verb tells it.
  deedBeside,
  costsWhom,
  tradedFor,
  earnedBy,
  putAt,
  leftSo,
  shareOfThose,
  shareWith,
  shareBehindSource,
];

/** Asks the readings that are sure one by one, given the figures of the sentence before and what the rules say. */
export function decidedMeasure(standing: Standing, earlier: readonly Earlier[], rule: string): Decided {
  const last = earlier.at(-1);
  // Who leads, and what only says by how much: of this figure alone.
  const lead = leadOver(standing);
  const apposed = isApposedChange(standing) ? last?.measure : undefined;
  let measure = lead || apposed || '';
  for (const read of READINGS) measure ||= read(standing, last, rule, earlier);
  return { measure, isKept: lead === '' && apposed === undefined };
}
