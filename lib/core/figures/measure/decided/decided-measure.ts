import type { Standing } from '../../scene.ts';
import { isApposedChange } from './apposed-change.ts';
import { deedBeside } from './deed-beside.ts';
import type { Earlier } from './earlier.ts';
import { carriedChange } from './carried-change.ts';
import { changedIn } from './changed-in.ts';
import { distanceFrom } from './distance.ts';
import { gapped } from './gapped.ts';
import { inTurn } from './in-turn.ts';
import { itemOfList } from './item-of-list.ts';
import { labelLine } from './label-line.ts';
import { leadOver } from './lead-over.ts';
import { levelBefore } from './level-before.ts';
import { likelihoodOf } from './likelihood.ts';
import { movedClause } from './moved-clause.ts';
import { nounOfPeriod } from './noun-of-period.ts';
import { partOfWhole } from './part-of-whole.ts';
import { perShare } from './per-share.ts';
import { putAt } from './put-at.ts';
import { leftSo } from './left-so.ts';
import { rivalOf } from './rival.ts';
import { shareOfThose } from './share-of-those.ts';
import { stricken } from './stricken.ts';
import { thresholdSubject } from './threshold-subject.ts';
import { withMoved } from './with-moved.ts';

/** What a figure measures where one form of words decides that before any choice. */
interface Decided {
  /** "" where nothing decides. */
  readonly measure: string;
  /** Whether later figures of the same rule measure the same. */
  readonly isKept: boolean;
}

/** Asks the readings that are sure one by one, given the figures of the sentence before and what the rules say. */
export function decidedMeasure(standing: Standing, earlier: readonly Earlier[], rule: string): Decided {
  const last = earlier.at(-1);
  const lead = leadOver(standing);
  const apposed = isApposedChange(standing) ? last?.measure : undefined;
  const measure =
    lead ||
    apposed ||
    thresholdSubject(standing) ||
    labelLine(standing) ||
    partOfWhole(standing, last, rule) ||
    perShare(standing, last) ||
    nounOfPeriod(standing) ||
    carriedChange(standing, last) ||
    withMoved(standing, rule) ||
    movedClause(standing) ||
    changedIn(standing, rule) ||
    distanceFrom(standing) ||
    stricken(standing) ||
    likelihoodOf(standing) ||
    gapped(standing, last) ||
    inTurn(standing, last) ||
    rivalOf(standing, last) ||
    levelBefore(standing, last, rule) ||
    itemOfList(standing, earlier) ||
    deedBeside(standing) ||
    putAt(standing) ||
    leftSo(standing, last) ||
    shareOfThose(standing) ||
    '';
  return { measure, isKept: lead === '' && apposed === undefined };
}
