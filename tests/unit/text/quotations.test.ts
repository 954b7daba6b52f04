import { describe, expect, test } from 'vitest';
import { findQuotations } from '@/lib/core/text/quotations.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { withBraces } from '../../support/marked-text.ts';

const quotationsIn = (text: string) => findQuotations(text, plainArticle(text, { url: 'a.txt' }).blocks);

/** A quotation is written in braces, a nested one in braces inside. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'marks of every kind': [
    '{“It is late,”} she said. {“Go.”}',
    '{"It is late,"} she said. {"Go."}',
    "{''It is late,''} she said. {''Go.''}",
    "{``It is late,''} she said.",
    '{‘It is late,’} she said. {‘Go.’}',
    "{'It is late,'} she said. {'Go.'}",
    '{«It is late,»} she said. {« Go. »}',
    '{„Es ist spät“,} sagte sie.'.replace('“,}', '“},'),
    '{”Det är sent”}, sade hon.',
    '({“It is late”})',
    'A {“once-in-a-century”} storm—{“late”}',
    '{»Es ist spät«}, sagte sie. {»Geh!«}',
    '{›Es ist spät‹}, sagte sie.',
    '{‹C’est tard›}, dit-elle.',
    '{‚Es ist spät‘}, sagte sie.',
    '{„Es ist spät”}, she said in print.',
    '{「もう遅い」}と彼女は言った。',
    'The paper {「晚了」} called it {“late”}.',
    '{“It is late,"} she said. {"Go.”}',
    '{“It is late,’’} she said. {“Go.’’} It went.',
    '{‘’It is late,’’} she said. {‘’Go.’’}',
    '{‘‘It is late,’’} she said. {‘‘Go.’’}',
  ],
  'apostrophes are none': [
    'The Smiths’ dog doesn’t bite the dogs’ owner.',
    "The Smiths' dog doesn't bite the dogs' owner.",
    'In the ’90s and the ‘80s rock ’n’ roll was king.',
    "'Twas late in the '90s.",
    '{‘It’s the Advocates’ Association, isn’t it?’} he asked.',
    "{'It's the Advocates' Association, isn't it?'} he asked.",
    '{‘The plan’s dead’}, he said, {‘and so is O’Neill’s.’}',
    "{'The plan's dead'}, he said, {'and so is O'Neill's.'}",
    "It was six o'clock in the '90s when rock 'n' roll {'died'}.",
    "{'We lost in '98 and won in '99,'} he said.",
    '{‘We lost in ’98 and won in ’99,’} he said.',
    "{'It is the teachers' strike, not the pupils','} he said.",
    "{'Get 'em out, 'cause they're late,'} he said.",
    '{‘Get ’em out, ’cause they’re late,’} he said.',
    "{'Rock 'n' roll was king,'} he said.",
    '{‘Rock ’n’ roll was king,’} he said.',
    "The workers' union said the owners' plan was {'dead'}.",
    "In '08 the firm's {'big bet'} failed.",
    "The bosses' {'bonus culture'} and the lads' night out",
    "She said it was {'the dog's dinner'} and left.",
    "The 1990s' and 2000s' music, the Joneses' car, James' hat",
    "Y'all don't know it, said the Smiths' lawyer.",
    '‘Tis late, he sang.',
    "At 5'10\" he is tall, and 6' was asked.",
  ],
  'inch marks are none': ['The 6" pipe met the 8" pipe.', 'A 6" pipe, {"or so,"} he said.'],
  'nicknames are none': [
    'Robert “Bo” Ray said it was late.',
    'Robert J. "Big Bo" Ray, a trader, said: {"It is late."}',
    'Why she felt {“Invisible”} As A Child',
    'Asked by Robert {“Why”} he left.',
  ],
  'one inside the other': [
    '{“The word {‘should’} is in it,”} she said.',
    '{‘He told me, {“Go home”}, and I did,’} she said.',
    '{"The word {\'should\'} is in it,"} she said.',
    '{“It’s the Smiths’ {‘lost’} dog,”} she said.',
    '{‘The word {“should”} is in the drivers’ book,’} she said.',
    "{'The word {\"should\"} is in the drivers' book,'} she said.",
    '{“He said, {‘The word {“go”} is mine,’} and left,”} she said.',
    '{“She cried {‘Help!’}”} he said.',
    '{"She cried \'Help!\'"} he said.'.replace("'Help!'", "{'Help!'}"),
    '{“The word {“go”} is mine,”} he said. {“Go.”}',
    '{„Er sagte {‚Geh‘} und ging“}, sagte sie.',
    '{«Il a dit {“non”} hier»}, dit-elle.',
  ],
  'marks that are missing': [
    '{“It is late. She left.}',
    '{“It is late,} she said. Then she left.',
    '{“Is it late?} asked Ms Rao.',
    '{“It is late. }{“Go,”} she said.',
    'It is late,” she said.',
    'It is late’, she said, ’tis true.',
  ],
  'paragraphs that each open with a mark': [
    '{“It is late.}\n\n{“Go.”}',
    '{"It is late.}\n\n{"Go."}',
    '{‘It is late.}\n\n{‘Go.’}',
    'He said: {‘It is late.}\n\n{‘Go.’}',
  ],
  'paragraphs between its marks': [
    '{“It is late.}\n\n{The lamps are lit.}\n\n{Go.”}',
    'She said: {“It is late.}\n\n{The {‘lamps’} are lit.}\n\n{Go.”}\n\nShe left.',
    '{“It is late.}\n\nThe lamps are lit.\n\n{“Go.”}',
    '{“It is late.}\n\nThe lamps are lit.\n\nGo.” She left.',
    'It is {“late.}\n\nThe lamps are lit.\n\nGo.”',
  ],
};

for (const [what, sentences] of Object.entries(CASES)) {
  describe(what, () => {
    test.each(sentences)('%j', (marked) => {
      const text = marked.replace(/[{}]/g, '');
      expect(withBraces(text, quotationsIn(text))).toBe(marked);
    });
  });
}

test('a quotation knows its inside, its depth and whether it is closed', () => {
  const text = '“The word ‘should’,” she said. “Go.';
  const found = quotationsIn(text).map(({ inner, depth, closed, block }) => ({
    inside: text.slice(inner.start, inner.end),
    depth,
    closed,
    block,
  }));
  expect(found).toEqual([
    { inside: 'The word ‘should’,', depth: 0, closed: true, block: 0 },
    { inside: 'should', depth: 1, closed: true, block: 0 },
    { inside: 'Go.', depth: 0, closed: false, block: 0 },
  ]);
});

test('none crosses a paragraph', () => {
  const text = 'He said “go.\n\nThen “stop” was heard.';
  expect(withBraces(text, quotationsIn(text))).toBe('He said {“go.}\n\nThen {“stop”} was heard.');
});

test('a space that was lost before or behind a mark', () => {
  const text = 'She stated,"We will go." He said:"No." "I may,"she said.';
  expect(withBraces(text, quotationsIn(text))).toBe(
    'She stated,{"We will go."} He said:{"No."} {"I may,"}she said.',
  );
});

test.each([
  '{"Who are we, if we do? "} she wrote in her letter. {"No more of it."}',
  '{"It works,"} Rao wrote. {" It goes on."}',
  'It was late. " Then she left.',
])('a space too much on one side of a mark: %s', (marked) => {
  const text = marked.replace(/[{}]/g, '');
  expect(withBraces(text, quotationsIn(text))).toBe(marked);
});
