import { kindOf } from '../attribution/speech/kind.ts';
import { stanceOf } from '../attribution/stance/stance.ts';
import type { Analysis, ArticleText, AttributionKind, Span, TextSpan } from '../model.ts';
import { findQuotations } from '../text/quotations.ts';
import { editedSpeaker, type SpeakerEdit } from './edit-speaker.ts';
import { wordsNear } from './place-body.ts';
import { oneLine } from './plain-words.ts';
import type { ClaimBody } from './record.ts';
import { selectedPieces } from './selected.ts';

/** A claim as the user changes it; what is left out stays as it is. */
export interface ClaimEdit extends SpeakerEdit {
  readonly kind?: AttributionKind;
  /** The words that report, as they stand near the claim; "" for none. */
  readonly cue?: string;
  /** The claim's pieces, in UTF-16 units of the text at hand. */
  readonly content?: readonly Span[];
}

/** Whether pieces stand in quotation marks, by the marks alone. */
export function kindByMarks({ text, blocks }: ArticleText, content: readonly Span[]): AttributionKind {
  const outermost = findQuotations(text, blocks).filter(({ depth }) => depth === 0);
  return kindOf(text, content, outermost);
}

function editedCue({ text }: ArticleText, { cue, content }: ClaimBody, typed: string): TextSpan | null {
  const words = oneLine(typed);
  if (words === '' || words === cue?.text) return words === '' ? null : cue;
  const [first] = content;
  const found = wordsNear(text, words, cue?.start ?? content.at(-1)?.end ?? first?.start ?? 0);
  if (found) return found;
  throw new Error(`The article does not say “${words}” near this claim. Type the words as they stand there.`);
}

/**
 * A claim after an edit; its offsets, and those of the edit, are in the analysis' text. Throws where what was typed cannot
 * be: the message tells the user what to do.
 */
export function editedClaim(body: ClaimBody, edit: ClaimEdit, analysis: Analysis): ClaimBody {
  const { article } = analysis;
  const content = edit.content ? selectedPieces(article, edit.content) : body.content;
  // Turns of a transcript are verbatim without marks: only where the marks made the kind they make it again.
  const isByMarks = edit.content !== undefined && kindByMarks(article, body.content) === body.kind;
  const kind = edit.kind ?? (isByMarks ? kindByMarks(article, content) : body.kind);
  const cue = edit.cue === undefined ? body.cue : editedCue(article, { ...body, content }, edit.cue);
  const stance = cue?.text === body.cue?.text ? body.stance : stanceOf(cue?.text, body.source?.text);
  return { ...body, speaker: editedSpeaker(body.speaker, edit, analysis), kind, cue, stance, content };
}
