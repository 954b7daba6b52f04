import { FLAGS } from '@/lib/core/record/record.ts';
import { CLAIM, dateOf, type Entries, FIGURE, type UnnamedSpeaker } from './entries.ts';
import type { SPEAKER_ORDERS } from './view-state.ts';

export type SpeakerOrder = keyof typeof SPEAKER_ORDERS;

/** A speaker, with what the filters leave of what they said. */
export interface SpeakerEntry {
  /** Place in `Entries.names`. */
  readonly speaker: number;
  readonly name: string;
  /** Set where the article gives no name. */
  readonly unnamed: UnnamedSpeaker | undefined;
  readonly claims: number;
  /** Claims that are unsure. */
  readonly unsure: number;
  readonly figures: number;
  readonly initiatives: number;
  readonly articles: number;
  /** Claims of dated articles by stretch of time, from the first month to the last, `STRETCHES` of them. */
  readonly strip: Uint16Array;
  /** Places of the articles they speak in, newest first. */
  readonly articlePlaces: readonly number[];
}

/** In place of a stretch, of an article without a date: it stands in no strip. */
const UNDATED = -1;

/** How many bars a strip has room for. */
export const STRETCHES = 52;

export interface SpeakerTable {
  readonly rows: readonly SpeakerEntry[];
  /** The months "2023-11" of the oldest and newest dated article shown; "" where there is none. */
  readonly from: string;
  readonly to: string;
  /** The most claims in one stretch of one speaker. */
  readonly most: number;
}

/** Months since year 0. */
function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** Days since year 0, as good as a strip needs. */
function dayNumber(date: string): number {
  return monthNumber(date) * 30.44 + Number(date.slice(8, 10) || 15);
}

interface Gathered {
  claims: number;
  unsure: number;
  figures: number;
  initiatives: number;
  strip: Uint16Array;
  articlePlaces: number[];
}

/** Who speaks in the entries shown. */
export function speakerTable(entries: Entries, shown: Int32Array, order: SpeakerOrder): SpeakerTable {
  const { speakers, articleOf, types, articles, flags } = entries;
  const dateAt = (entry: number): string => {
    const article = articles[articleOf[entry] ?? -1];
    return article ? dateOf(article) : '';
  };
  const from = dateAt(shown.findLast((entry) => dateAt(entry) !== '') ?? -1);
  const to = dateAt(shown[0] ?? -1);
  const start = dayNumber(`${from.slice(0, 7)}-01`);
  const length = Math.max(1, dayNumber(`${to.slice(0, 7)}-31`) - start);
  const stretchOf = articles.map((article) => {
    const date = dateOf(article);
    if (date === '') return UNDATED;
    const stretch = Math.floor(((dayNumber(date) - start) / length) * STRETCHES);
    return Math.max(0, Math.min(STRETCHES - 1, stretch));
  });
  const gathered: (Gathered | undefined)[] = [];
  let most = 0;
  for (const entry of shown) {
    const speaker = speakers[entry] ?? -1;
    if (speaker === -1) continue;
    const own = (gathered[speaker] ??= {
      claims: 0,
      unsure: 0,
      figures: 0,
      initiatives: 0,
      strip: new Uint16Array(STRETCHES),
      articlePlaces: [],
    });
    const article = articleOf[entry] ?? -1;
    if (own.articlePlaces.at(-1) !== article) own.articlePlaces.push(article);
    const type = types[entry];
    if (type === CLAIM) {
      own.claims += 1;
      if ((flags[entry] ?? 0) & FLAGS.unsure) own.unsure += 1;
      const stretch = stretchOf[article] ?? UNDATED;
      if (stretch === UNDATED) continue;
      const height = (own.strip[stretch] ?? 0) + 1;
      own.strip[stretch] = height;
      most = Math.max(most, height);
    } else if (type === FIGURE) own.figures += 1;
    else own.initiatives += 1;
  }
  const rows = gathered.flatMap((own, speaker) => (own ? [rowOf(entries, own, speaker)] : []));
  return { rows: inOrder(rows, order), from: from.slice(0, 7), to: to.slice(0, 7), most };
}

function rowOf({ names, unnamed }: Entries, own: Gathered, speaker: number): SpeakerEntry {
  const name = names[speaker] ?? '';
  return { ...own, speaker, name, unnamed: unnamed.get(name), articles: own.articlePlaces.length };
}

/** Named ones first, each in order: who is unnamed is not the same elsewhere. */
function inOrder(rows: SpeakerEntry[], order: SpeakerOrder): readonly SpeakerEntry[] {
  const sorted = sortedBy(rows, order);
  return [...sorted.filter(({ unnamed }) => !unnamed), ...sorted.filter(({ unnamed }) => unnamed)];
}

function sortedBy(rows: SpeakerEntry[], order: SpeakerOrder): readonly SpeakerEntry[] {
  if (order === 'name') {
    const { compare } = new Intl.Collator('en', { sensitivity: 'base' });
    return rows.toSorted((a, b) => compare(a.name, b.name));
  }
  // Articles stand newest first, so the lowest place is the latest.
  if (order === 'latest')
    return rows.toSorted((a, b) => (a.articlePlaces[0] ?? 0) - (b.articlePlaces[0] ?? 0));
  return rows.toSorted((a, b) => b.claims - a.claims || b.figures - a.figures);
}

/** The claims of a speaker among the entries shown. */
export function claimsOf(entries: Entries, shown: Int32Array, speaker: number): Int32Array {
  return shown.filter((entry) => entries.types[entry] === CLAIM && entries.speakers[entry] === speaker);
}
