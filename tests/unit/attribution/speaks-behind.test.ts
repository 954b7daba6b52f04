import { describe, expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { readByRules } from '@/lib/core/attribution/rules.ts';
import { spanOf } from '@/lib/core/attribution/spans.ts';

const said = (text: string): string[] => {
  const { reading, relations } = readByRules(annotateText(plainArticle(text, { url: 'a.txt' })));
  return relations.map(
    ({ source, cue }) => `${source && spanOf(reading, source).text}: ${spanOf(reading, cue).text}`,
  );
};

describe('a verb that only its place behind a quotation makes one of speech', () => {
  test.each([
    ['“The plan is too costly for towns,” fumed Ana Rao.', ['Ana Rao: fumed']],
    [
      '“The plan is too costly for towns,” chuckled Ana Rao, mayor of Oro.',
      ['Ana Rao, mayor of Oro: chuckled'],
    ],
    ['“The plan is too costly for towns,” Ana Rao chuckled.', ['Ana Rao: chuckled']],
    ['“Is the plan too costly for towns?” he sneered in Oro.', ['he: sneered']],
    ['“The plan is too costly for towns,” reckons Ana Rao.', ['Ana Rao: reckons']],
    ['“The plan is too costly for towns,” shot back Ana Rao.', ['Ana Rao: shot back']],
    ['“The plan is too costly for towns,” Ana Rao chips in.', ['Ana Rao: chips in']],
    // A title, what is part of its sentence, and what goes on to another verb.
    ['“Moonrise,” painted Ana Rao.', []],
    ['The town that signs call “the coldest place on all the earth,” welcomed Ana Rao.', []],
    ['“The plan is too costly for towns,” Ana Rao weighed in, telling nobody.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

test.each(['believes', 'thinks', 'fears', 'summed up', 'hits back'])(
  'whoever “%s” behind a whole quotation says it',
  (verb) => {
    const text = `Towns\n\n“The plan is too costly for towns,” ${verb} Ana Rao, mayor of Oro.`;
    const { attributions, speakers } = analyse(plainArticle(text, { url: 'a.txt' }), loadModel());
    expect(attributions.map(({ cue, doubt }) => [cue?.text, doubt])).toEqual([[verb, undefined]]);
    expect(speakers.map(({ name }) => name)).toEqual(['Ana Rao']);
  },
);
