import { describe, expect, test } from 'vitest';
import { readMention } from '@/lib/core/entities/mentions/read-mention.ts';
import { textOf, wordsOf } from '@/lib/core/text/words.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

/** The office and the organisation that a phrase tells of its person, as they stand. */
function officeIn(phrase: string): [role: string | undefined, affiliation: string | undefined] {
  const { tokens } = annotateText(plainArticle(phrase, { url: 'a.txt' }));
  const mention = readMention(phrase, wordsOf(tokens, 0, tokens.length));
  if (mention.kind !== 'person') return [undefined, undefined];
  const { role, affiliation } = mention;
  return [role, affiliation === undefined ? undefined : textOf(phrase, affiliation)];
}

describe('forms that texts which nobody had read were full of', () => {
  test.each([
    [
      'Ana Rao, Senior Director, AI and Policy at the Federation',
      'Senior Director, AI and Policy',
      'Federation',
    ],
    [
      'Ana Rao, Vice President, Marine Safety for Corbel & Sons',
      'Vice President, Marine Safety',
      'Corbel & Sons',
    ],
    [
      'Ana Rao, head of policy, research and advocacy at the Lakes Trust',
      'head of policy, research and advocacy',
      'Lakes Trust',
    ],
    ['Ana Rao, president, water policy at Corbel Foods', 'president, water policy', 'Corbel Foods'],
    ['Ana Rao, a senator, last week at Corbel Foods', 'senator', undefined],
    [
      'Ana Rao, deputy director-general, Ministry for Harvests',
      'deputy director-general',
      'Ministry for Harvests',
    ],
    ['Ana Rao, a campaign operative and Max Romer’s chief strategist', 'campaign operative', 'Max Romer'],
    ['Ana Rao, director of Harbour Communities for Change', 'director', 'Harbour Communities for Change'],
    ['Ana Rao, a Crowdleaf spokeswoman', 'spokeswoman', 'Crowdleaf'],
    ['Ana Rao, a Kells lawyer', 'Kells lawyer', undefined],
    ['Ana Rao, organizer of a group called Citizens for Kells', 'organizer', 'Citizens for Kells'],
    ['Ana Rao, a major donor in Leeds', 'major donor', undefined],
    ['Ana Rao, an IT professional from Leeds', 'IT professional', undefined],
    ['Ana Rao, another former envoy', 'former envoy', undefined],
    ['Ana Rao, the editor in chief of the Harbour Post', 'editor in chief', 'Harbour Post'],
    ['Ana Rao, a political reporter at the Post and Courier', 'political reporter', 'Post and Courier'],
    ['Ana Rao, co-author of Three Rivers', 'co-author of Three Rivers', undefined],
    [
      'Ana Rao, head of ESA’s solar and planetary missions division',
      'head of the solar and planetary missions division',
      'ESA',
    ],
    [
      'Ana Rao, a member of the Lakes Party’s general secretariat',
      'member of the general secretariat',
      'Lakes Party',
    ],
    [
      'Ana Rao, who was an adviser to Romer but is not working for his campaign',
      'adviser to Romer',
      undefined,
    ],
    ['Ana Rao, president of Marlow-based Corbel Foods', 'president', 'Corbel Foods'],
    ['Marlow-based attorney Ana Rao', 'attorney', undefined],
    [
      'Ana Rao, senior counsel in the Lakes Center’s Rights Program',
      'senior counsel',
      'Lakes Center’s Rights Program',
    ],
    ['Ana Rao, executive director of One Lakeland Now', 'executive director', 'One Lakeland Now'],
    ['Ana Rao, a voter who ran against Romer for the Labour nomination', 'voter', undefined],
    ['Ana Rao, a pollster who worked for the mayor’s opponent', 'pollster', undefined],
    ['the reason President Max Romer', 'President', undefined],
    [
      'Christine Link, executive director of the Lakes Liberties Union',
      'executive director',
      'Lakes Liberties Union',
    ],
  ])('%s', (phrase, role, affiliation) => {
    expect(officeIn(phrase)).toEqual([role, affiliation]);
  });
});
