import { anything, assert, constantFrom, property } from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as v from 'valibot';
import { loadModel } from '@/lib/cli/load-model.ts';
import { analyse } from '@/lib/core/analyse.ts';
import type { Analysis } from '@/lib/core/model.ts';
import type { PageActionSchema } from '@/lib/core/record/action-schema.ts';
import type { AnalysisSchema } from '@/lib/core/record/analysis-schema.ts';
import type { PageAction } from '@/lib/core/record/page-record.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { DOORS, letIn } from '@/lib/messaging/doors.ts';
import type { BackgroundMessages } from '@/lib/messaging/messages.ts';
import type { Role, Sender } from '@/lib/messaging/sender.ts';
import type { Frozen } from '../frozen.ts';

const TEXT =
  'Harbour fees will rise by 12%, Mara Lindqvist said on Monday.\n\n“We signed the Berth Compact in May,” she said.';
const found: Analysis = analyse(plainArticle(TEXT, { url: 'https://harbour.example/fees' }), loadModel());

const SECRET = '0-1-2-3-4-5-6-7-8-9-a-b-c-d-e-f';

const MESSAGES = {
  analyse: { article: found.article, again: false, finds: true },
  'expect-card': { secret: SECRET },
  'card-page': { secret: SECRET },
  'card-act': { secret: SECRET, action: { type: 'undo' } },
  'card-releases': { secret: SECRET, query: 'harbour' },
  'card-compare': { secret: SECRET, release: { from: 'text', text: '“Yes,” she said.' } },
  act: { tabId: 3, action: { type: 'undo' } },
  'page-state': { tabId: 3 },
  'show-marks': { tabId: 3, choice: { show: 'kind', kind: 'figure' } },
  'open-pdf': { tabId: 3 },
  'pdf-source': {},
  'pdf-file': { name: 'report.pdf', sha256: '0123456789abcdef'.repeat(4) },
  'open-library': { at: '#articles' },
  annotate: { tabId: 3, anyway: false },
  'library-changed': { addresses: ['https://harbour.example/fees'] },
  compare: { article: 'a1', release: 'r1' },
  'compare-page': { tabId: 3, release: { from: 'library', article: 'r1' } },
  'offered-releases': { tabId: 3, query: 'harbour' },
} as const satisfies { [K in keyof BackgroundMessages]: BackgroundMessages[K]['request'] };

type Type = keyof BackgroundMessages;
const TYPES = Object.keys(MESSAGES) as Type[];

/** Who may send what, written out: a row a sender, in the order of `TYPES`. */
const MATRIX: Readonly<Record<Role, string>> = {
  // analyse, expect-card, card-page, card-act, card-releases, card-compare, act, state, marks, open-pdf, pdf-source, pdf-file, open, annotate, changed, compare, page, offered
  'content script': 'yes  yes  no   no   no   no   no   no   no   no   no   no   no   no   no   no   no   no',
  'card frame': 'no   no   yes  yes  yes  yes  no   no   no   no   no   no   yes  no   no   no   no   no',
  popup: 'no   no   no   no   no   no   yes  yes  yes  yes  no   no   yes  yes  no   no   yes  yes',
  'side panel': 'no   no   no   no   no   no   yes  yes  yes  yes  no   no   yes  yes  no   no   yes  yes',
  library: 'no   no   no   no   no   no   no   no   no   no   no   no   no   no   yes  yes  no   no',
  options: 'no   no   no   no   no   no   no   no   no   no   no   no   yes  no   yes  no   no   no',
  welcome: 'no   no   no   no   no   no   no   no   no   no   no   no   yes  no   no   no   no   no',
  'pdf page': 'yes  yes  no   no   no   no   no   no   no   no   yes  yes  no   no   no   no   no   no',
};
const ROLES = Object.keys(MATRIX) as Role[];

const as = (role: Role): Sender => ({
  role,
  tabId: 3,
  frameId: 0,
  isPrivate: false,
  address: 'https://harbour.example/fees',
});

const rows = ROLES.flatMap((role) =>
  MATRIX[role]
    .trim()
    .split(/\s+/)
    .map((may, at) => ({ role, type: TYPES[at] as Type, may })),
);

describe('who may send what', () => {
  test('every message has a row, and every sender a column', () => {
    expect(rows).toHaveLength(TYPES.length * ROLES.length);
    expect(Object.keys(DOORS)).toEqual(TYPES);
  });

  test.each(rows)('$role: $type $may', ({ role, type, may }) => {
    const asked = letIn(type, MESSAGES[type], as(role));
    expect(asked.ok).toBe(may === 'yes');
    const said = asked.ok ? asked.value : asked.failure.detail;
    expect(said).toEqual(may === 'yes' ? MESSAGES[type] : `“${type}” is not for ${role}`);
  });

  test.each(TYPES)('nobody else: %s', (type) => {
    expect(letIn(type, MESSAGES[type], null).ok).toBe(false);
  });
});

/** Where a piece of data can be spoilt: the path of every value in it. */
function pathsIn(data: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof data !== 'object' || data === null) return [path];
  return [path, ...Object.entries(data).flatMap(([key, value]) => pathsIn(value, [...path, key]))];
}

function spoilt(data: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = Array.isArray(data) ? [...(data as unknown[])] : { ...(data as object) };
  Object.assign(copy, { [key]: spoilt((data as Record<string, unknown>)[key], rest, by) });
  return copy;
}

describe('a message that is none', () => {
  test('is answered with a failure that says where', () => {
    const asked = letIn('annotate', { tabId: '3', anyway: false }, as('popup'));
    expect(asked.ok ? '' : asked.failure.detail).toContain('“annotate” is not sound at “tabId”');
    expect(asked.ok ? '' : asked.failure.message).toMatch(/^The extension .* Nothing was changed\.$/);
  });

  test.each<[Type, unknown]>([
    ['card-act', { secret: SECRET, action: { type: 'forge' } }],
    ['card-act', { secret: SECRET, action: { type: 'note', id: '', text: 'x' } }],
    [
      'card-act',
      { secret: SECRET, action: { type: 'edit-claim', id: 'a1', edit: { speaker: { role: 'thief' } } } },
    ],
    [
      'card-act',
      { secret: SECRET, action: { type: 'add', finding: 'claim', span: { start: -1, end: 2 }, text: 'x' } },
    ],
    ['analyse', { article: { ...found.article, text: 7 }, again: false, finds: true }],
    ['open-library', { at: '.evil/' }],
    ['open-library', { at: 'javascript:alert(1)' }],
    ['act', { tabId: '3', action: { type: 'undo' } }],
    ['card-page', { secret: 'short' }],
  ])('%s %#', (type, payload) => {
    const role = DOORS[type].from[0] ?? 'popup';
    expect(letIn(type, payload, as(role)).ok).toBe(false);
  });

  test('never throws, wherever it is spoilt, and lets nothing through that was not there', () => {
    const places = TYPES.flatMap((type) => pathsIn(MESSAGES[type]).map((path) => ({ type, path })));
    assert(
      property(
        constantFrom(...places),
        anything({ withBigInt: true, withDate: true }),
        ({ type, path }, by) => {
          const payload = spoilt(MESSAGES[type], path, by);
          const asked = letIn(type, payload, as(DOORS[type].from[0] ?? 'popup'));
          const isAsExpected = asked.ok
            ? v.is(DOORS[type].request, asked.value)
            : asked.failure.message !== '';
          expect(isAsExpected).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test('the schemas equal the types of the messages', () => {
  expectTypeOf<Frozen<v.InferOutput<typeof AnalysisSchema>>>().toEqualTypeOf<Frozen<Analysis>>();
  expectTypeOf<Frozen<v.InferOutput<typeof PageActionSchema>>>().toEqualTypeOf<Frozen<PageAction>>();
  expect(letIn('act', MESSAGES.act, as('popup')).ok).toBe(true);
});
