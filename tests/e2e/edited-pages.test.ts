import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Annotation, PlacementStatus } from '@/lib/core/record/record.ts';
import type { Surface, Tab } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';
import { clickOn } from './acting.ts';
import { inEachBrowser, type Stage } from './in-each-browser.ts';
import { recordedAt } from './library-data.ts';
import { annotate, untilSays } from './reading.ts';

/** What a publisher does to the page, and what the record must say of it. */
interface Edit {
  readonly name: string;
  readonly change: (html: string) => string;
  /** What is told of the page: how many passages read otherwise, and the headline; null where nothing is. */
  readonly told: { readonly passages: number; readonly headline: boolean } | null;
  /** Words on record of each passage that stands otherwise than in place, with what it is. */
  readonly otherwise: Readonly<Record<string, PlacementStatus>>;
}

const paragraph = (opening: string): RegExp => new RegExp(`<p>${opening}[\\s\\S]*?</p>`);

const EDITS: readonly Edit[] = [
  {
    name: 'headline',
    change: (html) => html.replaceAll('cuts berth emissions by a third', 'is to cut berth emissions'),
    told: { passages: 0, headline: true },
    otherwise: { 'a third': 'gone' },
  },
  {
    name: 'number',
    change: (html) => html.replace('€186 million', '€168 million'),
    told: { passages: 1, headline: false },
    otherwise: { '€186 million': 'altered' },
  },
  {
    name: 'name',
    change: (html) => html.replace('by the University of Sundhaven', 'by the University of Veldmark'),
    told: { passages: 1, headline: false },
    otherwise: {},
  },
  {
    name: 'paragraph deleted',
    change: (html) => html.replace(paragraph('“By 2030'), ''),
    told: { passages: 1, headline: false },
    otherwise: {
      '“By 2030 no passenger ship will run its engines in our harbours,”': 'gone',
    },
  },
  {
    name: 'correction inserted',
    change: (html) =>
      html.replace(
        '<p>According to Tomas',
        '<p>Correction: an earlier version of this statement gave a wrong name.</p><p>According to Tomas',
      ),
    told: { passages: 1, headline: false },
    otherwise: {},
  },
  {
    name: 'quotation marks',
    change: (html) => html.replace(/[“”]/g, '"').replace(/’/g, "'"),
    told: null,
    otherwise: {},
  },
  {
    name: 'paragraphs re-ordered',
    change: (html) => {
      const [last = ''] = paragraph('“By 2030').exec(html) ?? [];
      return html.replace(last, '').replace('<p>According to Tomas', `${last}<p>According to Tomas`);
    },
    told: null,
    otherwise: { '“By 2030 no passenger ship will run its engines in our harbours,”': 'moved' },
  },
  {
    name: 're-design',
    change: (html) =>
      html
        .replaceAll('<p>', '<div class="text"><span>')
        .replaceAll('</p>', '</span></div>')
        .replace(/<(\/?)article/g, '<$1section'),
    told: null,
    otherwise: {},
  },
];

/** The words of an annotation's first passage that are on record. */
const wordsOf = ({ passages }: Annotation): string => passages[0]?.quote.exact ?? '';

async function visit(stage: Stage, path: string): Promise<Surface> {
  const tab = await stage.open(path);
  return annotate(stage.driver, tab);
}

inEachBrowser((stage) => {
  let library: Tab;
  beforeAll(async () => {
    library = await stage.driver.open(stage.driver.extensionUrl('library.html'));
  });
  afterAll(() => library?.close());

  test.each(EDITS)('a page on record whose $name was edited', async (edit) => {
    // Another address at each try: the page of the first is on record.
    const path = `press-statement.html?case=${encodeURIComponent(edit.name)}&at=${Date.now()}`;
    const url = stage.server.url(path);
    const before = await visit(stage, path);
    await clickOn(before, 'footer button', 'Put page on record');
    await untilSays(before, 'Page put on record: ');
    await before.close();
    const recorded = await waitFor('the page on record', () => recordedAt(library, url));
    expect(recorded.annotations.length).toBeGreaterThan(40);

    stage.server.edit(path, edit.change);
    const popup = await visit(stage, path);
    const { article, annotations } = await waitFor('the second reading', async () => {
      const now = await recordedAt(library, url);
      return now && now.article.readAt > recorded.article.readAt && now;
    });
    const { change } = article;
    expect(change && { passages: change.passages, headline: change.headline }).toEqual(edit.told);
    const affected = annotations.filter(({ placement }) => /^(?:altered|gone)$/.test(placement.status));
    expect(change?.undecided.toSorted() ?? []).toEqual(affected.map(({ id }) => id).toSorted());
    const moved = annotations.filter(({ placement }) => placement.status === 'moved');
    const otherwise = [...affected, ...moved].map((one) => [wordsOf(one), one.placement.status]);
    expect(Object.fromEntries(otherwise)).toMatchObject(edit.otherwise);
    await untilSays(popup, edit.told ? /Changed since/ : /Speakers/);
    expect(annotations).toHaveLength(recorded.annotations.length);
    await stage.shoot(popup, `edited-${edit.name.replaceAll(' ', '-')}`);
    await popup.close();
  });
});
