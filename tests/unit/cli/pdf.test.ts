import { describe, expect, test } from 'vitest';
import { lockedPdf } from '../../support/locked-pdf.ts';
import { RELEASE } from '../../support/harbour-release.ts';
import { madePdf } from '../../support/made-pdf.ts';
import { annotate, folderOf } from './run-annotate.ts';

describe('the batch command', () => {
  test('reads a PDF: its article, who said what, its figures, and the page of each passage; lays others beside it', async () => {
    const report =
      'Boats fill\n\n“The boats carried 421,000 passengers in the first nine months,” Ingrid Solvang said.\n';
    const cwd = folderOf({ 'release.pdf': await madePdf(RELEASE), 'report.txt': report });
    const { status, results, stdout, stderr } = await annotate(
      ['--release', 'release.pdf', 'release.pdf', 'report.txt'],
      { cwd },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const { document, speakers, figures } = results[0] ?? {};
    expect(document).toMatchObject({
      url: 'release.pdf',
      title: RELEASE.title,
      published: '2025-11-12',
      language: 'en',
    });
    expect(document?.['pages']).toHaveLength(2);
    expect(document?.['text']).toContain('The boats carried 412,000 passengers in the first nine months');
    expect(document?.['text']).not.toContain('island pass');
    expect(speakers).toContainEqual(expect.objectContaining({ name: 'Ingrid Solvang' }));
    expect(figures).toContainEqual(expect.objectContaining({ value: 412_000 }));
    expect(figures).not.toContainEqual(expect.objectContaining({ value: 61 }));
    const { passages } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '').release;
    const altered = passages.find(({ relation }: { relation: string }) => relation === 'altered');
    expect(altered.changes).toContainEqual({ kind: 'number', from: '412,000', to: '421,000' });
    expect(altered.release[0].text).toContain('412,000 passengers');
  });

  test('reads one from standard input, and tells in the W3C form on which page what stands', async () => {
    const { stdout } = await annotate(['--format', 'jsonld', '-'], { input: await madePdf(RELEASE) });
    const { first } = JSON.parse(stdout) as { first: { items: { target: { selector: unknown[] }[] }[] } };
    expect(first.items[0]?.target[0]?.selector).toContainEqual({
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
      value: 'page=1',
    });
  });

  test('tells PDFs that cannot be read, and does the others', async () => {
    const cwd = folderOf({
      'scan.pdf': await madePdf(null, { scans: 1 }),
      'locked.pdf': lockedPdf(),
      'login.pdf': '<!doctype html><title>Log in</title>',
      'release.pdf': await madePdf(RELEASE),
    });
    const { status, results, stderr } = await annotate(
      ['scan.pdf', 'locked.pdf', 'login.pdf', 'release.pdf'],
      { cwd },
    );
    expect(status).toBe(1);
    expect(results.map(({ file }) => file)).toEqual(['release.pdf']);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^annotate: scan\.pdf: This PDF is made of pictures/),
      expect.stringMatching(/^annotate: locked\.pdf: This PDF is locked with a password/),
      expect.stringMatching(/^annotate: login\.pdf: This is no PDF file/),
    ]);
  });
});
