import { stanceOf } from '@/lib/core/attribution/stance/stance.ts';
import type { Analysis, Attribution, Deed, Figure, Initiative, Speaker, TextSpan } from '@/lib/core/model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

/** The parts of a gold file (tests/fixtures/README.md) that a view shows. */
export interface Gold {
  readonly published?: string;
  readonly attributions: ReadonlyArray<{
    readonly source?: string;
    readonly cue?: string;
    readonly content: readonly string[];
    readonly speaker?: string | readonly string[];
    readonly kind: Attribution['kind'];
    readonly optional?: boolean;
  }>;
  readonly speakers: ReadonlyArray<Partial<Speaker> & { readonly name: string }>;
  readonly figures: ReadonlyArray<
    Omit<Partial<Figure>, 'attribution'> & {
      readonly text: string;
      readonly kind: Figure['kind'];
      readonly value: Figure['value'];
      readonly at?: number;
    }
  >;
  readonly initiatives: ReadonlyArray<Partial<Initiative> & { readonly name: string }>;
}

/** Where the article is said to be from. */
interface Source {
  readonly url: string;
  readonly site: string;
}

function spanOf(text: string, words: string, from = 0): TextSpan | null {
  const start = text.indexOf(words, from);
  return start === -1 ? null : { start, end: start + words.length, text: words };
}

function nth(text: string, words: string, at: number): TextSpan | null {
  let span = spanOf(text, words);
  for (let count = 0; span && count < at; count += 1) span = spanOf(text, words, span.end);
  return span;
}

function nearest(text: string, words: string | undefined, to: TextSpan): TextSpan | null {
  if (!words) return null;
  const spans: TextSpan[] = [];
  for (let span = spanOf(text, words); span; span = spanOf(text, words, span.end)) spans.push(span);
  const distance = ({ start }: TextSpan) => Math.min(Math.abs(start - to.start), Math.abs(start - to.end));
  return spans.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function claimAround(claims: readonly Attribution[], span: TextSpan): string | null {
  const around = claims.find(({ content }) =>
    content.some(({ start, end }) => start <= span.start && span.end <= end),
  );
  return around?.id ?? null;
}

/** The one deed that a gold file tells, done and in the words of the mention; none where it tells no action. */
export function deedsOf(
  { action, actors = [], counterparts = [], date }: Partial<Initiative>,
  cue: TextSpan,
): Deed[] {
  if (!action) return [];
  const done = { tense: 'past', polarity: 'affirmative' } as const;
  return [{ action, ...done, cue, actors, counterparts, ...(date && { date }) }];
}

/** An analysis as a perfect engine would give it, from an article's words and its gold file; optional claims are doubted. */
export function goldAnalysis(words: string, gold: Gold, { url, site }: Source): Analysis {
  const read = plainArticle(words, { url });
  const published = gold.published && ({ value: gold.published, from: 'json-ld' } as const);
  const article = {
    ...read,
    metadata: {
      ...read.metadata,
      site: { value: site, from: 'json-ld' } as const,
      ...(published && { published }),
    },
  };
  const { text } = article;
  const speakers = gold.speakers.map((speaker, index) => ({ aliases: [], ...speaker, id: `s${index}` }));
  const attributions = gold.attributions.flatMap((entry, index): Attribution[] => {
    const content = entry.content.flatMap((piece) => spanOf(text, piece) ?? []);
    const [first] = content;
    if (!first) return [];
    const name = typeof entry.speaker === 'string' ? entry.speaker : entry.speaker?.[0];
    return [
      {
        id: `a${index}`,
        kind: entry.kind,
        source: nearest(text, entry.source, first),
        cue: nearest(text, entry.cue, first),
        stance: stanceOf(entry.cue, entry.source),
        content,
        speaker: speakers.find((speaker) => speaker.name === name)?.id ?? null,
        confidence: entry.optional ? 0.5 : 0.9,
        ...(entry.optional && {
          doubt: `“${entry.cue}” may report an opinion rather than words. Read the passage before you quote it.`,
        }),
      },
    ];
  });
  const figures = gold.figures.flatMap((entry, index): Figure[] => {
    const span = nth(text, entry.text, entry.at ?? 0);
    if (!span) return [];
    const { at: _, ...figure } = entry;
    const id = `f${index}`;
    return [{ measure: '', unit: '', ...figure, ...span, id, attribution: claimAround(attributions, span) }];
  });
  const initiatives = gold.initiatives.flatMap((entry, index): Initiative[] => {
    const mention = spanOf(text, entry.name);
    if (!mention) return [];
    const id = `i${index}`;
    const attribution = claimAround(attributions, mention);
    const deeds = deedsOf(entry, mention);
    return [
      { kind: '', actors: [], counterparts: [], ...entry, id, mentions: [mention], deeds, attribution },
    ];
  });
  return { article, speakers, attributions, figures, initiatives };
}
