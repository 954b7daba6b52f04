import { expect, test } from 'vitest';
import { figuresIn } from './marked-sentence.ts';

const lastMeasure = (text: string): string | undefined => figuresIn(text).at(-1)?.measure;

test.each([
  // a part of what was told of before
  ['The flood destroyed 30 homes, including 12 mills.', 'mills the flood destroyed'],
  ['There were 3,248 cases reported worldwide, including 584 deaths.', 'deaths reported worldwide'],
  // by way of a preposition
  ['We worked with more than 140 charities.', 'charities worked with'],
  ['The survey was conducted as voters arrived at 25 sites.', 'sites voters arrived at'],
  [
    'Lund Cable is a provider with services available to 58 million homes.',
    'homes services are available to',
  ],
  ['They mended the road to Boca West, home to some 6,000 residents.', 'residents of Boca West'],
  ['With 65 affiliates, Kestrel Aid strives to help the blind.', 'affiliates of Kestrel Aid'],
  ['Ana Rao had heard answers to 28 questions.', 'questions Ana Rao had heard answers to'],
  // what was done with them, and what they are
  ['I made over 1,900 demos for this movie.', 'demos made for this movie'],
  [
    'Some 14 candidates are still in the race for the party’s nomination.',
    'candidates still in the race for the party’s nomination',
  ],
  [
    'Of its 76,981 registered voters, by the data, 30,290 are Democrats.',
    'registered voters that are Democrats',
  ],
])('a count has what its clause says of its noun: %s', (text, measure) => {
  expect(lastMeasure(text)).toBe(measure);
});

test('what is only alleged is not told', () => {
  expect(lastMeasure('The firm was accused of poisoning 300 wells.')).not.toMatch(/ [^(]/);
});

test.each([
  ['The lender settled charges with 49 states.', 'states the lender settled charges with'],
  ['Lind pleaded not guilty to 56 felony counts.', 'felony counts Lind pleaded not guilty to'],
  ['The service is available to 58 million homes.', 'homes the service is available to'],
  ['The plan has been backed by 41 mayors.', 'mayors that backed the plan'],
  ['Endorsed by 120 economists, the plan would cut taxes.', 'economists that endorsed the plan'],
  ['Marlow is one of 15 towns that voted.', 'towns that voted'],
])('what is reached by way of a quality, a noun or an agent is told whole: %s', (text, measure) => {
  expect(lastMeasure(text)).toBe(measure);
});

test.each([
  [
    'The council will build 256 homes for old sailors. Forty of the 256 homes are large.',
    'homes the council will build for old sailors',
  ],
  ['The agency chose 11 firms. These 11 had until Monday to send plans.', 'firms the agency chose'],
])('a count that is told again is of the same things: %s', (text, measure) => {
  expect(lastMeasure(text)).toBe(measure);
});

test('other things of the same number are others', () => {
  const text = 'Forty states adopted the code. It was 40 states at first.\n\nThe law of 40 states is older.';
  expect(lastMeasure(text)).not.toContain('adopted');
});
