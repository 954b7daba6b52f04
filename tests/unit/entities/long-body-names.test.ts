import { describe, expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();

/** The name and affiliation of who says the last claim. */
function lastSpeaker(text: string): string[] {
  const { attributions, speakers } = analyse(plainArticle(`News\n\n${text}`, { url: 'a.txt' }), model);
  const speaker = speakers.find(({ id }) => id === attributions.at(-1)?.speaker);
  return [speaker?.name ?? '', speaker?.affiliation ?? ''].filter((name) => name !== '');
}

/** Names of many words, by what joins them. */
const NAMES = [
  'Center for the Advancement of Science in Space',
  'Society for Research in Child Development',
  'National Institute for Excellence in Teaching',
  'Association of Boards of Science in Management',
  'Secretariat of the Convention on Trade in Species',
  'Royal Society for the Prevention of Cruelty to Animals',
  'Alliance to End Hunger',
  'Joint Committee on the Rights of the Child',
  'Institute for Health Metrics and Evaluation',
  'Centre for Policy on Ageing',
  'Society of Friends of the Museum of the Lakes',
  'Board of Governors of the Bank of Halden',
];

describe('names of bodies with several joints', () => {
  test.each(NAMES)('%s', (name) => {
    expect(lastSpeaker(`The ${name} said rents would fall.`)).toEqual([name]);
    expect(lastSpeaker(`A spokesman for the ${name} said rents would fall.`)).toEqual([name]);
    expect(lastSpeaker(`“Rents will fall this year,” said Ana Rao, director of the ${name}.`)).toEqual([
      'Ana Rao',
      name,
    ]);
    expect(
      lastSpeaker(`“Rents will fall this year,” said Ana Rao, Deputy Director for Policy at the ${name}.`),
    ).toEqual(['Ana Rao', name]);
    expect(lastSpeaker(`The ${name}’s director, Ana Rao, said rents would fall.`)).toEqual(['Ana Rao', name]);
  });

  test.each(NAMES.filter((name) => !name.includes('Child')))('an office behind %s', (name) => {
    expect(lastSpeaker(`${name} Director Ana Rao said rents would fall.`)).toEqual(['Ana Rao', name]);
  });

  test('where a body has its seat is no part of its name', () => {
    expect(lastSpeaker('The Institute for the Study of Labour in Oro said rents would fall.')).toEqual([
      'Institute for the Study of Labour',
    ]);
    expect(lastSpeaker('The Department of Works in Northern Halden said rents would fall.')).toEqual([
      'Department of Works',
    ]);
  });

  test('a campus is', () => {
    expect(
      lastSpeaker('Ana Rao, a professor at the University of Lakeland at Marlow, said rents would fall.'),
    ).toEqual(['Ana Rao', 'University of Lakeland at Marlow']);
  });

  test('a source that is the end of a name is the whole', () => {
    const name = 'International Union for Conservation of Nature';
    expect(
      lastSpeaker(`${name} Calls for Cap on Rents\n\nOn Tuesday the ${name} called for a cap on rents.`),
    ).toEqual([name]);
    expect(
      lastSpeaker('Ana Rao, director of the Partnership for a Healthier Marlow, said rents would fall.'),
    ).toEqual(['Ana Rao', 'Partnership for a Healthier Marlow']);
  });

  test('of two bodies the first is shown', () => {
    expect(lastSpeaker('The Halden Government and VLAS said the land would be shared.')).toEqual([
      'Halden Government',
    ]);
    expect(lastSpeaker('Oxfam and Save the Children said food was short.')).toEqual(['Oxfam']);
  });

  test.each([
    'Ana Rao, who is Halden Police Department spokesman, said rents fell.',
    '“Rents will fall,” said Ana Rao. Rao is Policy Manager of the Halden Police Department.',
  ])('an office that a clause tells: %s', (text) => {
    expect(lastSpeaker(text)).toEqual(['Ana Rao', 'Halden Police Department']);
  });

  test.each([
    'Conference of Catholic Bishops of the Lakes',
    'National Association for the Advancement of People of Colour',
    'Office of the Attorney General of the State of Marlow',
    'Institute of Science and Technology for Development',
  ])('behind the comma of an office: %s', (name) => {
    expect(lastSpeaker(`“Rents will fall,” said Ana Rao, Chair, ${name}.`)).toEqual(['Ana Rao', name]);
    expect(lastSpeaker('“Rents will fall,” said Ana Rao, Vice President, Sales for Corbel.')).toEqual([
      'Ana Rao',
      'Corbel',
    ]);
  });
});
