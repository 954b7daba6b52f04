import type { Token } from '../../model.ts';
import { CUE_FRAMES, type Frame } from '../../lexicon/reporting-verbs.ts';
import { VERB_STANCES } from '../../lexicon/stance-lexicon.ts';
import { hashOf } from './hash.ts';
import type { Prior, WordTable } from './word-table.ts';

/** What a word form tells by itself. */
interface FormFacts {
  readonly key: number;
  readonly word: number;
  readonly suffix: number;
  readonly shape: number;
  readonly wordClass: number;
}

/** What a lemma tells by itself. */
interface LemmaFacts {
  readonly key: number;
  readonly act: number;
  readonly frames: number;
  readonly wordClass: number;
  readonly verbPrior: Prior;
  readonly otherPrior: Prior;
}

/** So many forms or lemmas are remembered before all are forgotten: the words of some thirty articles. */
const MOST_WORDS = 16_384;

const KNOWN = new WeakMap<WordTable, Facts>();

/** What is known of words by themselves, by one table; remembered from text to text, since most tokens are of few words. */
export function factsOf(words: WordTable): Facts {
  const known = KNOWN.get(words) ?? new Facts(words);
  KNOWN.set(words, known);
  return known;
}

class Facts {
  /** By the form; the norm of a surname that is a word as well is the form itself (surnames.ts). */
  private readonly forms = new Map<string, FormFacts>();
  private readonly ownNorms = new Map<string, FormFacts>();
  private readonly lemmas = new Map<string, LemmaFacts>();
  private readonly words: WordTable;

  constructor(words: WordTable) {
    this.words = words;
  }

  ofForm({ text, norm }: Token): FormFacts {
    const forms = norm === text ? this.ownNorms : this.forms;
    const known = forms.get(text);
    if (known !== undefined) return known;
    const facts = {
      key: hashOf(text),
      word: wordKey(norm),
      suffix: hashOf(norm.slice(-3)),
      shape: shapeOf(text),
      wordClass: this.words.classOf(norm),
    };
    if (forms.size >= MOST_WORDS) forms.clear();
    forms.set(text, facts);
    return facts;
  }

  ofLemma({ lemma }: Token): LemmaFacts {
    const known = this.lemmas.get(lemma);
    if (known !== undefined) return known;
    const facts = {
      key: hashOf(`l${lemma}`),
      act: hashOf(VERB_STANCES.get(lemma)?.act ?? ''),
      frames: framesOf(lemma),
      wordClass: this.words.classOf(lemma),
      verbPrior: this.words.priorOf(lemma, true),
      otherPrior: this.words.priorOf(lemma, false),
    };
    if (this.lemmas.size >= MOST_WORDS) this.lemmas.clear();
    this.lemmas.set(lemma, facts);
    return facts;
  }
}

const FRAME_BITS: Readonly<Record<Frame, number>> = {
  clause: 1,
  bare: 2,
  quote: 4,
  invert: 8,
  addressee: 16,
  object: 32,
  as: 64,
  infinitive: 128,
  plea: 256,
};

function framesOf(lemma: string): number {
  let bits = 0;
  for (const frame of CUE_FRAMES.get(lemma) ?? []) bits |= FRAME_BITS[frame];
  return bits;
}

/** A word's identity for the tagger: digits are all alike. */
const wordKey = (norm: string): number => hashOf(norm.replace(/\d/g, '0'));

function shapeOf(word: string): number {
  if (word.length > 1 && /^\p{Lu}+$/u.test(word)) return 1;
  if (/^\p{Lu}/u.test(word)) return 2;
  if (/^\p{Ll}/u.test(word)) return 3;
  return /\d/.test(word) ? 4 : 5;
}
