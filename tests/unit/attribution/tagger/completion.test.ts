import { expect, test } from 'vitest';
import { readText, type TokenRange } from '@/lib/core/attribution/reading.ts';
import { completionBy } from '@/lib/core/attribution/tagger/completion.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

/** Source and claim after completion, where the rules see `whole` beside the cue. */
function completed(
  text: string,
  parts: { source?: string; claim: string },
  whole: { source: string; claim: string },
  cueWords = 'said',
) {
  const reading = readText(annotateText(plainArticle(text, { url: 'a.txt' })));
  const rangeOf = (words: string): TokenRange => {
    const start = text.indexOf(words);
    const first = reading.tokens.findIndex((token) => token.start === start);
    return { first, end: reading.tokens.findIndex((token) => token.end === start + words.length) + 1 };
  };
  const wordsOf = ({ first, end }: TokenRange): string =>
    text.slice(reading.tokens[first]?.start, reading.tokens[end - 1]?.end);
  const cue = rangeOf(cueWords);
  const hint = { source: rangeOf(whole.source), cue, content: [rangeOf(whole.claim)], confidence: 0.9 };
  const { source, content } = completionBy(reading, [hint])({
    source: parts.source === undefined ? null : rangeOf(parts.source),
    cue,
    content: [rangeOf(parts.claim)],
    shared: false,
  });
  return { source: source && wordsOf(source), claim: content.map(wordsOf) };
}

test('a claim that breaks off before its verb, at an aside, goes on as the rules see it', () => {
  const claim = 'the deal, which replaces one of 1970, would raise the limit';
  expect(
    completed(`Ratna said ${claim}.`, { source: 'Ratna', claim: 'the deal' }, { source: 'Ratna', claim }),
  ).toEqual({
    source: 'Ratna',
    claim: [claim],
  });
});

test.each([
  ['that has its verb', 'it was late', 'it was late, however, was known'],
  ['whose aside no verb follows', 'the deal', 'the deal, which replaces one of 1970'],
])('a claim %s stays', (_, claim, whole) => {
  expect(
    completed(`Ratna said ${whole}.`, { source: 'Ratna', claim }, { source: 'Ratna', claim: whole }).claim,
  ).toEqual([claim]);
});

test.each(['which eight states signed', 'under which it ends', 'signed in 2019'])(
  'a claim goes on with “%s”',
  (clause) => {
    const claim = 'it would keep the pact';
    const whole = `${claim}, ${clause}`;
    expect(
      completed(`Ratna said ${whole}.`, { source: 'Ratna', claim }, { source: 'Ratna', claim: whole }).claim,
    ).toEqual([whole]);
  },
);

test('a cue without a source has the one that the rules see', () => {
  const claim = 'it was late';
  expect(completed(`“Yes,” Ratna said ${claim}.`, { claim }, { source: 'Ratna', claim }).source).toBe(
    'Ratna',
  );
});

test('a quotation right before source and cue is theirs', () => {
  const found = completed(
    '“It is late,” Ratna said. “Nobody came.”',
    { source: 'Ratna', claim: '“Nobody came.”' },
    { source: 'Ratna', claim: '“It is late,”' },
  );
  expect(found.claim).toEqual(['“It is late,”', '“Nobody came.”']);
});

test('a sentence in the reporter’s words and a quotation behind it are two pieces', () => {
  const claim = 'it was late. “Nobody came.”';
  const found = completed(`Ratna said ${claim}`, { source: 'Ratna', claim }, { source: 'Ratna', claim });
  expect(found.claim).toEqual(['it was late', '“Nobody came.”']);
});

test.each([
  ['Ratna, who warned of ', 'the danger in May', ', later played it down', 'warned of'],
  ['He stated ', 'that the road would help trade', ' and expressed confidence in it', 'stated'],
  ['Roe, alleging ', 'a lack of pay in May', ', sued the firm', 'alleging'],
  ['Roe, while noting ', 'that the road was old', ', made a forecast', 'noting'],
  ['Roe accused ', 'the firm of theft in May', ' and the police are at work', 'accused'],
  ['Workers met, and when Roe said ', 'they had been paid late', ', the owner left', 'said'],
  ['Farmers met, but when Roe asked ', 'how to use the tool', ', they could not tell', 'asked'],
])('a claim ends before the verb of the clause around it: %s', (lead, claim, rest, cue) => {
  const whole = { source: lead.split(/[ ,]/)[0] ?? '', claim: claim + rest };
  expect(completed(`${lead}${claim}${rest} on Monday.`, whole, whole, cue).claim).toEqual([claim]);
});

test.each([
  'that the road was old and needed the repair',
  'the board and the union co-developed and launched the scheme',
])('a claim of what was goes on with what was: %s', (claim) => {
  const whole = { source: 'He', claim };
  expect(completed(`He stated ${claim}.`, whole, whole, 'stated').claim).toEqual([claim]);
});

test.each([
  ['is passed on to all', ', and prices have risen'],
  ['is the future of work', ' - she has a shop'],
])('a claim whose subject stands before its cue ends with its clause: %s', (claim, rest) => {
  const whole = { source: 'Rao', claim: claim + rest };
  expect(completed(`It is a tax that Rao says ${claim}${rest}.`, whole, whole, 'says').claim).toEqual([
    claim,
  ]);
});

test('what opens the sentence before source and cue goes on behind them', () => {
  const text = 'To open it, Ratna said, the city paid. Nobody came.';
  const reading = readText(annotateText(plainArticle(text, { url: 'a.txt' })));
  const at = (words: string): TokenRange => {
    const first = reading.tokens.findIndex((token) => token.start === text.indexOf(words));
    return { first, end: first + words.split(' ').length };
  };
  const parts = { source: at('Ratna'), cue: at('said'), content: [at('To open it')] };
  const whole = [at('To open it'), at('the city paid')];
  const completedBy = completionBy(reading, [{ ...parts, content: whole, confidence: 0.9 }]);
  expect(completedBy({ ...parts, shared: false }).content).toEqual(whole);
});

test('a comma may part a quotation from its source', () => {
  const found = completed(
    '“It is late”, Ratna said. “Nobody came.”',
    { source: 'Ratna', claim: '“Nobody came.”' },
    { source: 'Ratna', claim: '“It is late”' },
  );
  expect(found.claim).toEqual(['“It is late”', '“Nobody came.”']);
});

test.each([
  ['Friday ', 'to keep the hall open'],
  ['late on Monday ', 'that the hall was open'],
  ['', 'Friday’s vote would fail'],
])('when it was said, “%s”, is no part of what was said', (time, claim) => {
  const whole = { source: 'Ratna', claim: time + claim };
  expect(completed(`Ratna pledged ${time}${claim}.`, whole, whole, 'pledged').claim).toEqual([claim]);
});

test('who is spoken of in the passive does not speak: the agent does', () => {
  const claim = 'because “it is unsafe”';
  const text = `The owners were criticised by the union ${claim}.`;
  const whole = { source: 'the union', claim };
  expect(completed(text, { source: 'The owners', claim }, whole, 'were criticised').source).toBe('the union');
  expect(
    completed(text, { source: 'The owners', claim: `the union ${claim}` }, whole, 'were criticised by'),
  ).toEqual({ source: 'the union', claim: [claim] });
});

test.each([
  ['that the hall was made a landmark', ' (NHL) by the Park Service'],
  ['that it would close in May', ', and that the staff would be told on Monday'],
  ['people to stay away', ', and to avoid contact with rodents'],
  ['that the owner of the firm', ', Juliet Marsh, was put on the list'],
  ['it came from new exports', '; inflow from oil, and loans from banks'],
  ['that the oil had been burned or skimmed', '; evaporated at the surface; been consumed by microbes'],
  ['that it would not only keep the bridge', ', but would repair it, too'],
  ['to not only keep the bridge open', ' but use it'],
  ['profit fell to $1.24 billion', ', or 88 cents a share, from $1.27 billion'],
])('“%s” goes on in its sentence', (claim, rest) => {
  const text = `On Monday Ratna said ${claim}${rest}. Nobody came.`;
  const found = completed(text, { source: 'Ratna', claim }, { source: 'Ratna', claim });
  expect(found.claim).toEqual([claim + rest]);
});

test.each([
  ', and the staff left',
  ' (she left)',
  ', and to their surprise it opened',
  '; he hopes it will open',
  ', or 12 of them will go',
  ', but the staff stayed',
])('a claim before “%s” stays as it is', (rest) => {
  const claim = 'that it would close in May';
  const text = `On Monday Ratna said ${claim}${rest}. Nobody came.`;
  expect(completed(text, { source: 'Ratna', claim }, { source: 'Ratna', claim }).claim).toEqual([claim]);
});

test.each([
  ['that the levy was unlawful', ' and ending the case'],
  ['that crews were mending and painting it', ''],
])('a participle’s claim ends before another one beside it: %s', (claim, rest) => {
  const text = `Roe closed the hearing, ruling ${claim}${rest}.`;
  const whole = { source: 'Roe', claim: claim + rest };
  expect(completed(text, { source: 'Roe', claim: claim + rest }, whole, 'ruling').claim).toEqual([claim]);
});

test.each([
  ['While Roe said ', 'the lock was shut', ', the boats came through', true],
  ['While Roe said ', 'the lock was shut', ', the decision to open it came', true],
  ['Despite notes from Roe saying ', 'the lock was shut', ', boats came through', true],
  ['On Monday Roe said ', 'the lock was shut', ', the boats came through', false],
  ['When asked, Roe said ', 'the lock was shut', ', the boats came through', false],
])('a claim that leads up to the main clause ends before it: %s', (lead, claim, rest, ends) => {
  const cue = lead.includes('saying') ? 'saying' : 'said';
  const whole = { source: 'Roe', claim: claim + rest };
  const found = completed(`${lead}${claim}${rest} by noon.`, whole, whole, cue);
  expect(found.claim).toEqual([ends ? claim : claim + rest]);
});

test.each([
  ['denounced', 'the owners of the line', ' in a post on Sunday'],
  ['called for', 'unity among the islands', ' in his televised address'],
  ['blamed', 'the leak on thieves', ' without offering any evidence'],
  ['said', 'it would be closed', ', but has given no date'],
  ['says', 'the cull is needed', ', but most observers disagree'],
  ['argues', 'that the fuel will evaporate', ', but scientists are not convinced'],
  ['says', 'the guards took fuel', ', which they have denied'],
  ['praised', 'the crews on the beach', ', calling them “the best”'],
])('what is not said ends a claim: %s %s|%s', (cue, claim, rest) => {
  const text = `On Monday Roe ${cue} ${claim}${rest}. Nobody came.`;
  const whole = { source: 'Roe', claim: claim + rest };
  expect(completed(text, whole, whole, cue).claim).toEqual([claim]);
});

test.each([
  ['said', 'the firm would open shops in a letter to staff'],
  ['asked for', 'changes in its terms'],
  ['says', 'the cull is needed, but most farms can wait'],
])('but not: %s %s', (cue, claim) => {
  const whole = { source: 'Roe', claim };
  expect(completed(`On Monday Roe ${cue} ${claim}. Nobody came.`, whole, whole, cue).claim).toEqual([claim]);
});

test.each([
  ['Some 53% of voters', true],
  ['Three in four savers', true],
  ['The treasurer', false],
])('what a poll compares with is no part of what is said in it: %s', (source, ends) => {
  const claim = 'they had put money away';
  const rest = ', compared with a third of others';
  const whole = { source, claim: claim + rest };
  const found = completed(`${source} said ${claim}${rest}. Nobody came.`, whole, whole);
  expect(found.claim).toEqual([ends ? claim : claim + rest]);
});

test('who is told something is no part of it', () => {
  const claim = 'that exams would be held in July';
  const text = `Parents were told by the board ${claim}.`;
  const whole = { source: 'the board', claim };
  expect(completed(text, { source: 'Parents', claim }, whole, 'were told')).toEqual({
    source: 'the board',
    claim: [claim],
  });
});

test.each([
  ['leaves a bracket open', 'tests of the drug (“SX”', ') in healthy adults', 'announced'],
  ['comes to its verb', 'that the money wasted by the old board', ' is gone', 'explained'],
  ['comes to what of', 'the board', ', which met in May, of being slow', 'accused'],
  ['tells what a sum was', 'a loss of $3 million', ', compared to a net loss of $4 million', 'reported'],
  ['tells what it is', 'its part in the summit', ', the first event on trade of the year', 'announced'],
  ['names some of them', 'it met several owners', ', including the head of the firm', 'said'],
])('a claim that %s goes on', (_, claim, rest, cue) => {
  const whole = { source: 'Ratna', claim };
  expect(completed(`Ratna ${cue} ${claim}${rest}.`, whole, whole, cue).claim).toEqual([claim + rest]);
});

test.each([
  ['After Ratna announced ', 'that the bridge would close', ', traders left', 'announced'],
  ['A few weeks after Ratna announced ', 'that the bridge would close', ', traders left', 'announced'],
  ['Even as Ratna insisted ', 'the plan was on track', ', staff were leaving', 'insisted'],
  ['Ratna promised ', 'to protect it', ' and blamed the board for', 'promised'],
  ['Ratna insisted on ', 'living alone in town', ', and that is what they offered', 'insisted on'],
  ['A firm that made news when it announced ', 'a new chip last year', ', uses other chips', 'announced'],
])('a claim ends before the main clause or the next deed: %s%s', (lead, claim, rest, cue) => {
  const whole = { source: 'Ratna', claim: claim + rest };
  expect(completed(`${lead}${claim}${rest} in May.`, whole, whole, cue).claim).toEqual([claim]);
});

test.each([
  ['After a week Ratna said ', 'that if it rained, people would stay', 'said'],
  ['After a week Ratna named ', 'the book by Rao, which were on sale', 'named'],
  ['On Monday Ratna said ', 'that the hall had closed, people had left', 'said'],
])('a comma inside a claim does not end it: %s%s', (lead, claim, cue) => {
  const whole = { source: 'Ratna', claim };
  expect(completed(`${lead}${claim} today.`, whole, whole, cue).claim).toEqual([claim]);
});
