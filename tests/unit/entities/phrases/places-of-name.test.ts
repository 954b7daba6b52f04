import { describe, expect, test } from 'vitest';
import { isPlaceAt, placesOfName } from '@/lib/core/entities/phrases/places-of-name.ts';

describe('a name is a place’s where one of its places tells so', () => {
  test.each([
    ['She lives in Corbel.', true],
    ['She moved to Corbel.', true],
    ['It was late, according to Corbel director Ana Rao.', false],
    ['Corbel said so.', false],
  ])('%s', (text, isPlace) => {
    expect(isPlaceAt(placesOfName(text, 'Corbel'))).toBe(isPlace);
  });
});
