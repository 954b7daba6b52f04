import { expect, test } from 'vitest';
import { initiativesIn } from './timelines.ts';

const NAMES = ['Northern Coast Renewal Programme', 'Clean Rivers Act', 'Reef Treaty', 'Rural Roads Fund'];
/** What follows a name without being part of it. */
const BEHIND =
  `at its Kells site|for the year|under which fees end|in partnership with Oro Bank|with Lumara|on Monday|in Geneva|last week
  |to cut fees|after two years|as a first step|by a vote of 9 to 3|despite protests|which ends fees|that ends fees|and said it was glad
  |at a ceremony in Oro|for its 300 members|for schools in Oro|through Oro Bank|across Lumara|worth $3 million|alongside Oro Air
  |together with Oro Air|in May 2025|with the aim of cutting fees|ahead of the Lakes Summit|against the advice of Oro Bank
  |because fees rose|with support from the World Bank|on behalf of Oro|for President Rask|to the Senate|at Kells Airport|in Kells County`
    .split('|')
    .map((words) => words.trim());

test.each(BEHIND)('a name ends before “%s”', (behind) => {
  const found = NAMES.map((name) => initiativesIn(`Oro launched the ${name} ${behind}.`)[0]?.name);
  expect(found).toEqual(NAMES);
});
