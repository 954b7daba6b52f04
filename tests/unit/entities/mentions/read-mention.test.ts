import { describe, expect, test } from 'vitest';
import type { Mention } from '@/lib/core/entities/mention.ts';
import { readMention } from '@/lib/core/entities/mentions/read-mention.ts';
import { textOf, type Word, wordsOf } from '@/lib/core/text/words.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

function mentionOf(phrase: string): Mention {
  const { tokens } = annotateText(plainArticle(phrase, { url: 'a.txt' }));
  return readMention(phrase, wordsOf(tokens, 0, tokens.length));
}

const wordsIn = (phrase: string, words: readonly Word[] | undefined): string | undefined =>
  words === undefined ? undefined : textOf(phrase, words);

describe('people: name, role and affiliation', () => {
  test.each([
    ['Ana Rao', 'Ana Rao'],
    ['Dr. Ana Rao', 'Ana Rao'],
    ['Sir Alasdair Munro KC', 'Alasdair Munro'],
    ['Lord Penhallow, a former lord chief justice', 'Penhallow', 'former lord chief justice'],
    ['Ana Rao, director of the Lakes Academy', 'Ana Rao', 'director', 'Lakes Academy'],
    ['Planning Minister Jean-Bosco Ilunga', 'Jean-Bosco Ilunga', 'Planning Minister'],
    ['Deputy Minister of Trade and Supply Le Thi Hoa', 'Le Thi Hoa', 'Deputy Minister of Trade and Supply'],
    ['Assistant Secretary for Flood Safety Marcus Lee', 'Marcus Lee', 'Assistant Secretary for Flood Safety'],
    ['GLCC Secretary-General Amina Wekesa', 'Amina Wekesa', 'Secretary-General', 'GLCC'],
    ['WHO Director-General Ama Owusu', 'Ama Owusu', 'Director-General', 'WHO'],
    ['White House spokesman Josh Earnest', 'Josh Earnest', 'spokesman', 'White House'],
    ['opposition Labour Party spokeswoman Ana Rao', 'Ana Rao', 'opposition spokeswoman', 'Labour Party'],
    ['Sen. Ana Rao', 'Ana Rao', 'Sen.'],
    ['the court’s manager, Joan Tregear', 'Joan Tregear', 'manager', 'court'],
    ['The justice secretary, Thomas Wray', 'Thomas Wray', 'justice secretary'],
    ['Its head, Planning Minister Ana Rao', 'Ana Rao', 'Planning Minister', 'Its'],
    ['Ana Rao, who chairs the Advocates’ Association', 'Ana Rao', 'chair', 'Advocates’ Association'],
    ['Ana Rao, who led the study', 'Ana Rao'],
    ['Ana Rao, 45, a carpenter from Leeds', 'Ana Rao', 'carpenter'],
    ['Ana Rao, chief of Strategy at ITU and co-creator of the Summit', 'Ana Rao', 'chief of Strategy', 'ITU'],
    [
      'Ana Rao, deputy director of the ministry’s Department of Works',
      'Ana Rao',
      'deputy director',
      'Department of Works',
    ],
    ['Ana Rao, the agency’s technical lead', 'Ana Rao', 'technical lead', 'agency'],
    ['Prof. Li Wei of Peking University', 'Li Wei', 'Professor', 'Peking University'],
    ['Ana Rao, Chief Executive, Northern Rail Trust', 'Ana Rao', 'Chief Executive', 'Northern Rail Trust'],
    ['The Chancellor of the Exchequer, Ana Rao', 'Ana Rao', 'Chancellor of the Exchequer'],
    ['the company’s chief executive, Ana de la Cruz', 'Ana de la Cruz', 'chief executive', 'company'],
    ['his colleague Ana Rao', 'Ana Rao'],
    ['Labour’s Ana Rao', 'Ana Rao', undefined, 'Labour'],
    ['its chief forecaster, Dr Ana Rao', 'Ana Rao', 'chief forecaster', 'its'],
    ['property developer Ana Lee', 'Ana Lee', 'property developer'],
  ])('%s', (phrase: string, name: string, role?: string, affiliation?: string) => {
    const mention = mentionOf(phrase);
    expect(mention).toMatchObject({ kind: 'person', name });
    if (mention.kind !== 'person') return;
    expect([mention.role, wordsIn(phrase, mention.affiliation)]).toEqual([role, affiliation]);
  });

  test.each([
    ['Mr Rao', 'm'],
    ['Dame Harriet Rao', 'f'],
    ['spokeswoman Kim Rao', 'f'],
    ['Kim Rao, spokesman for the board', 'm'],
    ['Kim Rao, chairman of the board', undefined],
    ['Fatima Rao', 'f'],
    ['Kim Rao', undefined],
  ])('the gender of %s', (phrase, gender) => {
    const mention = mentionOf(phrase);
    expect(mention.kind === 'person' ? mention.gender : 'none').toBe(gender);
  });
});

describe('bodies', () => {
  test.each([
    ['The Ministry of Justice', 'Ministry of Justice', []],
    ['The U.S. Department of Water Resources', 'U.S. Department of Water Resources', []],
    ['the Nordic Pilots’ Union', 'Nordic Pilots’ Union', []],
    ['Danish carrier Vestfly', 'Vestfly', ['danish', 'carrier']],
    [
      'Halden Instruments, Inc. (NASDAQ: HLDN), a maker of sensors',
      'Halden Instruments, Inc.',
      ['maker', 'sensor', 'company'],
    ],
    ['Acme Robotics Corp.', 'Acme Robotics Corp.', ['company']],
    ['the aviation regulator', 'aviation regulator', []],
    ['Labour Safety Agency on Tuesday', 'Labour Safety Agency', []],
  ])('%s', (phrase, name, descriptors) => {
    const mention = mentionOf(phrase);
    expect(mention).toMatchObject({ kind: 'body', descriptors });
    expect(mention.kind === 'body' ? wordsIn(phrase, mention.words) : '').toBe(name);
  });
});

describe('the rest', () => {
  test.each([
    [
      'a survey published on Tuesday by the Health Observatory',
      { kind: 'document', head: 'survey' },
      'Health Observatory',
    ],
    ['The Department’s latest dam inventory', { kind: 'document', head: 'inventory' }, 'Department'],
    ['figures that the ministry handed out', { kind: 'document', head: 'figure' }, 'ministry'],
    [
      'The report, ‘Justice Under Tarpaulin’',
      { kind: 'document', head: 'report', description: 'report' },
      undefined,
    ],
  ])('document: %s', (phrase, expected, issuer) => {
    const mention = mentionOf(phrase);
    expect(mention).toMatchObject(expected);
    expect(mention.kind === 'document' ? wordsIn(phrase, mention.issuer)?.replace(/^the /, '') : '').toBe(
      issuer,
    );
  });

  test.each([
    ['the deputy minister', { kind: 'role', head: 'minister', modifiers: ['deputy'], definite: true }],
    [
      'A senior official',
      { kind: 'role', head: 'official', definite: false, description: 'senior official' },
    ],
    [
      'an official familiar with the matter, who asked not to be named',
      { kind: 'role', description: 'official familiar with the matter' },
    ],
    [
      'two people familiar with the matter',
      { kind: 'role', plural: true, description: 'two people familiar with the matter' },
    ],
    ['one of the sources', { kind: 'role', head: 'source', plural: true, definite: true }],
    ['a member of one delegation', { kind: 'role', description: 'member of one delegation' }],
    ['she', { kind: 'pronoun', word: 'she' }],
    ['One of them', { kind: 'pronoun', word: 'one of them' }],
  ])('%s', (phrase, expected) => {
    expect(mentionOf(phrase)).toMatchObject(expected);
  });
});
