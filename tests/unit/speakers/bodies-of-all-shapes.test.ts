import { expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();

/** Who speaks in the text, with office and body. */
function speakersIn(text: string): string[] {
  const { speakers } = analyse(plainArticle(`Cuts in the news today\n\n${text}`, { url: 'a.txt' }), model);
  return speakers.map(({ name, role, affiliation }) => `${name} | ${role} | ${affiliation}`);
}

test.each([
  // a field's word that ends the name of a body, before an office that has no field before it
  ['Marlow Water Chief Executive Ana Rao', 'Ana Rao | Chief Executive | Marlow Water'],
  ['Marlow Police Head of Communications Ana Rao', 'Ana Rao | Head of Communications | Marlow Police'],
  ['Halden plc Chief Executive Ana Rao', 'Ana Rao | Chief Executive | Halden plc'],
  // … and one behind a field
  ['Ana Rao, Director of Operations of Marlow Water', 'Ana Rao | Director of Operations | Marlow Water'],
  // small words and numbers that end a name
  ['Ana Rao, Chief Executive, Halden plc', 'Ana Rao | Chief Executive | Halden plc'],
  ['Ana Rao, Chief Executive, Studio 54', 'Ana Rao | Chief Executive | Studio 54'],
  // what a body is for
  ['Ana Rao, Chief Executive of Transport for Marlow', 'Ana Rao | Chief Executive | Transport for Marlow'],
  ['Ana Rao, spokesperson, Citizens for Clean Air', 'Ana Rao | spokesperson | Citizens for Clean Air'],
  // firms of several partners
  ['Ana Rao, Chief Executive at Pike, Lind & Cole', 'Ana Rao | Chief Executive | Pike, Lind & Cole'],
  [
    'Ana Rao, Director of Operations, Trellis Hotels & Resorts',
    'Ana Rao | Director of Operations | Trellis Hotels & Resorts',
  ],
  ['Ana Rao, Head of Works, Halden & Co.', 'Ana Rao | Head of Works | Halden & Co.'],
  // who holds an office stands behind the comma, whatever the body's words are elsewhere
  [
    'the Chief Executive of Halden North America, Ana Rao',
    'Ana Rao | Chief Executive | Halden North America',
  ],
  ['the Director of Works of Sport England, Ana Rao', 'Ana Rao | Director of Works | Sport England'],
  ['the spokesperson of Age Concern Marlow, Bo Lind', 'Bo Lind | spokesperson | Age Concern Marlow'],
  // the owner of an office is no body with it
  ['Marlow Museum of Art’s Director of Works, Ana Rao', 'Ana Rao | Director of Works | Marlow Museum of Art'],
  ['Friends of the Marsh’s Chief Executive, Ana Rao', 'Ana Rao | Chief Executive | Friends of the Marsh'],
])('%s', (source, speaker) => {
  expect(speakersIn(`“We will grow this year,” said ${source.replace(/\.$/, '')}.`)).toEqual([speaker]);
});
