import { describe, expect, test } from 'vitest';
import { attributionsIn, attributionsOfArticle } from './attributions-in.ts';

/** "source [cue] claim ‖ claim" of each attribution. */
const told = (found: ReturnType<typeof attributionsIn>): string[] =>
  found.map(({ source, cue, content }) =>
    [source?.text ?? '', `[${cue?.text ?? ''}]`, content.map(({ text }) => text).join(' ‖ ')]
      .join(' ')
      .trim(),
  );

describe('who and what stand around a cue', () => {
  test.each([
    [
      'They were criticised by the union because “it is unsafe”.',
      ['the union [criticised] because “it is unsafe”'],
    ],
    ['The plan was described by Mr. Hale as “a gamble”.', ['Mr. Hale [described] “a gamble”']],
    ['As confirmed by the envoy, the talks will go on.', ['the envoy [confirmed] the talks will go on']],
    [
      'The ship left port late, as confirmed by the envoy.',
      ['the envoy [confirmed] The ship left port late'],
    ],
    ['The owner was accused by the board of hiding it.', ['the board [accused] hiding it']],
    ['It was called “unsafe and old” by the agency.', ['the agency [called] “unsafe and old”']],
    ['It was dismissed as “an old joke” by the union.', ['the union [dismissed] “an old joke”']],
    [
      'The warning from the bank that growth would stall sent it lower.',
      ['the bank [warning] that growth would stall'],
    ],
    [
      'The claim by the board that nobody was hurt was met with doubt.',
      ['the board [claim] that nobody was hurt'],
    ],
    [
      'Rao’s claim that its prices are the lowest was rejected in May.',
      ['Rao [claim] that its prices are the lowest'],
    ],
    ['The ruling by the panel that met on Monday was late.', []],
    ['A man accused of theft in the town was held for three days.', []],
    ['Rao said in three cases, nobody was told of it.', ['Rao [said] nobody was told of it']],
    ['If it rains, Rao said in May, the fair is off.', ['Rao [said] If it rains ‖ the fair is off']],
    [
      'The firm denied her request, the agency claims in a lawsuit filed in May.',
      ['The firm [denied] her request', 'the agency [claims] The firm denied her request'],
    ],
    [
      'Rao said funders were late, or asked the scientists to wait.',
      ['Rao [said] funders were late, or asked the scientists to wait'],
    ],
    ['The guards were dismissed by the firm for sleeping.', []],
    ['In Rao’s words, “it is late and dark”.', ['Rao [words] “it is late and dark”']],
    [
      'Rao condemned Friday’s attack, saying that it was cruel.',
      ['Rao [condemned] Friday’s attack', 'Rao [saying] that it was cruel'],
    ],
    ['The Fund’s view is that growth will slow.', ['The Fund [view] that growth will slow']],
    ['In the Fund’s view, growth will slow.', ['the Fund [view] growth will slow']],
    ['In the view of the Fund, growth will slow.', ['the Fund [view] growth will slow']],
    ['Growth, in the Fund’s view, will slow.', ['the Fund [view] Growth ‖ will slow']],
    ['He lives in full view, of course.', []],
    ['Unions have been warning that it would close.', ['Unions [have been warning] that it would close']],
    ['It will not work, he continued, unless we pay.', ['he [continued] It will not work ‖ unless we pay']],
    ['Noting that trade grew, ministers agreed on rules.', ['ministers [Noting] that trade grew']],
    [
      'The office said that, according to the file, it was late.',
      ['The office [said] that, according to the file, it was late'],
    ],
    [
      'The peak, according to Mr. Tull, reached 40 units.',
      ['Mr. Tull [according to] The peak ‖ reached 40 units'],
    ],
    [
      'While it is “too late,” Cook said, we will try.',
      ['Cook [said] While it is “too late,” ‖ we will try'],
    ],
    ['The bank assured savers in Kent, a county, that it was safe.', ['The bank [assured] that it was safe']],
    [
      '“It is late,” notes Ann Lee, chair of the board, “as before.”',
      ['Ann Lee, chair of the board [notes] “It is late,” ‖ “as before.”'],
    ],
    [
      'Rao said the plan was late, adding it would cost more.',
      ['Rao [said] the plan was late', 'Rao [adding] it would cost more'],
    ],
    [
      'Rao said that “it is late.” She said nobody had come.',
      ['Rao [said] that “it is late.”', 'She [said] nobody had come'],
    ],
    ['Donald Rao has said that more than once.', []],
    ['He said it was late, but most observers disagree.', ['He [said] it was late']],
    ['He said it would come, but he gave no details.', ['He [said] it would come']],
    ['He said it would come, but did not divulge any numbers.', ['He [said] it would come']],
    ['He said it was late, but he did not know why.', ['He [said] it was late, but he did not know why']],
    ['Roe promised to keep the old library and mended the nets.', ['Roe [promised] to keep the old library']],
    [
      'Roe promised to keep the old library and improved services.',
      ['Roe [promised] to keep the old library and improved services'],
    ],
    [
      'Roe said it closed the old library and kept the crew.',
      ['Roe [said] it closed the old library and kept the crew'],
    ],
    ['He said it was late, but it would come.', ['He [said] it was late, but it would come']],
    ['Lee argues that it is late, though demand fell.', ['Lee [argues] that it is late']],
    [
      'Aides have urged him to leave the town and staff know why.',
      ['Aides [have urged] him to leave the town'],
    ],
    ['In 2020, Rao said, output fell by half.', ['Rao [said] In 2020 ‖ output fell by half']],
    ['The plan, says Lee, is good for the town.', ['Lee [says] The plan ‖ is good for the town']],
    [
      'The key to the plan, said Ann Lee, chair of the board, is the railway.',
      ['Ann Lee, chair of the board [said] The key to the plan ‖ is the railway'],
    ],
    ['Other sales, the company notes, include a mill.', ['the company [notes] Other sales ‖ include a mill']],
    [
      'Output fell by half, the ministry estimated, by 2030.',
      ['the ministry [estimated] Output fell by half ‖ by 2030'],
    ],
    ['The lake fell, per a list of the board.', ['a list of the board [per] The lake fell']],
    ['Osei leads in the north, per the Herald.', ['the Herald [per] Osei leads in the north']],
    ['They paid 20 crowns, per head, in May.', []],
    ['The parks have one bench, per capita, in June.', []],
    [
      'They stayed (asked about it, Rao says it was “so late”), and they had to sing.',
      ['Rao [says] it was “so late”'],
    ],
    ['He said the board (which met in May) was late.', ['He [said] the board (which met in May) was late']],
  ])('%s', (text, expected) => {
    expect(told(attributionsIn(text))).toEqual(expected);
  });
});

describe('headlines in capitals', () => {
  const BODY = '\n\nThe board met on Monday and the river was calm. It went home at noon.';
  test.each([
    ['World Bank Pledges Support for Lakes Rail', ['World Bank [Pledges] Support for Lakes Rail']],
    ['Press Release: TULL VOWS FIGHT OVER BUS FARES', ['TULL [VOWS] FIGHT OVER BUS FARES']],
    ['Harbour Demands May Widen Gap', []],
    [
      'Rivers must be kept clean\n\n– says the Minister at the Rivers Fair',
      ['the Minister [says] Rivers must be kept clean'],
    ],
  ])('%s', (text, expected) => {
    expect(told(attributionsOfArticle(text + BODY))).toEqual(expected);
  });
});
