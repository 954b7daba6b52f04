import { describe, expect, test } from 'vitest';
import { deedName } from '@/lib/core/record/deed-text.ts';
import { initiativesIn } from './timelines.ts';

/** Plain form, present, past, participle and -ing form. */
const VERBS = [
  ['sign', 'signs', 'signed', 'signed', 'signing'],
  ['withdraw from', 'withdraws from', 'withdrew from', 'withdrawn from', 'withdrawing from'],
] as const;

/** Sentences by how they mean the deed: <V> its verb in one of its forms, <X> the undertaking. */
const FRAMES = {
  done: `Oro <past> <X> on Monday.|Oro has <done> <X>.|Oro had <done> <X> by then.|Oro did <plain> <X>.|<X> was <done> by Oro.
    |<X> has been <done> by Oro.|After <ing> <X>, Oro cheered.|Oro became the first state to <plain> <X>.|Oro managed to <plain> <X>.
    |Oro has already <done> <X>.|Oro was happy to <plain> <X>.|Oro is proud to <plain> <X>.|Oro is delighted to <plain> <X> today.`,
  planned: `Oro will <plain> <X>.|Oro is to <plain> <X>.|Oro plans to <plain> <X>.|Oro is set to <plain> <X>.|Oro is going to <plain> <X>.
    |Oro is expected to <plain> <X>.|Oro intends to <plain> <X>.|Oro is due to <plain> <X>.|<X> will be <done> by Oro.
    |Oro promised to <plain> <X>.|Oro has vowed to <plain> <X>.|Oro is about to <plain> <X>.|Oro aims to <plain> <X>.
    |Oro said it would <plain> <X>.|Oro is poised to <plain> <X>.|Oro has decided to <plain> <X>.
    |Oro will be proud to <plain> <X>.|Oro is thrilled to <plain> <X> in December.`,
  undone: `Oro did not <plain> <X>.|Oro has not <done> <X>.|Oro will not <plain> <X>.|Oro refused to <plain> <X>.|Oro declined to <plain> <X>.
    |Oro never <past> <X>.|Oro failed to <plain> <X>.|Oro has yet to <plain> <X>.|<X> was not <done>.|<X> was never <done>.
    |<X> has yet to be <done>.|Oro stopped short of <ing> <X>.|Oro is unlikely to <plain> <X>.|Oro no longer plans to <plain> <X>.
    |Oro would not <plain> <X>.|Oro hasn’t <done> <X>.|Oro won’t <plain> <X>.|Oro decided against <ing> <X>.
    |Oro decided not to <plain> <X>.|Oro is reluctant to <plain> <X>.|Oro ruled out <ing> <X>.|Oro was unable to <plain> <X>.
    |Nobody has <done> <X>.|Neither Oro nor Lumara <past> <X>.|Oro has no plans to <plain> <X>.|Oro left without <ing> <X>.
    |No state has <done> <X>.|Oro does not plan to <plain> <X>.`,
  open: `Oro hopes to <plain> <X>.|Oro is in talks to <plain> <X>.|Oro wants to <plain> <X>.|Oro offered to <plain> <X>.
    |Oro is considering <ing> <X>.|Oro is weighing whether to <plain> <X>.|Oro was asked to <plain> <X>.|Oro is ready to <plain> <X>.
    |Lumara urged Oro to <plain> <X>.|Lumara called on Oro to <plain> <X>.|Oro would like to <plain> <X>.|Oro has proposed <ing> <X>.
    |Oro is keen to <plain> <X>.|Oro threatened to <plain> <X>.|Oro is willing to <plain> <X>.|Oro is close to <ing> <X>.
    |Oro is under pressure to <plain> <X>.|Oro is mulling <ing> <X>.|Oro cannot <plain> <X>.|Oro denied it had <done> <X>.
    |Oro could <plain> <X>.|Oro may <plain> <X>.|Oro might <plain> <X>.|Oro should <plain> <X>.|Oro must <plain> <X>.|Oro needs to <plain> <X>.
    |Oro has to <plain> <X>.|If Oro <now> <X>, Lumara will cheer.|Lumara will cheer if Oro <now> <X>.|<X> could be <done>.
    |Oro may have <done> <X>.|Oro would have <done> <X>.|Oro should have <done> <X>.|Unless Oro <now> <X>, prices rise.
    |Oro is likely to <plain> <X>.|It is unclear whether Oro <past> <X>.|Oro would <plain> <X> if asked.
    |Had Oro <done> <X>, prices would have fallen.`,
} as const;

/** What a reader of card, lists and exports is told was done with the undertaking, in each tense and mood of the frame. */
function toldOf(frame: string): { deed: string; names: string[] }[] {
  return VERBS.map(([plain, now, past, done, ing]) => {
    const forms = { plain, now, past, done, ing };
    const filled = frame
      .replace(/<(plain|now|past|done|ing)>/g, (_, form: keyof typeof forms) => forms[form])
      .replace('<X>', 'the Reef Treaty');
    const [, deed = ''] = done.match(/^(\w+)/) ?? [];
    const sentence = filled.charAt(0).toUpperCase() + filled.slice(1);
    return { deed, names: initiativesIn(sentence).flatMap(({ deeds }) => deeds.map(deedName)) };
  });
}

const framesOf = (frames: string): string[] => frames.split('|').map((frame) => frame.trim());

describe('what a verb, its auxiliaries and what it hangs on make of a deed', () => {
  test.each(framesOf(FRAMES.done))('done: %s', (frame) => {
    for (const { deed, names } of toldOf(frame)) expect(names).toContain(deed);
  });
  test.each(framesOf(FRAMES.planned))('planned: %s', (frame) => {
    for (const { deed, names } of toldOf(frame)) expect(names).toEqual([`${deed}, planned`]);
  });
  test.each(framesOf(FRAMES.undone))('not done: %s', (frame) => {
    for (const { deed, names } of toldOf(frame)) expect(names).toEqual([`not ${deed}`]);
  });
  // Sought, negotiated, or nothing: neither done, nor planned, nor refused.
  test.each(framesOf(FRAMES.open))('neither done nor planned: %s', (frame) => {
    for (const { deed, names } of toldOf(frame))
      expect(names.filter((name) => name.includes(deed))).toEqual([]);
  });
});

describe('who is glad to announce', () => {
  test.each<[string, string]>([
    ['Oro is pleased to announce the Reef Treaty in December.', 'announced'],
    ['Oro was happy to announce the Reef Treaty.', 'announced'],
    ['Oro is proud to announce the launch of the Reef Programme.', 'launched'],
    ['Oro will be pleased to announce the Reef Treaty in May.', 'announced, planned'],
    ['Oro would be proud to announce the Reef Treaty.', 'announced, planned'],
    ['Oro will be proud to announce the launch of the Reef Programme.', 'launched, planned'],
    ['Oro hopes to be pleased to announce the Reef Treaty.', 'announced, planned'],
  ])('%s', (text, deed) => {
    expect(initiativesIn(text).flatMap(({ deeds }) => deeds.map(deedName))).toEqual([deed]);
  });
});
