import { describe, expect, test } from 'vitest';
import { resolveSpeakers } from '@/lib/core/speakers/resolve-speakers.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { ANTECEDENTS } from './cases/antecedents.ts';
import { ARTICLES } from './cases/articles.ts';
import { BODIES } from './cases/bodies.ts';
import { CALLINGS } from './cases/callings.ts';
import { CONTEXT } from './cases/context.ts';
import { CORPORATE } from './cases/corporate.ts';
import { EVENING } from './cases/evening.ts';
import { FRESH_RELEASES } from './cases/fresh-releases.ts';
import { ONE_SPEAKER, ONLY_ONE } from './cases/one-speaker.ts';
import { ROLE_TAILS, TOLD_APART, WHOLE_ORGANISATIONS } from './cases/role-tails.ts';
import { ORGANISATIONS } from './cases/organisations.ts';
import { INTRODUCTIONS } from './cases/introductions.ts';
import { JOINED_BODIES } from './cases/joined-bodies.ts';
import { MORE_ARTICLES } from './cases/more-articles.ts';
import { NAMES } from './cases/names.ts';
import { OTHER_NAMES } from './cases/other-names.ts';
import { OPEN_TEXTS } from './cases/open-texts.ts';
import { OFFICES } from './cases/offices.ts';
import { PEOPLES } from './cases/peoples.ts';
import { PHENOMENA } from './cases/phenomena.ts';
import { POSTS_ABROAD } from './cases/posts-abroad.ts';
import { PROBED } from './cases/probed.ts';
import { PRONOUNS } from './cases/pronouns.ts';
import { PUBLIC_STATEMENTS } from './cases/public-statements.ts';
import { PUBLIC_RELEASES } from './cases/public-releases.ts';
import { RELEASES } from './cases/releases.ts';
import { ROLES } from './cases/roles.ts';
import { ROWS_READ } from './cases/rows-read.ts';
import { SAVED_PAGES } from './cases/saved-pages.ts';
import { SEVERAL_FORMS } from './cases/several-forms.ts';
import { SHORT_FORMS } from './cases/short-forms.ts';
import { SMALL_RELEASES } from './cases/small-releases.ts';
import { THIRD_ARTICLES } from './cases/third-articles.ts';
import { MEANT_BY_SEAT, TOLD_WHOLE } from './cases/told-whole.ts';
import { TRANSCRIPTS } from './cases/transcripts.ts';
import { UNNAMED } from './cases/unnamed.ts';
import { UNREAD_NEWS } from './cases/unread-news.ts';
import { WHOLE_ROLES } from './cases/whole-roles.ts';
import { WHOLE_NAMES } from './cases/whole-names.ts';
import { VOICES } from './cases/voices.ts';
import { readSources } from './marked-sources.ts';

const fold = (words: string | undefined): string => (words ?? '-').toLowerCase();

for (const [what, cases] of Object.entries({
  ...NAMES,
  ...CORPORATE,
  ...OTHER_NAMES,
  ...UNREAD_NEWS,
  ...INTRODUCTIONS,
  ...JOINED_BODIES,
  ...POSTS_ABROAD,
  ...ONE_SPEAKER,
  ...ONLY_ONE,
  ...OPEN_TEXTS,
  ...SMALL_RELEASES,
  ...ROWS_READ,
  ...SAVED_PAGES,
  ...ROLE_TAILS,
  ...TOLD_APART,
  ...TOLD_WHOLE,
  ...MEANT_BY_SEAT,
  ...WHOLE_ORGANISATIONS,
  ...ROLES,
  ...ORGANISATIONS,
  ...CONTEXT,
  ...BODIES,
  ...UNNAMED,
  ...TRANSCRIPTS,
  ...ARTICLES,
  ...MORE_ARTICLES,
  ...THIRD_ARTICLES,
  ...PHENOMENA,
  ...EVENING,
  ...PROBED,
  ...PRONOUNS,
  ...PEOPLES,
  ...CALLINGS,
  ...VOICES,
  ...OFFICES,
  ...SEVERAL_FORMS,
  ...SHORT_FORMS,
  ...RELEASES,
  ...PUBLIC_RELEASES,
  ...PUBLIC_STATEMENTS,
  ...FRESH_RELEASES,
  ...WHOLE_ROLES,
  ...ANTECEDENTS,
  ...WHOLE_NAMES,
})) {
  describe(what, () => {
    test.each(cases.map((entry) => [entry.text.slice(0, 90), entry] as const))(
      '%s',
      (_, { text, facts = [] }) => {
        const marked = readSources(text);
        const { speakers, attributions } = resolveSpeakers(
          annotateText(plainArticle(marked.text, { url: 'a.txt' })),
          marked.attributions,
        );
        const names = attributions.map(
          ({ speaker }) => speakers.find(({ id }) => id === speaker)?.name ?? '-',
        );
        expect.soft(names).toEqual(marked.speakers);
        for (const fact of facts) {
          const [name = '', ...fields] = fact.split('|').map((field) => field.trim());
          const found = speakers.find((speaker) => speaker.name === name);
          const told = [found?.role, found?.affiliation].slice(0, fields.length).map(fold);
          expect
            .soft([name, ...told])
            .toEqual([
              name,
              ...fields.slice(0, 2).map((field, at) => (field === '' ? told[at] : fold(field))),
            ]);
        }
      },
    );
  });
}
