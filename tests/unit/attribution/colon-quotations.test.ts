import { expect, test } from 'vitest';
import { attributionsIn, expectedOf, partsOf } from './attributions-in.ts';

test.each([
  '{source:The mayor} was blunt{cue::} {content:“We have no money for the bridge.”}',
  '{source:Her} message to drivers is clear{cue::} {content:“Stay at home until May.”}',
  "{source:The mayor}'s verdict was short{cue::} {content:“It is over.”}",
  '{source:Her husband} was blunter{cue::} {content:“They will have to carry us out.”}',
  '{source:Mair’s son Dai} was blunter{cue::} {content:“They will have to carry us out.”}',
  '{source:One resident} was angry{cue::} {content:“They told us nothing at all.”}',
  '{source:He} shook his head{cue::} {content:“We won.” “And we lost.”}',
])('a quotation led to without a word of saying: %s', (marked) => {
  const { text, parts } = expectedOf(marked.replace('“We won.” “', '“We won.”} {content:“'));
  expect(partsOf(attributionsIn(text))).toEqual(parts);
});

test.each([
  'The show has a new title: “The Long Road to the Old Bridge”',
  'The door had a sign: “Closed until further notice.”',
  'He read two books: “The Long Road” and “The Old Bridge”.',
  'The word was short: “late”.',
])('nobody speaks: %s', (text) => {
  expect(attributionsIn(text)).toEqual([]);
});
