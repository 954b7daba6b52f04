import { expect, test } from 'vitest';
import { attributionsIn } from './attributions-in.ts';

test.each([
  // titles, terms and scare quotes
  'The so-called “smart” listing software was meant to cut delays.',
  'The theme of the summit was “Water Without Borders”.',
  '“See What Matters” is a registered trademark of Halden Instruments, Inc.',
  'A new roof was put on the ‘haunted’ Court 2, once the butt of ‘The Dripping Dock’.',
  // wishes, plans and likings
  'The union wants an emergency fund and supports a public inquiry.',
  'The firm plans to hire 350 engineers and hopes to open in May.',
  'Readers like it, and the mayor believes in it.',
  // nothing was said
  'The airline did not respond to written questions about the cost.',
  'Ms Rao declined to comment.',
  'Neither the mayor nor the governor responded to requests for comment.',
  'She would not say when the bridge would open.',
  // other senses of the verbs
  'He runs a recruitment drive called Open Hangar.',
  'The company also reported results for the third quarter ended on Sunday.',
  'The firm found 300 workers in Spain.',
  'The museum shows old maps.',
  'Mr Lee added two eggs and called a taxi.',
  'Words under “Risk Factors” in Item 1A are described there.',
  // deeds
  'China released a strategy, proposing the principles of “peace and shared governance”.',
  'The council signed a memorandum with the port and launched a fund.',
  'The governor was born in 1958 and grew up in Leeds.',
])('%s', (text) => {
  expect(attributionsIn(text).map(({ cue, content }) => [cue?.text, content[0]?.text])).toEqual([]);
});
