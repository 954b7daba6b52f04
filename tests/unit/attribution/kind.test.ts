import { expect, test } from 'vitest';
import { attributionsIn } from './attributions-in.ts';

test.each([
  ['direct', '“It is late,” she said. “We must go.”'],
  ['direct', 'She said, “It is late.”'],
  ['direct', '‘It is not the roof’, she said, ‘but the shrug.’'],
  ['mixed', 'She said the plan was “dead on arrival”.'],
  ['mixed', 'The plan is “dead”, she said.'],
  ['indirect', 'She said that it was late.'],
  ['indirect', 'She said they had joined “Silk Road E-commerce” in May.'],
  ['indirect', 'He said the so-called “smart” software had failed.'],
  ['indirect', 'She said the film “The Long Road” was late.'],
  ['mixed', 'Mayor Calls Bridge ‘A Disgrace’'],
  ['direct', '«It is late,» she said.'],
])('%s: %s', (kind, text) => {
  expect(attributionsIn(text).map((found) => found.kind)).toEqual([kind]);
});
