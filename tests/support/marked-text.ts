/**
 * Expected structure written inside the sentence: `“{content:We cut costs},” {cue:said} {source:Ms Rao}.`
 * A digit after the label tells which of several structures a mark belongs to: `{cue2:adding}`. Marks may nest.
 */
export interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

interface Mark {
  readonly label: string;
  /** Which structure the mark belongs to, from 1. */
  readonly group: number;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** Takes the marks out of a marked sentence; throws where braces do not match. */
export function readMarked(marked: string): Marked {
  const marks: Mark[] = [];
  const open: { label: string; group: number; start: number }[] = [];
  let text = '';
  for (const piece of marked.matchAll(/\{([a-z]+)(\d*):|\}|[^{}]+/g)) {
    const [whole, label, digits = ''] = piece;
    if (label !== undefined) {
      open.push({ label, group: digits === '' ? 1 : Number(digits), start: text.length });
    } else if (whole === '}') {
      const mark = open.pop();
      if (mark === undefined) throw new Error(`a mark too many is closed in: ${marked}`);
      marks.push({ ...mark, end: text.length });
    } else {
      text += whole;
    }
  }
  if (open.length > 0) throw new Error(`a mark is left open in: ${marked}`);
  return { text, marks };
}

/** The texts of the marks of each structure by label, in the order of the groups; marks of one label in text order. */
export function groupsOf({ text, marks }: Marked): Record<string, string[]>[] {
  const groups: Record<string, string[]>[] = [];
  for (const { label, group, start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    const own = (groups[group - 1] ??= {});
    (own[label] ??= []).push(text.slice(start, end));
  }
  return groups;
}

/** The text with each span in braces, innermost inside; the reverse of reading marks without labels. */
export function withBraces(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  let marked = '';
  for (let at = 0; at <= text.length; at += 1) {
    marked += '}'.repeat(spans.filter((span) => span.end === at).length);
    marked += '{'.repeat(spans.filter((span) => span.start === at).length);
    marked += text[at] ?? '';
  }
  return marked;
}
