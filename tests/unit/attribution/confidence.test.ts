import { describe, expect, test } from 'vitest';
import { loadModel } from '@/lib/cli/load-model.ts';
import { judge, NOBODY_NAMED } from '@/lib/core/attribution/confidence.ts';
import { findAttributions } from '@/lib/core/attribution/find-attributions.ts';
import { likelySaid } from '@/lib/core/attribution/verifier/likely-said.ts';
import type { Relation } from '@/lib/core/attribution/relation.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { attributionsIn } from './attributions-in.ts';

const only = (text: string) => {
  const found = attributionsIn(text);
  expect(found).toHaveLength(1);
  return found[0];
};

describe('confidence', () => {
  test('is high for quoted and reported speech, without a doubt', () => {
    for (const text of [
      '“It is late,” said Ms Rao.',
      'Ms Rao said that it was late.',
      'It is late, according to Ms Rao.',
    ]) {
      const found = only(text);
      expect(found?.confidence).toBeGreaterThanOrEqual(0.85);
      expect(found?.doubt).toBeUndefined();
    }
  });

  test('falls from words to claims to judgements', () => {
    const texts = [
      '“It is late,” said Ms Rao.',
      'Ms Rao said it was late.',
      'Ms Rao announced a plan.',
      'Ms Rao hailed the plan.',
    ];
    const grades = texts.map((text) => only(text)?.confidence ?? 0);
    expect(grades).toEqual(grades.toSorted((a, b) => b - a));
    expect(new Set(grades).size).toBe(texts.length);
  });

  test('tells why it is low, in a sentence', () => {
    const relation: Relation = {
      source: { first: 0, end: 1 },
      cue: { first: 1, end: 2 },
      lemma: 'hail',
      content: [{ first: 2, end: 4 }],
      pattern: 'object',
      shared: false,
      confidence: 0.4,
    };
    const judged = judge(relation, 'indirect', 'hailed', { act: 'praise', tone: 'neutral' });
    expect(judged).toEqual({
      confidence: 0.4,
      doubt: '“hailed” may report an opinion rather than words.',
    });
  });

  test('what somebody is accused of by nobody who is named is unsure, whatever its confidence', () => {
    const model = loadModel();
    const doubts = (text: string) =>
      findAttributions(annotateText(plainArticle(text, { url: 'a.txt' })), model).map(({ doubt }) => doubt);
    const deed = 'stealing a boat from the harbour and selling it to a dealer in Kent';
    expect(doubts(`The court met on Monday.\n\nMr Lee is accused of ${deed}.`)).toEqual([NOBODY_NAMED]);
    expect(doubts(`The court met on Monday.\n\nThe dealer accused Mr Lee of ${deed}.`)).toEqual([undefined]);
  });

  test('source and cue that close a sentence have all of it, whatever the tagger sees in it', () => {
    const model = loadModel();
    const told = (text: string) =>
      findAttributions(
        annotateText(plainArticle(`The council met on Monday.\n\n${text}`, { url: 'a.txt' })),
        model,
      ).map(({ source, content, doubt }) => [source?.text, content[0]?.text, doubt]);
    const late = 'Digging is a challenge in frozen ground and when pipes are put off';
    expect(told(`${late}, Mr. Michaels declared.`)).toEqual([['Mr. Michaels', late, undefined]]);
    const fired = 'He did not work for Corbel, as earlier reported';
    expect(told(`${fired}, the company announced Thursday.`)).toEqual([['the company', fired, undefined]]);
  });

  test('a cue that is nothing but saying tells of no deed', () => {
    const said = { lemma: 'say', source: 'Ms Rao', claim: 'nothing new' };
    for (const cue of [
      'said',
      'has also said',
      'more recently has said',
      'said:',
      'According to',
      'per',
      'stated that',
    ])
      expect(likelySaid({ ...said, cue }, 0.45), cue).toBeGreaterThanOrEqual(0.6);
    for (const cue of ['told', 'called at', 'said in a rage', 'have told'])
      expect(likelySaid({ ...said, cue }, 0.45), cue).toBe(0.45);
    expect(likelySaid({ ...said, cue: 'said', source: undefined }, 0.45)).toBe(0.45);
    expect(likelySaid({ ...said, cue: 'said' }, 0.2)).toBeGreaterThan(0.6);
    expect(likelySaid({ ...said, cue: 'according to' }, 0.2)).toBe(0.2);
    expect(likelySaid({ ...said, cue: 'is proud to announce', lemma: 'announce' }, 0.3)).toBe(0.3);
    expect(likelySaid({ ...said, cue: 'said' }, 0.9)).toBe(0.9);
  });

  test('a verb that only a speaker’s words can do tells of no deed', () => {
    const said = { cue: 'asked for', lemma: 'ask', source: 'Ms Rao', claim: 'the accounts' };
    for (const cue of ['asked for', 'also affirmed', 'stresses', 'had mentioned'])
      expect(likelySaid({ ...said, cue }, 0.45), cue).toBeGreaterThanOrEqual(0.6);
    // What a reader is to do, and more words than a preposition.
    for (const cue of ['ask', 'asked after the show for', 'asked out'])
      expect(likelySaid({ ...said, cue }, 0.45), cue).toBe(0.45);
    expect(likelySaid({ ...said, source: 'You' }, 0.45)).toBe(0.45);
    const accused = { ...said, cue: 'have long accused', lemma: 'accuse' };
    expect(likelySaid(accused, 0.45)).toBeGreaterThan(0.6);
    expect(likelySaid({ ...accused, before: true }, 0.45)).toBe(0.45);
    for (const cue of ['condemned', 'has strongly criticised', 'praised', 'pledged'])
      expect(likelySaid({ ...said, cue }, 0.45), cue).toBeGreaterThan(0.6);
  });

  test.each([
    ['has repeatedly called for', 'her messages to be made public'],
    ['continues to insist', 'that nobody was asked at all'],
    ['is continuing to insist', 'she will tell them in May'],
    ['is calling on', 'the board to resign'],
    ['directed', 'the staff to fill the posts'],
    ['denied', 'the charges'],
    ['rejected', 'the notion that it was late'],
    ['dismissed', 'criticism of the board as idle'],
    ['apologised for', 'the delay'],
    ['has insisted on', 'building a wall'],
    ['threatened', 'to leave the exchange'],
    ['compared', 'the hall to a barn'],
    ['announced', 'the submission of an application to the agency for the use of it in adults'],
    ['is criticising', 'the plan'],
    ['promised', 'a country of new chances'],
    ['denies', 'any wrongdoing'],
    ['denied', 'all the charges'],
    ['reported', 'hearing several shots'],
    ['has put', 'the cost at about $3 million'],
    ['was quick to', 'point out that it had failed'],
    ['made clear', 'that it had failed'],
    ['shot back', '“it is late and it is wrong,”'],
  ])('a form that only a speaker’s words have tells of no deed: %s %s', (cue, claim) => {
    const said = { cue, lemma: cue, source: 'Ms Rao', claim };
    expect(likelySaid(said, 0.45)).toBeGreaterThan(0.6);
    expect(likelySaid(said, 0.2)).toBe(0.2);
  });

  test.each([
    ['put it', '“we will see”'],
    ['also made the point', 'that nobody was asked at all'],
    ['response:', '“We will see.”'],
    ['have raised serious concerns about', 'the noise'],
  ])('a form that is nothing but saying: %s %s', (cue, claim) => {
    expect(likelySaid({ cue, lemma: cue, source: 'Ms Rao', claim }, 0.2)).toBeGreaterThan(0.6);
  });

  test.each([
    ['called', 'a taxi'],
    ['denied', 'him parole'],
    ['rejected', 'the bill'],
    ['insisted on', 'a window seat'],
    ['threatened', 'the peace'],
    ['announced', 'the guests'],
    ['promises', 'a smooth shave'],
    ['was announced', 'the winner'],
  ])('one that deeds have as well does not: %s %s', (cue, claim) => {
    expect(likelySaid({ cue, lemma: cue, source: 'Ms Rao', claim }, 0.45)).toBe(0.45);
  });

  test('a document that shows a clause tells of no deed', () => {
    const shown = { cue: 'indicated', lemma: 'indicate', source: 'A presentation to lenders', clause: true };
    expect(likelySaid({ ...shown, claim: 'jobs would be cut' }, 0.45)).toBeGreaterThan(0.6);
    expect(likelySaid({ ...shown, claim: 'jobs would be cut', source: 'The dog' }, 0.45)).toBe(0.45);
  });

  test('a verb of saying with a clause tells of no deed', () => {
    const said = {
      cue: 'also maintained',
      lemma: 'maintain',
      source: 'Ms Rao',
      claim: 'that it was too late',
    };
    expect(likelySaid(said, 0.45)).toBeGreaterThanOrEqual(0.6);
    expect(likelySaid({ ...said, cue: 'alleged in an interview', lemma: 'allege' }, 0.45)).toBeGreaterThan(
      0.6,
    );
    // “alleged” before “in” is taken for an adjective.
    expect(likelySaid({ ...said, cue: 'alleged in an interview', lemma: 'alleged' }, 0.45)).toBeGreaterThan(
      0.6,
    );
    expect(likelySaid({ ...said, claim: 'its rates will rise in May' }, 0.45)).toBeGreaterThan(0.6);
    expect(likelySaid({ ...said, claim: 'the plan that will end it' }, 0.45)).toBe(0.45);
    expect(likelySaid({ ...said, claim: 'it completed the release', clause: true }, 0.45)).toBeGreaterThan(
      0.6,
    );
    expect(likelySaid({ ...said, claim: 'what will end it' }, 0.45)).toBe(0.45);
    // "The garden, Ms Rao notes, is late."
    expect(
      likelySaid({ ...said, cue: 'notes', claim: 'The garden', interrupted: true }, 0.45),
    ).toBeGreaterThan(0.6);
    // "The garden is late, explained Ms Rao.", and not "videos add"
    expect(
      likelySaid({ ...said, cue: 'explained', claim: 'The garden', behind: true }, 0.45),
    ).toBeGreaterThan(0.6);
    expect(likelySaid({ ...said, cue: 'add', lemma: 'add', claim: 'The garden', behind: true }, 0.45)).toBe(
      0.45,
    );
    expect(likelySaid({ ...said, claim: 'the garden' }, 0.45)).toBe(0.45);
    expect(likelySaid({ ...said, claim: 'that day' }, 0.45)).toBe(0.45);
    expect(likelySaid({ ...said, cue: 'showed', lemma: 'show' }, 0.45)).toBe(0.45);
    expect(likelySaid({ ...said, cue: 'ruled', lemma: 'rule' }, 0.45)).toBe(0.45);
    expect(likelySaid({ ...said, source: 'No group' }, 0.45)).toBe(0.45);
  });

  test.each([
    { cue: 'reported', lemma: 'report', claim: 'a loss of $2 million' },
    { cue: 'had forecast', lemma: 'forecast', claim: 'a profit of 93 cents' },
    { cue: 'show', lemma: 'show', source: 'figures from the union', claim: 'a rise of 24%' },
    { cue: 'pleaded with', lemma: 'plead', claim: 'the council to keep it open' },
    { cue: 'advised', lemma: 'advise', claim: 'its citizens to leave' },
    { cue: 'denies', lemma: 'deny', claim: 'taking the money' },
    { cue: 'has denied', lemma: 'deny', claim: 'reports that it was for sale' },
    { cue: 'was described', lemma: 'describe', claim: 'as a gift', agent: true },
  ])('an amount that is reported is said: $cue $claim', (own) => {
    expect(likelySaid({ source: 'Rao Ltd.', ...own }, 0.3)).toBeGreaterThan(0.6);
  });

  test.each([
    { cue: 'reported', lemma: 'report', claim: 'the crime to the police' },
    { cue: 'reported to', lemma: 'report', claim: 'Unit 12' },
    { cue: 'showed', lemma: 'show', claim: '24 guests the hall' },
    { cue: 'pleaded', lemma: 'plead', claim: 'guilty to 12 counts' },
    { cue: 'pleaded with', lemma: 'plead', claim: 'the council' },
    { cue: 'advised', lemma: 'advise', claim: 'the council' },
    { cue: 'denied', lemma: 'deny', claim: 'him the prize' },
  ])('and what else is done is not: $cue $claim', (own) => {
    expect(likelySaid({ source: 'Rao Ltd.', ...own }, 0.4)).toBe(0.4);
  });

  test('a sentence that is quoted is its source’s, whatever the verb', () => {
    const said = {
      cue: 'reasoned',
      lemma: 'reason',
      source: 'Ms Rao',
      claim: '“because the users pay a fee” for it',
    };
    expect(likelySaid(said, 0.45)).toBeGreaterThan(0.6);
    expect(likelySaid(said, 0.2)).toBe(0.2);
    expect(likelySaid({ ...said, claim: '“Anonymous”, on the website of the firm' }, 0.45)).toBe(0.45);
    // “The President-elect”, "a report that depicted “…”", "takes a deep breath. “…”"
    expect(likelySaid({ ...said, cue: 'elect', lemma: 'elect' }, 0.45)).toBe(0.45);
    expect(likelySaid({ ...said, source: 'that' }, 0.45)).toBe(0.45);
    expect(likelySaid({ ...said, cue: 'takes a deep breath', lemma: 'take' }, 0.45)).toBe(0.45);
  });

  test('a statement that is quoted was made, however unlikely', () => {
    const cue = 'issued the following statement regarding';
    const said = { cue, lemma: 'issue', source: 'Ms Rao', claim: '“It is late.”' };
    expect(likelySaid(said, 0.05)).toBeGreaterThan(0.6);
    expect(likelySaid({ ...said, claim: 'the order' }, 0.05)).toBe(0.05);
  });

  test('of a headline’s plain verb that is a deed as often, only a quotation is shown', () => {
    const said = { cue: 'Slam', lemma: 'slam', source: 'Tigers', claim: 'Lions 12-3', headline: true };
    expect(likelySaid(said, 0.9)).toBe(0.5);
    expect(likelySaid({ ...said, claim: '“Neocons”' }, 0.2)).toBeGreaterThan(0.6);
    expect(likelySaid({ ...said, cue: 'Condemn', lemma: 'condemn' }, 0.2)).toBeGreaterThan(0.6);
  });
});
