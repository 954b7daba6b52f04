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
      'The day before, at a rally in Marlow, Mr. Rao was just as blunt, claiming without any proof that the vote would be rigged.',
      ['Rao claiming without any proof: that the vote would be rigged'],
    ],
    [
      'Last week, at a hearing in Marlow, Bo Lind was even sharper, calling the plan a waste of money.',
      ['Bo Lind calling: the plan a waste of money'],
    ],
    [
      'According to a report Tuesday from the Halden Institute, rents fell by 5 percent.',
      ['Halden Institute According to: rents fell by 5 percent'],
    ],
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
    [
      'But, said Bo Lind, “I do not want to drum up trouble because I know his habit of hitting back.”',
      ['Bo Lind said: “I do not want to drum up trouble because I know his habit of hitting back.”'],
    ],
    [
      'Senator Ana Rao told reporters that Otto Brand “may have broken the law” by calling on Lakeland to copy the letters of his rival.',
      [
        'Ana Rao told: that Otto Brand “may have broken the law”',
        'Otto Brand calling on: Lakeland to copy the letters of his rival',
      ],
    ],
    [
      'Voters in several Lakeland states that have suffered from the loss of good jobs went to the polls on Tuesday.',
      [],
    ],
    [
      'Otto Brand echoed readers who blasted the Herald’s Ana Rao for reporting that debunked the mayor’s claims of fraud as baseless.',
      [],
    ],
    [
      'Neither Mr. Lind nor other officials identified the particular harbours that were used by the smugglers.',
      [],
    ],
    ['She declined to name any writers of the speech, nor did she report that any steps had been taken.', []],
  ])('%s', (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

describe('who is asked asks nothing', () => {
  test.each([
    [
      '“You bet I would,” Ana Rao said when asked whether she would close the harbour.',
      ['Ana Rao said: “You bet I would,”'],
    ],
    [
      '“It fits,” Ana Rao told the Herald in an interview when asked which plan she would back.',
      ['Ana Rao told: “It fits,”'],
    ],
    [
      'Asked by Bo Lind whether she had practiced her speech, Ana Rao said, “I read it once over last night.”',
      [
        'Bo Lind Asked: whether she had practiced her speech',
        'Ana Rao said: “I read it once over last night.”',
      ],
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
    [
      '“It is good for the harbour,” said Ana Rao, a former mayor of Marlow, referring to the list of repairs. “In spring, the boats come back.”',
      ['Ana Rao said: “It is good for the harbour,” … “In spring, the boats come back.”'],
    ],
    [
      '“He did try to frighten me,” said Bo Lind, who wrote about the visit in a book. “Thank heaven, it was not true.”',
      ['Bo Lind said: “He did try to frighten me,” … “Thank heaven, it was not true.”'],
    ],
    [
      '“They stole the harbour,” the man said, using a swear word to describe the council. “We want it back.”',
      ['man said: “They stole the harbour,” … “We want it back.”'],
    ],
    [
      '“Nobody came,” Otto Brand said when asked how the harbour sees such delays.',
      ['Otto Brand said: “Nobody came,”'],
    ],
    [
      '“We heard the waves all night,” the actor previously said on “Marlow Tonight.”',
      ['actor previously said: “We heard the waves all night,”'],
    ],
  ])('%s', (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});
