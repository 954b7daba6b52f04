import { expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();

function speakersOf(text: string): (string | undefined)[] {
  const { attributions, speakers } = analyse(plainArticle(text, { url: 'a.txt' }), model);
  return attributions.map((one) => speakers.find(({ id }) => id === one.speaker)?.name);
}

// Nobody's name is known by a list in all of these; the pronoun tells.
test.each([
  ['Hiromichi Akiba is stocking his bakery with more bread.', 'He', 'Hiromichi Akiba'],
  ['Farmers such as Lindiwe Moyo have lost cattle.', 'She', 'Lindiwe Moyo'],
  ['When the flood came, Thanh Nguyen was asleep.', 'He', 'Thanh Nguyen'],
  ['Zhang Wei and his brother Tom fled.', 'He', 'Zhang Wei'],
  ['Park Soo-yeon lives below the dam.', 'She', 'Park Soo-yeon'],
])('%s %s said', (opening, pronoun, name) => {
  const text = `${opening} ${pronoun} knew the valley.\n\n“It sounded like a train,” ${pronoun.toLowerCase()} said.`;
  expect(speakersOf(text)).toEqual([name]);
});

test.each([
  // In a place nobody is “he”.
  ['The mayor moved to San Marco. He opened a shop there.\n\n“It went well,” he said.', undefined],
  ['Las Vegas was asleep. Ana Rao saw a light. She woke her son.\n\n“It was late,” she said.', 'Ana Rao'],
  // No month
  ['“The dam leaks,” said Jan van der Berg, an engineer.', 'Jan van der Berg'],
  ['Farmer Jan de Wit said the dam was leaking.', 'Jan de Wit'],
  // No “do”
  ['Water minister Đỗ Văn Hùng said the dam was leaking.', 'Đỗ Văn Hùng'],
  // By the first of three names
  ['Lee Hsien Loong visited the dam. “We will repair it,” Lee told reporters.', 'Lee Hsien Loong'],
  // Many capitals, and no headline
  ['He died at home in Sandy Springs, Georgia, aide Keith Hagan told The Associated Press.', 'Keith Hagan'],
])('%s', (text, name) => {
  expect(speakersOf(text)).toEqual([name]);
});

test('a flight is no company', () => {
  const text =
    'Flight OR370 is to be searched for again. Ana Rao, a director of the firm that looks for OR370, said it was late.\n\nThe company later said that it was right.';
  expect(speakersOf(text)).not.toContain('OR370');
});

test('whose an office is holds it not', () => {
  const text =
    'Rao follows Bo Holm who was appointed Corbel’s enterprise technology officer in May. “Corbel grows,” Corbel said.';
  const { speakers } = analyse(plainArticle(text, { url: 'a.txt' }), model);
  expect(speakers.map(({ name, role }) => [name, role])).toEqual([['Corbel', undefined]]);
});

test('letters are no name in short of whatever begins with them', () => {
  const text =
    'The pipe is fast, according to the WFB’s “Pipe Report.” It lay there in May.\n\nBased on June WFB Pipe Collection places.';
  expect(speakersOf(text)).not.toContain('WFB Pipe Collection');
});
