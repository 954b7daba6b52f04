/** Names of one speaker: what a text calls a person or body by, in full and short. */
export interface SpeakerNames {
  readonly full: string;
  /** A person's surname as used alone, a body's short form; the full name where there is none. */
  readonly short: string;
  /** A person's given name, a body's letters. */
  readonly other?: string;
}

/** A text with other names in it, and the way from places of the old text to those of the new one. */
export interface ReplacedText {
  readonly text: string;
  readonly toNew: (offset: number) => number;
  readonly places: number;
}

const escaped = (words: string): string =>
  words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`);

/** Puts one speaker's names where another's stand: each form by its like, in capitals where those are; "a" and "an" follow. */
export function replaceSpeaker(text: string, from: SpeakerNames, to: SpeakerNames): ReplacedText {
  const forms = new Map<string, string>([[from.full, to.full]]);
  forms.set(from.short, forms.get(from.short) ?? to.short);
  // "Michael Bloomberg" of Michael R. Bloomberg
  const plain = from.full.replaceAll(/\s\p{Lu}\.(?=\s)/gu, '');
  if (!forms.has(plain)) forms.set(plain, to.full);
  if (from.other !== undefined && !forms.has(from.other)) forms.set(from.other, to.other ?? to.short);
  for (const [old, other] of Array.from(forms)) {
    if (/\p{Ll}.*\s|\p{Ll}{2}/u.test(old) && !forms.has(old.toUpperCase())) {
      forms.set(old.toUpperCase(), other.toUpperCase());
    }
  }
  const longest = [...forms.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}@])(?:(an?)(\s+))?(${longest.map(escaped).join('|')})(?![\p{L}\p{N}@])`,
    'giu',
  );
  const segments: { start: number; end: number; newStart: number; newEnd: number }[] = [];
  let replaced = '';
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const [, article = '', space = '', found = ''] = match;
    const other = forms.get(found.replaceAll(/\s+/g, ' '));
    if (other === undefined) continue;
    // A name that ends in a full stop swallows the sentence's own.
    const start = match.index + article.length + space.length;
    const isGiven = found === from.other && /^\s\p{Lu}\p{Ll}/u.test(text.slice(start + found.length));
    if (isGiven && from.full.startsWith(found)) continue;
    replaced += text.slice(at, match.index) + fittingArticle(article, other) + space;
    const words = other.endsWith('.') && text[start + found.length] === '.' ? other.slice(0, -1) : other;
    segments.push({
      start,
      end: start + found.length,
      newStart: replaced.length,
      newEnd: replaced.length + words.length,
    });
    replaced += words;
    at = start + found.length;
  }
  replaced += text.slice(at);
  const toNew = (offset: number): number => {
    let shift = 0;
    for (const { start, end, newStart, newEnd } of segments) {
      if (offset < start) break;
      if (offset < end) return offset === start ? newStart : newEnd;
      shift = newEnd - end;
    }
    return offset + shift;
  };
  return { text: replaced, toNew, places: segments.length };
}

function fittingArticle(article: string, name: string): string {
  if (article === '') return '';
  return (article.startsWith('A') ? 'A' : 'a') + (/^[aeio]/i.test(name) ? 'n' : '');
}
