import { MODAL_FORMS } from '../lexicon/closed-classes.ts';
import type { Sentence, Token } from '../model.ts';
import { isHyphened, isModifier, isVerbal, posAt } from './part-of-speech.ts';
import { type Phrase, phraseOf, type VerbForm } from './phrase.ts';

const AHEAD = /^(?:will|would|shall|'ll|wo|may|might|should|to)$/;
const BE = /^(?:be|is|are|was|were|been|being|am|'s|'re|'m)$/;

/** An auxiliary or verb with what belongs to it: "has also published", "would not sign", "to be changed". */
export function readVerb(
  tokens: readonly Token[],
  at: number,
  limit: number,
  sentence: Sentence,
): Phrase | null {
  const start = posAt(tokens, at, sentence);
  const plain = tokens[at]?.norm === 'to' ? pastManner(tokens, at + 1, sentence) : limit;
  const infinitive = plain < limit && isVerbal(posAt(tokens, plain, sentence));
  if (!infinitive && !isVerbal(start)) return null;
  // "value-added output", "fixed-asset investment"
  if (!infinitive && isHyphened(tokens, at)) return null;
  if (!infinitive && start === 'VERB' && isModifier(tokens, at, sentence)) return null;
  let end = at;
  let main = at;
  for (let next = at; next < limit; next += 1) {
    const token = tokens[next];
    const pos = posAt(tokens, next, sentence);
    const modal =
      next > at &&
      MODAL_FORMS.has(tokens[main]?.norm ?? '') &&
      (pos === 'NOUN' || pos === 'ADJ' || pos === 'ADP');
    if (
      pos === 'VERB' ||
      pos === 'AUX' ||
      (modal && /^\p{Ll}/u.test(token?.text ?? '') && token?.norm !== 'able')
    ) {
      main = next;
      end = next + 1;
      if (pos !== 'AUX') break;
    } else if (
      !(
        pos === 'ADV' ||
        pos === 'PART' ||
        token?.norm === 'each' ||
        // "was last trading at"
        (token?.norm === 'last' && next > at) ||
        token?.norm === 'both' ||
        (next === at && infinitive)
      )
    )
      break;
  }
  if (end <= at) return null;
  return phraseOf(tokens, 'verb', at, end, main, formOf(tokens, at, end, main));
}

/** "to [formally] adopt": past an adverb that splits an infinitive; "to newly elected" is none. */
function pastManner(tokens: readonly Token[], at: number, sentence: Sentence): number {
  const [adverb, verb] = [tokens[at], tokens[at + 1]];
  const splits =
    adverb?.pos === 'ADV' && /ly$|^further$/.test(adverb.norm) && posAt(tokens, at + 1, sentence) === 'VERB';
  return splits && verb?.norm === verb?.lemma ? at + 1 : at;
}

function formOf(tokens: readonly Token[], first: number, end: number, main: number): VerbForm {
  const head = tokens[main];
  const norms = tokens.slice(first, end).map(({ norm }) => norm);
  const alone = norms.filter((norm) => norm !== head?.norm).length === 0 || main === first;
  const text = head?.norm ?? '';
  const auxiliary = tokens.slice(first, main).some(({ pos }) => pos === 'AUX');
  const form =
    norms[0] === 'to'
      ? 'to'
      : auxiliary
        ? 'finite'
        : text.endsWith('ing')
          ? 'ing'
          : isPast(text, head)
            ? 'past'
            : 'finite';
  return {
    lemma: head === undefined ? text : plainForm(head),
    form: alone && form === 'finite' && text.endsWith('ing') ? 'ing' : form,
    passive: norms.slice(0, -1).some((norm) => BE.test(norm)) && isPast(text, head),
    negated: norms.some((norm) => /^(?:not|n't|never|no)$/.test(norm)),
    ahead: norms.some((norm) => AHEAD.test(norm)),
  };
}

const MISREAD: ReadonlyMap<string, string> = new Map([
  ['rose', 'rise'],
  ['fell', 'fall'],
]);

/** A verb's plain form; wink leaves verbs that it does not know as they are: "relaunched". */
export function plainForm(token: Token | undefined): string {
  const { lemma, norm } = token ?? { lemma: '', norm: '' };
  // The tagger may take them for a flower, a hill and a name.
  const misread = MISREAD.get(norm);
  if (misread !== undefined) return misread;
  if (token?.pos === 'PROPN' && /[^s]s$/.test(norm)) return norm.slice(0, -1);
  // "shed", "need" and "speed" are plain forms themselves.
  if (lemma !== norm || !/[^e]ed$/.test(norm) || !/[aeiouy]/.test(norm.slice(0, -3))) return lemma;
  // "finalized"
  return norm.endsWith('ized') ? norm.slice(0, -1) : norm.slice(0, -2);
}

function isPast(text: string, token: Token | undefined): boolean {
  return (
    /(?:ed|en|wn|ne|lt|pt|nt|ld|ught|id|de|ut|et|rose|fell|grew|held|met|won|led|built|sent|spent|kept|lost|put|cut|set|hit|saw|gave|took|went|rang|ran|began|sat|stood|struck)$/.test(
      text,
    ) &&
    (token?.lemma !== text || text.endsWith('ed'))
  );
}
