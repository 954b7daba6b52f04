import type { Attribution, ArticleText, Bound, Change, Figure, Initiative, Span, Speaker } from '../model.ts';
import type { ReleaseLink } from '../align/release-link.ts';
import type { TextPositionSelector, TextQuoteSelector } from '../w3c-selectors.ts';

/**
 * What the user keeps. Plain data, as in model.ts: it is what lies in IndexedDB and in a backup. Instants are ISO 8601 in
 * UTC ("2026-05-03T09:14:00.000Z"), ids are opaque.
 */

/** The three kinds of finding, as the user knows them. */
export type FindingType = 'claim' | 'figure' | 'initiative';

/** One thing that the engine found, by kind and id. */
export interface Finding {
  readonly type: FindingType;
  /** `Attribution.id`, `Figure.id` or `Initiative.id`. */
  readonly id: string;
}

/** A speaker by value, since a record stands by itself. */
export type RecordedSpeaker = Omit<Speaker, 'id'>;

/** Who says a figure or an initiative: the speaker of the claim that it stands in, and the words that report it. */
export interface SaidBy {
  readonly speaker: RecordedSpeaker | null;
  readonly cue: string | null;
}

export interface ClaimBody extends Omit<Attribution, 'id' | 'speaker' | 'evidence'> {
  readonly type: 'claim';
  readonly speaker: RecordedSpeaker | null;
}

export interface FigureBody extends Omit<Figure, 'id' | 'attribution'> {
  readonly type: 'figure';
  /** Null for the article's own words. */
  readonly saidBy: SaidBy | null;
}

export interface InitiativeBody extends Omit<Initiative, 'id' | 'attribution'> {
  readonly type: 'initiative';
  /** Null for the article's own words. */
  readonly saidBy: SaidBy | null;
}

/** What an annotation says; its spans are offsets into the text of `Annotation.version`. */
export type Body = ClaimBody | FigureBody | InitiativeBody;

/** One passage of a finding: a piece of a claim, a figure, a mention of an initiative (W3C Web Annotation selectors). */
export interface Passage {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/** What has become of a passage: it stands where it was, elsewhere, in other words, or nowhere. */
export type PlacementStatus = 'in place' | 'moved' | 'altered' | 'gone';

/** Where an annotation was found on the last reading of its article. */
export interface Placement {
  /** The worst of its passages'; but 'altered' where only some of them are gone, since the finding is still told. */
  readonly status: PlacementStatus;
  /** `Version.id` of the text that was looked into. */
  readonly version: string;
  /** One a passage, in that text; null for a passage that is gone. */
  readonly spans: readonly (Span | null)[];
}

/** A field that the user changed; "passage" stands for the span. */
export type EditedField =
  | 'speaker'
  | 'role'
  | 'affiliation'
  | 'kind'
  | 'cue'
  | 'value'
  | 'unit'
  | 'measure'
  | 'period'
  | 'name'
  | 'deeds'
  | 'passage';

/** A wording that was on record before the user took a newer one. */
interface EarlierWording {
  /** When it was replaced. */
  readonly until: string;
  readonly version: string;
  readonly body: Body;
}

/** One finding that the user keeps, corrected, added by hand or removed. */
export interface Annotation {
  readonly id: string;
  /** `RecordedArticle.id`. */
  readonly article: string;
  /** `Version.id` of the text that `body` has its offsets in. */
  readonly version: string;
  readonly body: Body;
  /** Added by hand, or found by the engine. */
  readonly origin: 'user' | 'engine';
  /** What the engine found, where the user changed it. */
  readonly found?: Body;
  /** Which fields the user changed; empty where none. */
  readonly edited: readonly EditedField[];
  /** A removed one is remembered, so that it stays away; it is in no list. */
  readonly removed: boolean;
  /** The user says that an unsure finding is right. */
  readonly confirmed: boolean;
  readonly note?: { readonly text: string; readonly at: string };
  readonly tags: readonly string[];
  /** How far the user is with it: one of `PROGRESS` (marking.ts) or words of their own; absent where they said nothing. */
  readonly progress?: string;
  /** What the user is working on that it belongs to, each once; absent where nothing. */
  readonly projects?: readonly string[];
  readonly passages: readonly Passage[];
  readonly placement: Placement;
  readonly earlier: readonly EarlierWording[];
  readonly createdAt: string;
  readonly changedAt: string;
}

/** A text of an article as it was read at some time. */
export interface Version {
  readonly id: string;
  readonly article: string;
  readonly readAt: string;
  /** SHA-256 of the text, hex. */
  readonly hash: string;
  readonly read: ArticleText;
}

/** What a later reading of an article showed, until the user has decided about each affected annotation. */
export interface ArticleChange {
  /** `Version.id`. */
  readonly from: string;
  readonly to: string;
  /** When the change was noticed, and when the text before it was last read. */
  readonly noticedAt: string;
  readonly since: string;
  /** How many passages (blocks) read otherwise, came or went. */
  readonly passages: number;
  readonly headline: boolean;
  /** `Annotation.id` of those altered or gone that the user has not decided about. */
  readonly undecided: readonly string[];
}

/**
 * What lists need of an article's annotations, by column, so that ten thousand articles are read in less than a second:
 * entry n of each column is of one annotation, in text order; removed ones are left out.
 */
export interface Catalog {
  readonly ids: readonly string[];
  /** c, f, i: claim, figure, initiative. */
  readonly types: string;
  /** The speakers' names, and for each entry its place in them, or -1. */
  readonly names: readonly string[];
  readonly speakers: readonly number[];
  /** A figure's measure, an initiative's name, a claim's kind ("direct"). */
  readonly labels: readonly string[];
  /** A figure's period, an initiative's date; "" where none. */
  readonly dates: readonly string[];
  /** Bits of `FLAGS`. */
  readonly flags: readonly number[];
  /** A claim's act ("say"), else "". */
  readonly acts: readonly string[];
  /** All tags of the article, each once. */
  readonly tags: readonly string[];
  /** Which entry has which tag: places in the columns and in `tags`. */
  readonly taggings?: { readonly entries: readonly number[]; readonly tags: readonly number[] };
  /** Absent where nothing has any. */
  readonly progress?: WordColumn;
  readonly projects?: WordColumn;
  /** Of its figures alone, in the order of their entries: what sets values of one measure side by side. */
  readonly figures?: FigureColumns;
  /** Of its initiatives, one item a deed. */
  readonly deeds?: DeedColumns;
}

/** Words that some entries have, each word once, and which entry has which. */
export interface WordColumn {
  readonly words: readonly string[];
  /** Places in the columns of `Catalog`. */
  readonly entries: readonly number[];
  /** For each of these the place in `words`. */
  readonly has: readonly number[];
}

/** See `Figure` for each field. */
export interface FigureColumns {
  readonly kinds: readonly Figure['kind'][];
  readonly values: readonly Figure['value'][];
  readonly units: readonly string[];
  /** "" where none. */
  readonly bounds: readonly (Bound | '')[];
  /** "up", "down", "flat" of a change, "" of a level. */
  readonly changes: readonly (Change | '')[];
  /** Basis and place: values differ in earnest only where both have the same; "" where neither is stated. */
  readonly conditions: readonly string[];
  /** Places in these columns of figures that the engine found at odds with another of the article (`FigureNote`, "conflict"). */
  readonly conflicts: readonly number[];
}

export interface DeedColumns {
  /** Places in the columns of `Catalog`. */
  readonly entries: readonly number[];
  /** As lib/core/record/deed-text.ts names it: "signed", "not signed", "signed, planned". */
  readonly names: readonly string[];
  /** EDTF; "" where none. */
  readonly dates: readonly string[];
}

export const FLAGS = {
  unsure: 1,
  byHand: 2,
  edited: 4,
  note: 8,
  changed: 16,
  holdsFigure: 32,
  holdsInitiative: 64,
  tagged: 128,
} as const;

/** A field of an article that the user can set; `publication` is its name as readers call it. */
export type ArticleField = 'title' | 'byline' | 'publication' | 'published';

/** What the user says of a passage beside one release. */
export interface RecordedLink extends ReleaseLink {
  /** `RecordedArticle.identity` of the release, or what an unrecorded one goes by (`releaseKeyOf`). */
  readonly release: string;
}

/** An article with something on record. */
export interface RecordedArticle {
  readonly id: string;
  /** The address without what does not tell articles apart (identity.ts). */
  readonly identity: string;
  readonly url: string;
  readonly title: string;
  /** Its host without "www.". */
  readonly site: string;
  readonly byline?: string;
  /** ISO 8601 date or date and time, as the article gives it; EDTF where the user set it. */
  readonly published?: string;
  /** Set by the user: the name that stands in place of the host. */
  readonly publication?: string;
  /** Which of these the user set; a later reading leaves them alone. */
  readonly edited?: readonly ArticleField[];
  readonly recordedAt: string;
  /** When it was read last. */
  readonly readAt: string;
  /** Whether the page was put on record as a whole. */
  readonly whole: boolean;
  /** `Version.id` of the text that was read last. */
  readonly version: string;
  readonly change: ArticleChange | null;
  /** What the user says of its passages beside releases; absent where nothing. */
  readonly links?: readonly RecordedLink[];
  readonly catalog: Catalog;
}

/**
 * What the user holds to be one: names of a speaker, on one site or everywhere; words of a measure; figures. Of a lesson (lessons.ts)
 * where it is offered; apart, that it is not, or not for the annotations named beside it.
 */
export interface HeldOne {
  readonly id: string;
  /** Absent for speakers. */
  readonly of?: 'measure' | 'figure' | 'lesson';
  /** The name that all of them go by; of figures the first one's id. */
  readonly name: string;
  /** Of figures their `Annotation.id`. */
  readonly names: readonly string[];
  /** A host name, or null for everywhere. */
  readonly site: string | null;
  /** Set where the user said that they are not one, so that nobody asks again. */
  readonly apart?: true;
}
