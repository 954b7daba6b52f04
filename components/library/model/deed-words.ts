import type { Deed, TextSpan } from '@/lib/core/model.ts';
import { fromWholeWord, toWholeWord } from '@/lib/core/text/whole-words.ts';
import type { Annotation } from '@/lib/core/record/record.ts';

/** The words that tell a deed, and what stands around them. */
interface DeedWords {
  readonly before: string;
  readonly cue: string;
  readonly after: string;
}

/** What the record holds around a deed's words: the selectors keep some on either side of each mention of the name. */
export function deedWords({ body, passages }: Annotation, { cue }: Deed): DeedWords {
  const mentions = body.type === 'initiative' ? body.mentions : [];
  for (const [at, mention] of mentions.entries()) {
    const { prefix = '', exact = '', suffix = '' } = passages[at]?.quote ?? {};
    const text = `${prefix}${exact}${suffix}`;
    const start = cue.start - (mention.start - prefix.length);
    const end = start + cue.text.length;
    if (start < 0 || text.slice(start, end) !== cue.text) continue;
    // Whole words of the same paragraph.
    const before = text.slice(0, start);
    const after = text.slice(end);
    const [line, lineEnd] = [before.lastIndexOf('\n'), after.indexOf('\n')];
    return {
      before: line === -1 ? fromWholeWord(before) : before.slice(line + 1),
      cue: cue.text,
      after: lineEnd === -1 ? toWholeWord(after) : after.slice(0, lineEnd),
    };
  }
  return beside(mentions, cue);
}

/** A deed's words with the name that stands nearest, where the record does not hold what lies between. */
function beside(mentions: readonly TextSpan[], cue: TextSpan): DeedWords {
  const apart = ({ start }: TextSpan) => Math.abs(start - cue.start);
  const [name] = mentions.toSorted((a, b) => apart(a) - apart(b));
  if (name === undefined) return { before: '', cue: cue.text, after: '' };
  return name.start < cue.start
    ? { before: `${name.text} … `, cue: cue.text, after: '' }
    : { before: '', cue: cue.text, after: ` … ${name.text}` };
}
