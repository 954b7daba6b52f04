import { describe, expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();

/** Who is heard to say what, of what is shown. */
function saidIn(text: string): string[] {
  const { attributions, speakers } = analyse(plainArticle(`News\n\n${text}`, { url: 'a.txt' }), model);
  return attributions
    .filter(({ doubt }) => doubt === undefined)
    .map(
      ({ cue, speaker, content }) =>
        `${speakers.find(({ id }) => id === speaker)?.name} ${cue?.text}: ${content.map((piece) => piece.text).join(' … ')}`,
    );
}

describe('whose clause it is', () => {
  test.each([
    [
      'A group of doctors, alarmed that the Brand administration is denying vaccines to immigrants, is urging the Health Department to accept its offer.',
      ['group of doctors is urging: the Health Department to accept its offer'],
    ],
    [
      'With efforts to restore the river faltering, Ana Lind took the forceful step of sending letters to both House and Senate leaders asking them for quick action on a vote.',
      ['Ana Lind asking: them for quick action on a vote'],
    ],
    [
      'New York (AFP) – Vice President Otto Brand on Monday hit the campaign trail with Ana Rao for the first time, trashing Bo Lind as unqualified for the White House and accusing him of endangering the lives of troops.',
      ['Otto Brand accusing: him of endangering the lives of troops'],
    ],
    ['11:00 am – Police receive 911 calls saying shots have been fired inside the center.', []],
    [
      'Officers found the body 30 minutes later with his pockets turned inside out, indicating that he had been robbed.',
      [],
    ],
    [
      'Mr. Kim has shifted the bank from a focus on growth to one that emphasizes issues crossing borders.',
      [],
    ],
    [
      'Senator Jim Lind (R-Okla.) today praised the passage of the amendment he co-sponsored along with Senator John Corry (R-TX) expressing the sense of the Senate that General David Pell is to be honored.',
      [],
    ],
  ])('%s', (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

describe('behind a quotation', () => {
  test.each([
    ['“It is late,” Ana Rao said of the harbour.', ['Ana Rao said: “It is late,”']],
    [
      'All contained plastic, according to the study, published in the journal Water Science.',
      ['study according to: All contained plastic'],
    ],
    [
      'Two diplomats, speaking on condition of anonymity because they were not authorized to brief the media, said talks would resume Thursday.',
      ['diplomats said: talks would resume Thursday'],
    ],
  ])('%s', (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});
