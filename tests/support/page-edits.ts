import type { Annotation, PlacementStatus } from '@/lib/core/record/record.ts';

/** What a publisher does to the press statement, and what the record must say of it. */
export interface PageEdit {
  readonly name: string;
  readonly change: (html: string) => string;
  /** What is told of the page: how many passages read otherwise, and the headline; null where nothing is. */
  readonly told: { readonly passages: number; readonly headline: boolean } | null;
  /** Words on record of each passage that stands otherwise than in place, with what it is. */
  readonly otherwise: Readonly<Record<string, PlacementStatus>>;
}

const paragraph = (opening: string): RegExp => new RegExp(`<p>${opening}[\\s\\S]*?</p>`);

export const PAGE_EDITS: readonly PageEdit[] = [
  {
    name: 'headline',
    change: (html) => html.replaceAll('cuts berth emissions by a third', 'is to cut berth emissions'),
    told: { passages: 0, headline: true },
    otherwise: { 'a third': 'gone' },
  },
  {
    name: 'number',
    change: (html) => html.replace('€186 million', '€168 million'),
    told: { passages: 1, headline: false },
    otherwise: { '€186 million': 'altered' },
  },
  {
    name: 'name',
    change: (html) => html.replace('by the University of Sundhaven', 'by the University of Veldmark'),
    told: { passages: 1, headline: false },
    otherwise: {},
  },
  {
    name: 'paragraph deleted',
    change: (html) => html.replace(paragraph('“By 2030'), ''),
    told: { passages: 1, headline: false },
    otherwise: {
      '“By 2030 no passenger ship will run its engines in our harbours,”': 'gone',
    },
  },
  {
    name: 'correction inserted',
    change: (html) =>
      html.replace(
        '<p>According to Tomas',
        '<p>Correction: an earlier version of this statement gave a wrong name.</p><p>According to Tomas',
      ),
    told: { passages: 1, headline: false },
    otherwise: {},
  },
  {
    name: 'quotation marks',
    change: (html) => html.replace(/[“”]/g, '"').replace(/’/g, "'"),
    told: null,
    otherwise: {},
  },
  {
    name: 'paragraphs re-ordered',
    change: (html) => {
      const [last = ''] = paragraph('“By 2030').exec(html) ?? [];
      return html.replace(last, '').replace('<p>According to Tomas', `${last}<p>According to Tomas`);
    },
    told: null,
    otherwise: { '“By 2030 no passenger ship will run its engines in our harbours,”': 'moved' },
  },
  {
    name: 're-design',
    change: (html) =>
      html
        .replaceAll('<p>', '<div class="text"><span>')
        .replaceAll('</p>', '</span></div>')
        .replace(/<(\/?)article/g, '<$1section'),
    told: null,
    otherwise: {},
  },
];

/** What an edit must lead to, in the words of the record: what is told of the page, and the passages that stand otherwise. */
export function toldOf(
  change: { readonly passages: number; readonly headline: boolean } | null | undefined,
  annotations: readonly Pick<Annotation, 'passages' | 'placement'>[],
) {
  const otherwise = annotations.filter(({ placement }) => placement.status !== 'in place');
  return {
    told: change && { passages: change.passages, headline: change.headline },
    otherwise: Object.fromEntries(
      otherwise.map(({ passages, placement }) => [passages[0]?.quote.exact ?? '', placement.status]),
    ),
  };
}
