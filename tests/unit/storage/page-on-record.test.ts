import { describe, expect, test } from 'vitest';
import { loadModel } from '@/lib/cli/load-model.ts';
import { analyse } from '@/lib/core/analyse.ts';
import type { Analysis } from '@/lib/core/model.ts';
import type { RecalledPage } from '@/lib/core/record/page-record.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { actOnPage } from '@/lib/storage/act-on-page.ts';
import { actOnRecord } from '@/lib/storage/act-on-record.ts';
import { allArticles, versionsOf } from '@/lib/storage/lists.ts';
import { recallPage } from '@/lib/storage/recall-page.ts';
import { freshLibrary } from './fresh-library.ts';

const model = loadModel();
const URL_OF_PAGE = 'https://www.harbour-news.example/port-traffic?utm_source=feed';

const TEXT = [
  'Port traffic rises as new cranes arrive',
  'Traffic at the port rose 12 percent to 4.2 million tonnes in 2025, harbour director Mara Lindqvist said on Monday.',
  '“We will not raise our fees next year,” Lindqvist told reporters.',
  'The port signed the Clean Quay Agreement with the city in March.',
  'Trade unions said the cranes had cost 40 jobs.',
].join('\n\n');

const read = (text: string, url = URL_OF_PAGE): Analysis => analyse(plainArticle(text, { url }), model);

const at = (minute: number): string => `2026-05-03T09:${String(minute).padStart(2, '0')}:00.000Z`;

function claimOf({ analysis }: RecalledPage, words: string) {
  const claim = analysis.attributions.find(({ content }) => content.some(({ text }) => text.includes(words)));
  if (claim === undefined) throw new Error(`no claim with “${words}”`);
  return claim;
}

function speakerOf(page: RecalledPage, words: string): string | undefined {
  const { speaker } = claimOf(page, words);
  return page.analysis.speakers.find(({ id }) => id === speaker)?.name;
}

describe('a page', () => {
  test('that is not on record is shown as it was found', async () => {
    const found = read(TEXT);
    const { analysis, record } = await recallPage(freshLibrary(), found, { at: at(0), again: false });
    expect(analysis).toEqual(found);
    expect(record).toMatchObject({ article: null, standings: {}, change: null, undo: null });
  });

  test('keeps what was put on record and corrected, at another address of the same article and by a new analysis', async () => {
    const library = freshLibrary();
    const found = read(TEXT);
    const { id } = claimOf({ analysis: found } as RecalledPage, 'had cost 40 jobs');
    const edited = await actOnPage(
      library,
      found,
      { type: 'edit-claim', id, edit: { speaker: { name: 'Dockers’ Union' } } },
      at(1),
    );
    expect(speakerOf(edited, 'had cost 40 jobs')).toBe('Dockers’ Union');
    const again = await recallPage(library, read(TEXT, 'http://harbour-news.example/port-traffic#top'), {
      at: at(2),
      again: false,
    });
    expect(speakerOf(again, 'had cost 40 jobs')).toBe('Dockers’ Union');
    const standing = again.record.standings[claimOf(again, 'had cost 40 jobs').id];
    expect(standing).toMatchObject({ onRecord: true, edited: ['speaker'], status: 'in place' });
    expect(again.record.change).toBeNull();
  });

  test('undoes and does again what the user did, and says what that would be', async () => {
    const library = freshLibrary();
    const found = read(TEXT);
    const { id } = claimOf({ analysis: found } as RecalledPage, 'not raise our fees');
    const removed = await actOnPage(library, found, { type: 'remove', ids: [id] }, at(1));
    expect(removed.analysis.attributions.map((claim) => claim.id)).not.toContain(id);
    const cause = 'Mark removed from this article: Mara Lindqvist, “We will not raise our fees next year”.';
    expect(removed).toMatchObject({ done: cause, record: { undo: cause } });
    const back = await actOnPage(library, found, { type: 'undo' }, at(2));
    expect(back.analysis.attributions.map((claim) => claim.id)).toContain(id);
    expect(back.record).toMatchObject({ undo: null, redo: cause, article: null });
    expect(back.done).toBe(`Undone: m${cause.slice(1)}`);
    const gone = await actOnPage(library, found, { type: 'redo' }, at(3));
    expect(gone.analysis.attributions.map((claim) => claim.id)).not.toContain(id);
    await expect(actOnPage(library, found, { type: 'redo' }, at(4))).rejects.toThrow(/nothing to do again/);
  });

  test('undoes what was done in its own tab last, and says so where there is nothing but another’s', async () => {
    const library = freshLibrary();
    const found = read(TEXT);
    const one = claimOf({ analysis: found } as RecalledPage, 'not raise our fees').id;
    const other = claimOf({ analysis: found } as RecalledPage, 'had cost 40 jobs').id;
    await actOnPage(library, found, { type: 'note', id: one, text: 'Ask.' }, at(1), 'tab 1');
    await actOnPage(library, found, { type: 'note', id: other, text: 'Check.' }, at(2), 'tab 2');
    const first = await actOnPage(library, found, { type: 'undo' }, at(3), 'tab 1');
    expect(first.done).toMatch(/^Undone: note kept: Mara Lindqvist[^]*next year”\.$/);
    expect(first.record.standings).not.toHaveProperty(one);
    expect(first.record.standings[other]?.note?.text).toBe('Check.');
    expect(first.record.redo).toContain('Mara Lindqvist');
    const second = await actOnPage(library, found, { type: 'undo' }, at(4), 'tab 1');
    expect(second.done).toMatch(
      /^Undone: note kept: [^]*\. That was done in another tab or window, or earlier\.$/,
    );
    expect(second.record).toMatchObject({ article: null, undo: null });
  });

  test('tells what reads otherwise than when it was put on record, and asks about each', async () => {
    const library = freshLibrary();
    await actOnPage(library, read(TEXT), { type: 'record-page', on: true }, at(0));
    const changed = read(TEXT.replace('12 percent', '9 percent').replace('had cost 40', 'had cost 60'));
    const page = await recallPage(library, changed, { at: at(30), again: false });
    expect(page.record.change).toMatchObject({
      since: at(0),
      noticedAt: at(30),
      passages: 2,
      headline: false,
    });
    const jobs = page.record.standings[claimOf(page, 'had cost 60 jobs').id];
    expect(jobs?.status).toBe('altered');
    expect(page.record.change?.undecided).toContain(jobs?.annotation);
    const [article] = (await allArticles(library)).rows;
    expect((await versionsOf(library, article?.id ?? '')).rows).toHaveLength(2);

    const undecided = page.record.change?.undecided ?? [];
    const taken = await actOnPage(
      library,
      changed,
      { type: 'decide', annotations: undecided, take: true },
      at(31),
    );
    expect(taken.record.change).toBeNull();
    expect(taken.record.standings[claimOf(taken, 'had cost 60 jobs').id]?.status).toBe('in place');
    const next = await recallPage(library, changed, { at: at(40), again: false });
    expect(next.record.change).toBeNull();
  });

  test('that was read before since it was loaded is not said to have changed when more of it comes in', async () => {
    const library = freshLibrary();
    await actOnPage(library, read(TEXT), { type: 'record-page', on: true }, at(0));
    const longer = read(`${TEXT}\n\n“More cranes will follow,” Lindqvist said.`);
    const page = await recallPage(library, longer, { at: at(1), again: true });
    expect(page.record.change).toBeNull();
    const shorter = read(TEXT.split('\n\n').slice(0, 3).join('\n\n'));
    const half = await recallPage(library, shorter, { at: at(2), again: false });
    expect(half.record.change?.passages).toBeGreaterThan(0);
    expect(half.record.lost.length).toBeGreaterThan(0);
    const whole = await recallPage(library, longer, { at: at(3), again: true });
    expect(whole.record.change).toBeNull();
  });

  test('taken off record as a whole keeps what the user worked on', async () => {
    const library = freshLibrary();
    const found = read(TEXT);
    const { id } = claimOf({ analysis: found } as RecalledPage, 'not raise our fees');
    await actOnPage(library, found, { type: 'record-page', on: true }, at(0));
    await actOnPage(library, found, { type: 'note', id, text: 'Ask again in May.' }, at(1));
    const { record } = await actOnPage(library, found, { type: 'record-page', on: false }, at(2));
    expect(Object.values(record.standings).map(({ note }) => note?.text)).toEqual(['Ask again in May.']);
    expect(record.whole).toBe(false);
  });

  test('taken off record as a whole keeps what the user gave a status or a project', async () => {
    const library = freshLibrary();
    const found = read(TEXT);
    const { record: whole } = await actOnPage(library, found, { type: 'record-page', on: true }, at(0));
    const [first = '', second = ''] = Object.values(whole.standings).map(({ annotation }) => annotation);
    const actions = [
      { type: 'mark', annotations: [first], marking: { progress: 'checked' } },
      { type: 'mark', annotations: [second], marking: { addProjects: ['Harbour series'] } },
    ] as const;
    await actOnRecord(library, whole.article ?? '', { cause: 'Marked.', actions }, at(1));
    const { record } = await actOnPage(library, found, { type: 'record-page', on: false }, at(2));
    const kept = Object.values(record.standings).map(({ annotation }) => annotation);
    expect(new Set(kept)).toEqual(new Set([first, second]));
  });
});
