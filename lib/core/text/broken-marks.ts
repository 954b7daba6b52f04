import type { Span } from '../model.ts';

/** What is left of “, ”, ’ and — where their bytes in UTF-8 were read as those of another encoding. */
const LEFT = 'â';
/** It stands where no letter of a word does: before a capital, behind a mark, between spaces, before a possessive's s. */
const BROKEN =
  /(?<![\p{L}\p{N}])â(?=[\p{Lu}\p{N}])|[\p{L}.,!?…]â\?|[.,!?…]â(?!\p{L})|\sâ\s|\p{L}â(?:s|t|re|ve|ll)(?!\p{L})/u;

/** Each with what it stands for; lengths are the same, so that offsets stay. */
const WHOLE: readonly (readonly [RegExp, string])[] = [
  [/â(?:€œ|\u0080\u009C)/g, '“  '],
  [/â(?:€|\u0080)[\u009D\uFFFD?]/g, '”  '],
  [/(?<=\s)â(?=\s)/g, '—'],
  [/(?<=[\p{L}\p{N}.,!?…])â\?(?![\p{L}\p{N}])/gu, '” '],
  [/(?<=[.,!?…])â(?![\p{L}\p{N}])/gu, '”'],
  [/(?<=\p{L})â(?=(?:s|t|re|ve|ll|d|m)(?!\p{L})|\s|$)/gu, '’'],
  [/(?<![\p{L}\p{N}])â(?=[\p{L}\p{N}$£€])/gu, '“'],
];

/** Spaces of a set width or without a break, which a pasted text has where a page shows any other. */
const OTHER_SPACES = /[\u00A0\u2000-\u200A\u202F]/g;

/** The text with plain spaces, and with broken quotation marks, apostrophes and dashes as they were; as long as before. */
export function withMarksRepaired(text: string): string {
  const spaced = text.replace(OTHER_SPACES, ' ');
  if (!spaced.includes(LEFT) || !(BROKEN.test(spaced) || /â[€\u0080]/.test(spaced))) return spaced;
  return WHOLE.reduce((repaired, [broken, mark]) => repaired.replace(broken, mark), spaced);
}

/** Findings in a text whose marks were repaired, with the words of their spans as the text has them. */
export function asWritten<Findings>(findings: Findings, text: string): Findings {
  if (typeof findings !== 'object' || findings === null) return findings;
  if (Array.isArray(findings)) return findings.map((own: unknown) => asWritten(own, text)) as Findings;
  const own = Object.fromEntries(
    Object.entries(findings).map(([name, value]: [string, unknown]) => [name, asWritten(value, text)]),
  );
  const { start, end } = own as Partial<Span>;
  const isWords = typeof start === 'number' && typeof end === 'number' && typeof own['text'] === 'string';
  return (isWords ? { ...own, text: text.slice(start, end) } : own) as Findings;
}
