import type { Token } from '../../model.ts';
import { itemAt } from '../item-at.ts';

/** The most tokens of a subject between a quotation and its verb: “…,” Ana Rao, the chief executive of Corbel, states. */
const LONGEST_SUBJECT = 16;

/**
 * "Ana Rao, chief of Corbel, comments: “…”", “…,” states Ana Rao, “…,” she affirms: what is a noun or a quality elsewhere is a verb between
 * a quotation and who speaks.
 */
export function saysBesideQuotation(sentence: readonly Token[], index: number): boolean {
  const [before, next] = [itemAt(sentence, index - 1), sentence[index + 1]];
  if (before === undefined || next === undefined) return false;
  if (closes(sentence, index - 1)) return /^(?:PROPN|PRON|DET)$/.test(next.pos);
  if (!endsSubject(sentence, index - 1)) return false;
  const mark = /^[,:]$/.test(next.text) ? index + 2 : index + 1;
  if (opens(sentence, mark)) return true;
  const near = Math.max(0, index - LONGEST_SUBJECT);
  return /^[.,]$/.test(next.text) && sentence.slice(near, index).some((_, at) => closes(sentence, near + at));
}

/** "Rao", "she", "Rao, chief of Corbel," */
function endsSubject(sentence: readonly Token[], at: number): boolean {
  const own = itemAt(sentence, at);
  const last = own?.text === ',' ? itemAt(sentence, at - 1) : own;
  return (
    last?.pos === 'PROPN' || /^(?:he|she)$/.test(last?.norm ?? '') || (last !== own && last?.pos === 'NOUN')
  );
}

/** A mark that opens a quotation; a straight one does behind a space. */
function opens(sentence: readonly Token[], at: number): boolean {
  const own = itemAt(sentence, at);
  return /^[“‘«]$/.test(own?.text ?? '') || (isStraight(own) && itemAt(sentence, at - 1)?.end !== own?.start);
}

/** A mark that closes one, behind a comma or the end of what is said. */
function closes(sentence: readonly Token[], at: number): boolean {
  const [before, own] = [itemAt(sentence, at - 1), itemAt(sentence, at)];
  const isBehind = /^[,.?!…]$/.test(before?.text ?? '') && before?.end === own?.start;
  return isBehind && (/^[”’»]$/.test(own?.text ?? '') || isStraight(own));
}

const isStraight = (own: Token | undefined): boolean => /^["']$/.test(own?.text ?? '');
