/**
 * The domain types. Plain data throughout: it survives structured clone, IndexedDB and JSON.
 * Offsets are UTF-16 code units into `ArticleText.text`, half-open `[start, end)`, unless a field says otherwise.
 * Trap: `Attribution.source` (who speaks) is not `Target.source` (an IRI, W3C); W3C positions count code points.
 */

import type { ArticleMetadata } from './article-metadata.ts';
import type { PageArticle } from './page-article.ts';
import type { PartOfSpeech } from './universal-pos.ts';
import type { AsWritten, Beside, BlockKind, LeftOut, PartialText } from './passages.ts';
import type { Stance } from './stance.ts';

/** A half-open range of UTF-16 code units in the article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words it covers: `text === article.text.slice(start, end)`. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** A block of running text. Blocks are in text order, do not overlap, and hold no line break inside. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Of an embedded post who wrote it, as the page signs it; of one of a live blog when it went online, ISO 8601. */
  readonly author?: string;
  readonly posted?: string;
}

/** A cell with words: its place in the grid from 0, and over how many rows and columns it reaches. */
export interface TableCell extends Span {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Marked as a head: `th`, a cell of `thead`, the term of a definition list. */
  readonly head: boolean;
}

/** A table, or a definition list or list of facts as one of two columns; its words stand in the article's blocks. */
export interface Table {
  /** Its caption, else a short block right before it. */
  readonly caption?: Span;
  /** In text order. */
  readonly cells: readonly TableCell[];
}

/** Words that lead to another page: an absolute http or https address. */
export interface Link extends Span {
  readonly url: string;
}

/** The article as the engine reads it: its words, their blocks and what is known of it. */
export interface ArticleText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: ArticleMetadata;
  /** Absent where the page has none; plain text has neither. */
  readonly tables?: readonly Table[];
  readonly links?: readonly Link[];
  /** What stands under pictures, in text order: beside the text, since the story need not be about whom and when it names. */
  readonly captions?: readonly Beside[];
  /** In text order; absent where nothing was. */
  readonly leftOut?: readonly LeftOut[];
  /** In text order; for selectors that other tools follow. Absent where the page has just these words. */
  readonly asWritten?: readonly AsWritten[];
  /** Absent where nothing tells that there is more. */
  readonly partial?: PartialText;
  /** Of a page that shows several articles all of them, as they stand there; absent of any other. */
  readonly articles?: readonly PageArticle[];
  /** Where the words of each page of a printed document stand, from its first on. */
  readonly pages?: readonly Span[];
}

/** A word, number or punctuation mark of the text. */
export interface Token extends TextSpan {
  /** The lower-case form with typographic quotation marks and apostrophes folded to ASCII. */
  readonly norm: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

/** A sentence: its characters, and its tokens as a half-open range of indices into `AnnotatedText.tokens`. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Index into `ArticleText.blocks`. */
  readonly block: number;
}

/** The article with its linguistic annotation; what every later stage reads. */
export interface AnnotatedText {
  readonly article: ArticleText;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** In quotation marks, outside them, or both (guide.md). */
export type AttributionKind = 'direct' | 'indirect' | 'mixed';

/** An attribution relation (PARC 3.0, PolNeAR): who (source) says (cue) what (content). */
export interface Attribution {
  readonly id: string;
  readonly kind: AttributionKind;
  /** The words that name who speaks, as they stand; null where the text names nobody. */
  readonly source: TextSpan | null;
  readonly cue: TextSpan | null;
  /** What the cue tells of the claim: said, denied, promised, believed. */
  readonly stance: Stance;
  /** The claim, one span per piece, in text order; never empty. */
  readonly content: readonly TextSpan[];
  /** `Speaker.id`, or null where nobody is named. */
  readonly speaker: string | null;
  /** How likely the attribution is right, 0 to 1. */
  readonly confidence: number;
  /** Why it is unsure, in one sentence for the user; absent where it is not. */
  readonly doubt?: string;
  /** What the speaker was read from; absent where none is named. */
  readonly evidence?: SpeakerEvidence;
}

/**
 * What decided who is meant by the words of a source:
 * - name: they are the name, or as much of it as the text uses later
 * - label: the label of a transcript's turn
 * - kind: "the bank", the kind of body
 * - office: "the director"
 * - pronoun: "she", "it"
 * - document: "the report", by who put it out
 * - description: nobody is named, "a senior official"
 */
export type MeantBy = 'name' | 'label' | 'kind' | 'office' | 'pronoun' | 'document' | 'description';

/** How the speaker of an attribution was found. */
export interface SpeakerEvidence {
  readonly by: MeantBy;
  /** Where the text has the speaker's name: in the source, else last before it, else first after it; may be empty. */
  readonly speaker: readonly TextSpan[];
  /** How often an answer found so is right on real news and releases, 0 to 1. */
  readonly sure: number;
}

/** A person or body that is the speaker of an attribution. */
export interface Speaker {
  readonly id: string;
  /** The fullest name the text gives, without honorific or title. */
  readonly name: string;
  readonly role?: string;
  readonly affiliation?: string;
  /** Other names the text uses, as they stand. */
  readonly aliases: readonly string[];
}

export type FigureKind =
  | 'money'
  | 'percent'
  | 'points'
  | 'count'
  | 'quantity'
  | 'ratio'
  | 'multiple'
  | 'rate';

export type Change = 'up' | 'down' | 'flat';

/** How the stated value bounds the real one. */
export type Bound = 'more than' | 'at least' | 'about' | 'up to' | 'less than';

/**
 * Something about a figure that a reader may want to look at; an observation, never a verdict:
 * - change: the change does not follow from the two levels beside it
 * - points: per cent where the levels differ by as many percentage points
 * - total: the parts do not add up to the total
 * - conflict: the article gives another value for the same measure
 * - currency: a shared sign or name, read as the currency of the country the article is about
 */
export interface FigureNote {
  readonly kind: 'change' | 'points' | 'total' | 'conflict' | 'currency';
  /** One sentence for the user. */
  readonly text: string;
  /** `Figure.id` of the other figures it speaks of, in text order. */
  readonly figures: readonly string[];
}

/** The words that the facts of a figure were read from, in text order as far as one run goes. */
export interface FigureEvidence {
  readonly measure?: readonly TextSpan[];
  readonly change?: readonly TextSpan[];
  readonly basis?: readonly TextSpan[];
  readonly period?: readonly TextSpan[];
}

/** A number that states a fact about the world (guide.md); its span covers the number and its unit. */
export interface Figure extends TextSpan {
  readonly id: string;
  readonly kind: FigureKind;
  /** A plain number ("1.37 trillion" is 1370000000000), or [low, high] of a range. */
  readonly value: number | readonly [number, number];
  /** ISO 4217 code, "%", "pp", "bp", "times", the noun counted, a UCUM code, or "per …" of a rate; "" where none. */
  readonly unit: string;
  /** What is measured, in words of the text; "" where not stated. */
  readonly measure: string;
  readonly change?: Change;
  /** What the change is against: "year on year", "since 2019", in normalised words. */
  readonly basis?: string;
  readonly bound?: Bound;
  /** ISO 8601 interval "2025-01-01/2025-06-30". */
  readonly period?: string;
  /** Where the sentence says it holds, as it stands: "Tamil Nadu". */
  readonly place?: string;
  /** A small number of what the text only refers to ("the two leaders"), which lists may fold; absent of others. */
  readonly incidental?: true;
  /** Absent of figures of a table, whose heads tell. */
  readonly evidence?: FigureEvidence;
  /** What does not fit, for the reader to look at; absent where all does. */
  readonly notes?: readonly FigureNote[];
  /** `Attribution.id` of the claim it stands in, or null. */
  readonly attribution: string | null;
}

/** The words that the facts of a deed were read from, besides its cue. */
export interface DeedEvidence {
  readonly actors?: readonly TextSpan[];
  readonly counterparts?: readonly TextSpan[];
  readonly date?: readonly TextSpan[];
}

/** Something done with an initiative, as the text tells it. */
export interface Deed {
  /** What was done, as a past participle: "signed", "released", "entered into force". */
  readonly action: string;
  /** Seen from the article: "signed" or "has signed", "signs", "will sign" or "plans to sign". */
  readonly tense: 'past' | 'present' | 'future';
  /** "negative" where it was not done, or refused: "did not sign", "declined to sign". */
  readonly polarity: 'affirmative' | 'negative';
  /** The words that tell it. */
  readonly cue: TextSpan;
  readonly actors: readonly string[];
  /** With whom it was done. */
  readonly counterparts: readonly string[];
  /** EDTF (https://www.loc.gov/standards/datetime/), as exact as the text: "2025-07-12", "2025-07", "2025", "2025-23" for its autumn. */
  readonly date?: string;
  /** Where, as the text names it: "Geneva". */
  readonly place?: string;
  /** The occasion, as the text names it: "the Lakes Summit". */
  readonly event?: string;
  /** Absent of deeds that the user has written. */
  readonly evidence?: DeedEvidence;
}

/** A named undertaking on the record (guide.md) and what was done with it. */
export interface Initiative {
  readonly id: string;
  /** As the text gives it, without a leading article. */
  readonly name: string;
  readonly kind: string;
  /** Where the text names it, first mention first; never empty. */
  readonly mentions: readonly TextSpan[];
  /** All that the text tells was done with it: the one that says most first, then the others in text order. */
  readonly deeds: readonly Deed[];
  /** Of the first deed, where that was or will be done; absent where none is stated. */
  readonly action?: string;
  /** Of the first deed; where no deed is told, those whose it is ("the bank's fund"). */
  readonly actors: readonly string[];
  readonly counterparts: readonly string[];
  readonly date?: string;
  /** Address of the document, where the page links a mention's words to one. */
  readonly link?: string;
  /** `Attribution.id` of the claim it stands in, or null. */
  readonly attribution: string | null;
}

/** What the engine found in an article. */
export interface Analysis {
  readonly article: ArticleText;
  readonly speakers: readonly Speaker[];
  readonly attributions: readonly Attribution[];
  readonly figures: readonly Figure[];
  readonly initiatives: readonly Initiative[];
}
