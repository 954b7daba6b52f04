import { describe, expect, test } from 'vitest';
import { timelinesOf } from './timelines.ts';

describe('who did it, and campaigns that say what for', () => {
  test.each<[text: string, expected: Record<string, string[]>]>([
    [
      'Amazon and the retail union have agreed a pay deal that covers 4,000 workers.',
      { 'pay deal': ['Amazon + the retail union: agreed'] },
    ],
    [
      'On Monday Ford and the car union signed a pay deal.',
      { 'pay deal': ['Ford + the car union: signed, 2025-11-03'] },
    ],
    [
      'The U.S. Food and Drug Administration has approved Lund Bio’s Early Access Program.',
      { 'Early Access Program': ['U.S. Food and Drug Administration: approved'] },
    ],
    [
      'The university has launched a $200 million campaign to rebuild its library.',
      { campaign: ['the university: launched'] },
    ],
    ['A charity has started a campaign to save the lightship.', { campaign: ['a charity: started'] }],
    [
      'Congress reauthorized the Farm Safety Program on Tuesday.',
      { 'Farm Safety Program': ['Congress: renewed, 2025-11-04'] },
    ],
    // an election's and a war's
    ['Senator Lund launched a campaign to unseat the governor.', {}],
    ['The air force launched a campaign to destroy the bases.', {}],
    [
      'Vietnam’s Agriculture and Environment Ministry has issued a national action plan on rabies.',
      { 'national action plan on rabies': ['Vietnam’s Agriculture and Environment Ministry: issued'] },
    ],
    // how a business is doing
    ['Lund Mills expanded its rewards programme in May.', {}],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
});
