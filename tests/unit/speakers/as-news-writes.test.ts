import { describe, expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();
const LEAD = 'Bridge plans draw a crowd\n\nAna Rao and Bo Lind met on Wednesday to look at the bridge.\n\n';

const read = (text: string) => analyse(plainArticle(LEAD + text, { url: 'a.txt' }), model);

/** Who says what, in the last paragraph. */
function saidIn(text: string): string[] {
  const { attributions, speakers } = read(text);
  const own = attributions.filter(
    ({ cue, doubt }) => (cue?.start ?? 0) >= LEAD.length && doubt === undefined,
  );
  return own.map(({ speaker, content }) => {
    const name = speakers.find(({ id }) => id === speaker)?.name;
    return `${name}: ${content.map((piece) => piece.text).join(' … ')}`;
  });
}

describe('whose words they are', () => {
  test.each([
    ['The agency quoted Rao as saying that the bridge would close.', ['Ana Rao: the bridge would close']],
    // what announces is no apposition of the name before it
    [
      'Piers will share £2 million from the Reef Bank, the government announced today.',
      ['government: Piers will share £2 million from the Reef Bank'],
    ],
    ['State TV quoted Rao as saying: “We will close it.”', ['Ana Rao: “We will close it.”']],
    [
      'Rao was quoted by the Lindale Post as saying that the bridge would close.',
      ['Ana Rao: the bridge would close'],
    ],
    [
      'The agency cited a police chief, Otto Brand, as saying the gunman fled.',
      ['Otto Brand: the gunman fled'],
    ],
    [
      'Rao said the bridge was safe; Lind disagreed, saying it had cracks.',
      ['Ana Rao: the bridge was safe', 'Bo Lind: it had cracks'],
    ],
    [
      'Rao said the bridge was safe, but Lind disagreed, saying it had cracks.',
      ['Ana Rao: the bridge was safe', 'Bo Lind: it had cracks'],
    ],
    ['According to the ministry, 40 people died.', ['ministry: 40 people died']],
    [
      'A teacher who asked not to be named said staff had learnt of it from the news.',
      ['teacher: staff had learnt of it from the news'],
    ],
    ['A doctor who requested anonymity said the ward was full.', ['doctor: the ward was full']],
    [
      'An official who was not authorised to speak publicly said the bridge had cracks.',
      ['official: the bridge had cracks'],
    ],
    ['Residents were urged by Rao to stay away from the river.', ['Ana Rao: to stay away from the river']],
    [
      '“Moonrise” director Eddie Tarn said the film was about grief.',
      ['Eddie Tarn: the film was about grief'],
    ],
    [
      'Eddie Tarn, director of “Moonrise,” said the film was about grief.',
      ['Eddie Tarn: the film was about grief'],
    ],
    ['The man’s family described him as “a devoted dad”.', ['man’s family: him as “a devoted dad”']],
    ['The victim’s mother said he was kind.', ['victim’s mother: he was kind']],
    [
      'One student, whose name is withheld, described a beating. “They came at night,” she said.',
      ['student: “They came at night,”'],
    ],
    [
      'A White House official, speaking on condition of anonymity, said the bill was dead.',
      ['White House official: the bill was dead'],
    ],
    ['Developer Corbel Homes said 30% would be cheap.', ['Corbel Homes: 30% would be cheap']],
    [
      'Ukraine’s general staff said it had struck a depot. “The fire is still burning,” it said.',
      [
        'Ukraine’s general staff: it had struck a depot',
        'Ukraine’s general staff: “The fire is still burning,”',
      ],
    ],
    [
      'Lakeland’s central bank left its rate at 4%. The bank said inflation was low. “It is,” said Greta Lang of Kell Bank.',
      ['central bank: inflation was low', 'Greta Lang: “It is,”'],
    ],
    [
      'According to the indictment, unsealed today in Lindale, the men bought 200 rifles.',
      ['indictment: the men bought 200 rifles'],
    ],
    ['According to the study, which was small, rents doubled.', ['study: rents doubled']],
    [
      'According to the trial’s lead investigator, Dr. Tom Egede of Lund Heart Institute, relapses fell 31 percent.',
      ['Tom Egede: relapses fell 31 percent'],
    ],
    ['According to Corbel’s founder, Mia Orr, sales fell 30 percent.', ['Mia Orr: sales fell 30 percent']],
    ['The FAO, the WFP and UNICEF warned that hunger would spread.', ['FAO: that hunger would spread']],
    ['In Kenya, the WFP and UNICEF said that hunger would spread.', ['WFP: that hunger would spread']],
    ['“We lost it,” said team-mate Dean Kay.', ['Dean Kay: “We lost it,”']],
    ['Her brother Dean Kay said the match was lost.', ['Dean Kay: the match was lost']],
    [
      'Rao has urged the government to let observers in. “Openness serves everyone,” Lind told the council.',
      ['Ana Rao: the government to let observers in', 'Bo Lind: “Openness serves everyone,”'],
    ],
  ])('%s', (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

describe('office and body', () => {
  test.each([
    ['“We won,” said NHS England Chief Executive James Mack.', 'Chief Executive', 'NHS England'],
    [
      '“We won,” said Marta Quill, Corbel’s Chair, President and Chief Executive Officer.',
      'Chair, President and Chief Executive Officer',
      'Corbel',
    ],
    ['Co-first author Tunde Bako of Kell University said it failed.', 'Co-first author', 'Kell University'],
    ['U.N. special envoy Amira Sayed said aid had stopped.', 'special envoy', 'U.N.'],
    ['Amira Sayed, the U.N. envoy for Lethia, said aid had stopped.', 'envoy for Lethia', 'U.N.'],
    [
      'Pavel Dorn, the UN special rapporteur on torture, said aid had stopped.',
      'special rapporteur on torture',
      'UN',
    ],
    ['Labour’s shadow chancellor, Wes Marlin, said it was a gimmick.', 'shadow chancellor', 'Labour'],
    ['Coast Guard Petty Officer Ray Dunn said the crew was safe.', 'Petty Officer', 'Coast Guard'],
    [
      '“We won,” said Ruth Alder, Special Agent in Charge, FBI Newark.',
      'Special Agent in Charge',
      'FBI Newark',
    ],
    ['Tove Lind of the Right to Food Network said it was late.', undefined, 'Right to Food Network'],
    ['Ch Supt Laura Pike said it was late.', 'Ch Supt', undefined],
    ['Pavel Dorn, a critic of the central bank, said it was late.', 'critic of the central bank', undefined],
  ])('%s', (text, role, affiliation) => {
    const { speakers } = read(text);
    expect(speakers.map((one) => [one.role, one.affiliation])).toContainEqual([role, affiliation]);
  });
});

test('a firm that hosts a call is no host, and who joins it no part of its name', () => {
  const { speakers } = read(
    'Corbel will host a call at 8:30 a.m. Eastern Time.\n\n“Joining Corbel lets us grow,” said Nils Holm. Corbel said it was glad.',
  );
  expect(speakers.map(({ name, role }) => [name, role])).toContainEqual(['Corbel', undefined]);
});

test('a country before a headline’s colon does not speak because its mission does', () => {
  const { attributions } = analyse(
    plainArticle(
      'Sudan: UN experts alarmed by reports of mass arrests\n\nSudan’s mission in Geneva denied that anyone was held.',
      { url: 'a.txt' },
    ),
    model,
  );
  expect(attributions.map(({ source }) => source?.text)).not.toContain('Sudan');
});

describe('names that are words', () => {
  test.each([
    [
      '“It was an attempt,” Will Moy, a teacher in Halden, told the Lindale Post.',
      'Will Moy: “It was an attempt,”',
    ],
    ['Will Moy, a teacher in Halden, said the bridge was old.', 'Will Moy: the bridge was old'],
    ['“It is an old bridge,” said Will Moy, a teacher.', 'Will Moy: “It is an old bridge,”'],
  ])('%s', (text, claim) => {
    expect(saidIn(text)).toEqual([claim]);
  });
});

test.each([
  ['a White House official who knows Rao', 'White House official'],
  ['a prominent Harbour Committee member who supports Rao', 'prominent Harbour Committee member'],
  ['a Halden lawyer representing Rao', 'Halden lawyer representing Rao'],
])('“%s” is not Rao', (source, name) => {
  expect(saidIn(`“I’d want answers about the bridge,” said ${source}.`)).toEqual([
    `${name}: “I’d want answers about the bridge,”`,
  ]);
});
