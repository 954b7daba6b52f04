import type { TextSpan } from '@/lib/core/model.ts';
import type { Annotation, Body, Passage, RecordedSpeaker, Version } from '@/lib/core/record/record.ts';
import type { ArticleFields } from '@/lib/storage/article-fields.ts';

/** One invented article with all that is on record of it. */
export interface LibraryArticle {
  readonly fields: ArticleFields;
  readonly version: Version;
  readonly annotations: readonly Annotation[];
}

const GIVEN = 'Ana Owen Mudenda Li Sofia Tomas Ingrid Kwame Leila Hugo Mei Pavel'.split(' ');
const STEMS = 'Bren Calder Dor Ester Fal Grim Hal Iver Jor Kest Lor Mal Nor Ost Pell Quin Rav'.split(' ');
const ENDS = 'ane ock iss wick ov ana etti sen holm ara'.split(' ');
const ROLES = ['director of the Lakes Bank', 'harbour master', 'water minister', 'chair of the union'];
const TOPICS = 'harbour bridge reservoir ferry tramway cannery museum clinic orchard tunnel'.split(' ');
const MEASURES = ['exports', 'imports', 'rainfall', 'passengers', 'harvest', 'rents', 'visitors', 'wages'];
const NAMES = ['Harbour Plan', 'Lakes Accord', 'Clean Rivers Fund', 'Open Data Charter', 'Night Train Pact'];
const DEEDS = ['signed', 'launched', 'proposed', 'adopted'];
const TAGS = ['check', 'budget', 'follow up', 'quote'];

const pick = <T>(values: readonly T[], at: number): T => values[at % values.length] as T;

/** Other numbers for each n and use, the same on each run (Knuth's multiplicative hash). */
const hash = (n: number, use: number): number => Math.imul(n * 31 + use + 1, 2654435761) >>> 4;

const instant = (n: number): string => new Date(Date.UTC(2024, 0, 1) + n * 3_600_000).toISOString();

function speakerOf(n: number): RecordedSpeaker {
  const at = hash(n, 1) % 500;
  const surname = `${pick(STEMS, at)}${pick(ENDS, at >>> 3)}`;
  return { name: `${pick(GIVEN, at)} ${surname}`, role: pick(ROLES, n), aliases: [surname] };
}

/** A sentence, and the body that is found in it once it stands at `start`. */
interface Draft {
  readonly text: string;
  readonly bodyAt: (start: number) => Body;
}

function spanIn(text: string, part: string, start: number): TextSpan {
  const at = start + text.indexOf(part);
  return { start: at, end: at + part.length, text: part };
}

function claim(n: number): Draft {
  const speaker = speakerOf(n);
  const words = `the ${pick(TOPICS, hash(n, 2))} would open ${n % 60} weeks late`;
  const text = `${speaker.name} said ${words}.`;
  return {
    text,
    bodyAt: (start) => ({
      type: 'claim',
      kind: 'indirect',
      source: spanIn(text, speaker.name, start),
      cue: spanIn(text, 'said', start),
      stance: { act: 'say', tone: 'neutral' },
      content: [spanIn(text, words, start)],
      confidence: 0.5 + (n % 50) / 100,
      ...(n % 9 === 0 ? { doubt: 'The speaker is named two paragraphs before.' } : {}),
      speaker,
    }),
  };
}

function figure(n: number): Draft {
  const measure = pick(MEASURES, hash(n, 3));
  const words = `${n % 70}.5 percent`;
  const text = `In ${2015 + (n % 10)}, ${measure} rose by ${words}.`;
  return {
    text,
    bodyAt: (start) => ({
      type: 'figure',
      ...spanIn(text, words, start),
      kind: 'percent',
      value: (n % 70) + 0.5,
      unit: '%',
      measure,
      change: 'up',
      period: `${2015 + (n % 10)}-01-01/${2015 + (n % 10)}-12-31`,
      saidBy: n % 2 === 0 ? null : { speaker: speakerOf(n), cue: 'said' },
    }),
  };
}

function initiative(n: number): Draft {
  const name = pick(NAMES, hash(n, 4));
  const action = pick(DEEDS, n);
  const actors = [pick(['Japan', 'Chile', 'Ghana', 'Norway'], n)];
  const date = `20${15 + (n % 10)}-0${1 + (n % 9)}`;
  const text = `${actors[0]} ${action} the ${name} that month.`;
  return {
    text,
    bodyAt: (start) => ({
      type: 'initiative',
      name,
      kind: 'plan',
      mentions: [spanIn(text, name, start)],
      deeds: [
        {
          action,
          tense: 'past',
          polarity: 'affirmative',
          cue: spanIn(text, action, start),
          actors,
          counterparts: [],
          date,
        },
      ],
      action,
      actors,
      counterparts: [],
      date,
      saidBy: null,
    }),
  };
}

function passagesOf(body: Body, text: string): Passage[] {
  const spans = body.type === 'claim' ? body.content : body.type === 'figure' ? [body] : body.mentions;
  return spans.map(({ start, end }) => ({
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    },
    position: { type: 'TextPositionSelector', start, end },
  }));
}

function annotationOf(n: number, body: Body, text: string, { id, article, readAt }: Version): Annotation {
  const passages = passagesOf(body, text);
  return {
    id: `${article}-${String(n % 10_000).padStart(4, '0')}`,
    article,
    version: id,
    body,
    origin: n % 40 === 0 ? 'user' : 'engine',
    edited: [],
    removed: n % 50 === 49,
    confirmed: false,
    ...(n % 25 === 0 ? { note: { text: `Ask the ${pick(TOPICS, n)} office.`, at: readAt } } : {}),
    tags: n % 20 === 0 ? [pick(TAGS, n / 20)] : [],
    passages,
    placement: {
      status: n % 30 === 0 ? 'moved' : 'in place',
      version: id,
      spans: passages.map(({ position: { start, end } }) => ({ start, end })),
    },
    earlier: [],
    createdAt: readAt,
    changedAt: readAt,
  };
}

/** The n-th invented article, with so many annotations; the same on each run and everywhere. */
export function libraryArticle(n: number, annotations: number): LibraryArticle {
  const id = `article-${String(n).padStart(6, '0')}`;
  const numbers = Array.from({ length: annotations }, (_, at) => n * 1_000 + at);
  const drafts = numbers.map((at) => pick([claim, claim, figure, initiative], at)(at));
  const title = `The ${pick(TOPICS, n)} of ${pick(STEMS, hash(n, 5))}${pick(ENDS, n)}: ${pick(MEASURES, n)} in doubt`;
  const text = [title, ...drafts.map((draft) => draft.text)].join('\n\n');
  const starts = drafts.map((_, at) =>
    drafts.slice(0, at).reduce((end, draft) => end + draft.text.length + 2, title.length + 2),
  );
  const site = `www.paper-${n % 40}.example`;
  const readAt = instant(n);
  const url = `https://${site}/${n}`;
  const version: Version = {
    id: `${id}-text`,
    article: id,
    readAt,
    // No real hash, but as good as one: another one for each article.
    hash: n.toString(16).padStart(64, '0'),
    read: {
      text,
      blocks: drafts.map((draft, at) => ({
        kind: 'paragraph',
        start: starts[at] ?? 0,
        end: (starts[at] ?? 0) + draft.text.length,
      })),
      metadata: { url, title: { value: title, from: 'json-ld' } },
    },
  };
  return {
    fields: {
      id,
      identity: url,
      url,
      title,
      site,
      published: readAt.slice(0, 10),
      recordedAt: readAt,
      readAt,
      whole: n % 3 === 0,
      version: version.id,
      change: null,
    },
    version,
    annotations: drafts.map((draft, at) =>
      annotationOf(numbers[at] ?? 0, draft.bodyAt(starts[at] ?? 0), text, version),
    ),
  };
}
