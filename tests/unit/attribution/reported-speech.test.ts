import { describe, expect, test } from 'vitest';
import { attributionsIn, expectedOf, partsOf } from './attributions-in.ts';

/** Patterns of source, cue and claim; every sentence is a negative for the others. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'the claim after the cue': [
    '{source:Ms Rao} {cue:said} {content:that the bridge would close}.',
    '{source:The ministry} {cue:has warned} {content:that stocks are low}.',
    '{source:She} {cue:said} {content:the bridge would close on Friday}.',
    '{source:Dr Ali} {cue:said} {content:the bridge was sound}.',
    '{source:The mayor} {cue:asked} {content:why it had taken three years}.',
    '{source:The agency} {cue:estimates} {content:that 400 homes were lost}.',
    '{source:The report} {cue:found} {content:that 400 homes were lost}.',
    '{source:Polls} {cue:show} {content:that voters are tired}.',
    '{source:The firm} {cue:denied} {content:receiving the letter}.',
    '{source:He} {cue:vowed} {content:to rebuild the school}.',
    '{source:Ms Rao} today {cue:announced} {content:that it would close}.',
    '{source:Ms Rao} on Tuesday {cue:said} {content:it would close}.',
    'But {source:Ms Rao} {cue:said} in a statement on Friday {content:that it would close}.',
    '{source:Orex Corporation, a maker of tantalum, ceramic, film, paper and wire}, {cue:announced} today {content:that it would close}.',
    'In 2024 {source:the ministry} {cue:reported} {content:that stocks are low}.',
    'The board was {cue:informed} by {source:the ministry} {content:that stocks are low}.',
    'In a letter to the board, {source:the director} {cue:wrote} {content:that he would leave}.',
    '{source:Ms Rao} {cue:was quoted as saying} {content:that it would close}.',
    '{source:He} {cue:went on to say} {content:that it would close}.',
    '{source:The ministry} {cue:said} {content:at least 58 people had been injured}.',
    '{source:The ministry} {cue:said} in a statement on Monday {content:up to 40 jobs would go}.',
    '{source:The ministry} {cue:has since said} {content:it would close}.',
  ],
  'a time or a place before a claim that no “that” opens': [
    '{source:Ms Rao} {cue:said} on Tuesday {content:output would grow}.',
    '{source:Ms Rao} {cue:said} in a statement {content:the bridge was late}.',
    '{source:The ministry} {cue:announced} on Tuesday {content:a rise in fares}.',
    '{source:The ministry} {cue:announced} Thursday {content:three new ferries}.',
    '{source:Ms Rao} {cue:condemned} on Monday {content:the attack on the bridge}.',
    '{source:The ministry} {cue:announced} on Thursday (May 7) {content:that the bridge would close}.',
    '{source:The ministry} {cue:said} on Tuesday night {content:the bridge would close}.',
  ],
  'a clause without “that” behind whatever verb takes one': [
    '{source:The ministry} {cue:clarified} {content:the rules did not apply to farms}.',
    '{source:The ministry} {cue:added} {content:the causes remained unclear}.',
    '{source:The firm} {cue:maintains} {content:it is solvent}.',
    '{source:The police} {cue:reported} {content:at least two people were hurt}.',
  ],
  'a verb that a tagger takes for an adjective': [
    '{source:Officials} {cue:branded} {content:the event a shambles}.',
  ],
  'somebody spoken to': [
    '{source:Ms Rao} {cue:told} reporters {content:that the bridge would close}.',
    '{source:Ms Rao} {cue:told} the BBC’s ‘Today’ programme {content:that it would close}.',
    '{source:He} {cue:warned} ministers {content:that the money was gone}.',
    '{source:He} {cue:assured} the board {content:he would stay}.',
  ],
  'who speaks, behind the claim, told by what they do, are called or belong to': [
    '{content:The bridge will close}, {source:a lawyer representing the family} {cue:said}.',
    '{content:“The bridge will close on Friday,”} {source:a union representing nurses} {cue:told} the court.',
    '{content:The bridge will close}, {source:the firm running the site} {cue:said} on Monday.',
    '{content:The bridge will close}, {source:some of the residents} {cue:said}.',
    '{content:The bridge will close}, {source:many of the workers} {cue:say}.',
    '{content:The bridge will close}, {source:the Committee to Protect Rivers} {cue:said}.',
    '{content:The bridge will close}, {source:a teacher called Jon Roe} {cue:said}.',
    '{content:The bridge will close}, {source:he and his wife} {cue:said}.',
    '{content:The bridge will close}, {source:people who know him} {cue:say}.',
  ],
  'who speaks, before the claim, with all that tells of them': [
    '{cue:According to} {source:a lawyer representing the family}, {content:the bridge will close}.',
    '{cue:According to} {source:documents filed in court}, {content:the bridge will close}.',
    '{cue:According to} {source:people asked on Monday}, {content:the bridge will close}.',
    '{cue:According to} {source:the state’s attorney general}, {content:the bridge will close}.',
    '{cue:According to} {source:the Committee to Protect Rivers}, {content:the bridge will close}.',
    '{cue:According to} {source:a man identified only as Jon}, {content:the bridge will close}.',
  ],
  'a verb that only a quotation beside it makes a cue': [
    '{content:“The bridge will close,”} {source:Ms Rao} {cue:fumed}.',
    '{content:“The bridge will close,”} {source:Ms Rao} {cue:alleged}.',
    '{content:“The bridge will close,”} {source:Ms Rao} {cue:reflects}.',
  ],
  'the claim before the cue': [
    '{content:The bridge will close on Friday}, {source:Ms Rao} {cue:said}.',
    '{content:The bridge will close}, {source:the ministry} {cue:added} on Monday.',
    '{content:The bridge will close}, {source:the ministry} {cue:confirmed} late on Monday.',
    '{content:The bridge will close}, {source:the ministry} {cue:announced} early Monday.',
    // What the sentence tells of others is part of the claim.
    '{content:The city has decided that it is late}, {cue:said} {source:two people}.',
    '{source:Corbel} {cue:claims} {content:the bridge will close}.',
    '{content:The bridge will close}, {cue:said} {source:Ana Rao, director of roads}.',
    '{content:The bridge, which is old, will close}, {source:she} {cue:noted} in a post.',
    // What ends in a comma before the cue looks like its subject.
    '{content:The bridge will close because its bolts, used since 1902, rust in winter}, {cue:said} {source:Ana Rao, a spokeswoman for the city}.',
    '{content:Sales fell by a tenth}, {source:the company’s figures} {cue:show}.',
    '{content:The rules will cut waste by a tenth}, {source:the Commission} {cue:estimates}.',
    '{content:Each quarter adds about €9 million to the bill}, {source:the agency} {cue:estimates}.',
  ],
  'a claim that the cue interrupts': [
    '{content:The bridge}, {source:she} {cue:said}, {content:will never open}.',
    '{content:“It is late,”} {source:she} {cue:said}, {content:“but not too late.”}',
    '{content:“There is,”} {cue:said} {source:Prof Lee}, {content:“no evidence.”}',
    '{content:The bridge will close}, {source:she} {cue:said}, {content:“if the bolts are loose”}.',
    'When the bridge closed, {source:she} {cue:said}, {content:“we all walked”}.',
    '{content:Kenya will pay half}, {source:the council} {cue:said}, {content:while Chad will pay the rest}.',
  ],
  quotations: [
    '{content:“It is late,”} {source:she} {cue:said}.',
    '{content:“It is late,”} {cue:said} {source:Ana Rao, who chairs the board}.',
    '{content:“Is it late?”} {source:Ms Rao} {cue:asked}.',
    '{content:“It is larger than we expected,”} {source:its lead author, Dr. Leon Rao}, {cue:noted}.',
    '{source:Ms Rao} {cue:said}: {content:“It is late.”}',
    '{source:Ms Rao} {cue:told} the court, {content:“It is late.”}',
    "{content:'It is late,'} {source:she} {cue:said}.",
    '{content:‘It is the Smiths’ fault,’} {source:she} {cue:said}.',
    '{content:"It is late,"} {source:she} {cue:said}.',
    '{content:«It is late,»} {source:she} {cue:said}.',
    '{source:She} {cue:said} {content:the plan was “dead” and that nobody mourned it}.',
    '{source:Ms Rao} {cue:replied}, with a smile: {content:“It is late.”}',
  ],
  'according to': [
    '{content:Sales fell by a tenth}, {cue:according to} {source:the ministry}.',
    '{cue:According to} {source:Ana Rao, a clerk at the court}, {content:the bridge will close}.',
    '{cue:According to} {source:accounts confirmed by the army}, {content:troops have also shot into a crowd}.',
    '{cue:According to} {source:the Bank of England}, {content:bonuses rose by 12 per cent}.',
    '{content:It sank}, {cue:according to} {source:two people familiar with the matter, who asked not to be named}.',
    '{content:Sales fell}, {cue:according to} {source:figures that the ministry handed out}.',
  ],
  'who the source is': [
    '{source:Ana Rao, the board’s chair}, {cue:said} {content:that it would close}.',
    '{source:The justice secretary, Thomas Wray}, {cue:said} {content:that it would close}.',
    '{source:A senior official, speaking on condition of anonymity}, {cue:said} {content:that it would close}.',
    '{source:Paul Ryan (R-Wis.)} {cue:said} {content:that it would close}.',
    '{source:The head of the Reading Trust} {cue:has warned} {content:that it would close}.',
    '{source:A survey published on Tuesday by the institute} {cue:found} {content:that it would close}.',
    '{source:Halden Instruments, Inc. (NASDAQ: HLDN), a maker of sensors}, {cue:announced} {content:that it would close}.',
    '{source:A man who knows the owner} {cue:said} {content:that it would close}.',
    '{source:Ana and Peter Rao} {cue:said} {content:that it would close}.',
    'He spoke after {source:Ms Rao} {cue:said} {content:that it would close}.',
  ],
  'more than one claim': [
    '{source:Ms Rao} {cue:said} {content:that it was late} and {cue2:urged} {content2:members to hurry}.',
    '{source:Ms Rao} {cue:said} {content:that it was late}, {cue2:adding} {content2:that it would close}.',
    '{content:“It is late,”} {source:she} {cue:said}, {cue2:adding} {content2:that it would close}.',
    '{source:Ms Rao} {cue:said} {content:it was late}, but {source2:Mr Lee} {cue2:said} {content2:it was not}.',
    '{source:The firm} {cue:denied} {content:that it had cheated}, a day after {source2:the agency} {cue2:said} {content2:it had}.',
  ],
  'words for a person or thing': [
    '{source:She} {cue:called} {content:the plan “a joke”}.',
    '{source:He} {cue:described} {content:the plan as a joke}.',
    '{source:He} {cue:put} {content:the cost at 4 million crowns}.',
    '{source:He} {cue:accused} {content:the minister of delay}.',
    '{source:The union} {cue:urged} {content:members to stay at home}.',
    '{source:It} {cue:called on} {content:creditors to wait}.',
    '{source:Ms Rao} {cue:rejected} {content:claims that the dam was unsafe}.',
    '{source:Mr Lee} opened the meeting, {cue:calling} {content:the plan “a joke”}.',
  ],
};

/** A source that a later cue takes over is marked once. */
function completed(parts: Record<string, string[]>[]): Record<string, string[]>[] {
  return parts.map((part, at) =>
    part['source'] === undefined ? { ...part, source: parts[at - 1]?.['source'] ?? [] } : part,
  );
}

for (const [pattern, sentences] of Object.entries(CASES)) {
  describe(pattern, () => {
    test.each(sentences)('%s', (marked) => {
      const { text, parts } = expectedOf(marked);
      expect(partsOf(attributionsIn(text))).toEqual(completed(parts));
    });
  });
}

test.each([
  [
    'According to Ms Rao, the bridge will close, but according to Mr Lind, it will stay.',
    [
      ['Ms Rao', 'the bridge will close'],
      ['Mr Lind', 'it will stay'],
    ],
  ],
  [
    'Sales rose in May, according to the ministry, but fell in June, according to the union.',
    [
      ['the ministry', 'Sales rose in May'],
      ['the union', 'fell in June'],
    ],
  ],
])('two sources of one sentence: %s', (text, said) => {
  expect(
    partsOf(attributionsIn(text)).map(({ source, content }) => [...(source ?? []), ...(content ?? [])]),
  ).toEqual(said);
});
