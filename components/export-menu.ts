import type { CitationStyle } from '@/lib/core/export/citations/styles.ts';
import type { ExportFormat } from '@/lib/core/export/export-format.ts';
import type { MenuGroup, MenuItem } from './menu-button.tsx';

type Entry<Key extends string> = readonly [key: Key, label: string, hint: string];

const DATA: readonly Entry<ExportFormat>[] = [
  ['xlsx', 'Excel', 'numbers stay numbers'],
  ['csv', 'CSV', 'for a spreadsheet'],
  ['json', 'JSON', 'the whole analysis'],
  ['jsonld', 'JSON-LD', 'Web Annotation'],
  ['evidence', 'Evidence', 'texts, exports, hashes'],
];

const TOOLS: readonly Entry<ExportFormat>[] = [
  ['ris', 'RIS', 'Zotero, EndNote'],
  ['bibtex', 'BibTeX', 'LaTeX'],
  ['csl', 'CSL JSON', 'pandoc'],
  ['hypothesis', 'Hypothesis', 'to import there'],
  ['label-studio', 'Label Studio', 'tasks'],
  ['brat', 'brat', 'stand-off'],
  ['citron', 'Citron', 'quotes'],
  ['spacy', 'spaCy', 'spans, JSON lines'],
];

const STYLES: readonly Entry<CitationStyle>[] = [
  ['apa', 'Copy citation, APA', ''],
  ['chicago', 'Copy citation, Chicago', ''],
  ['mla', 'Copy citation, MLA', ''],
  ['wikipedia', 'Copy citation, Wikipedia', ''],
];

/** The citations of an article, to be copied. */
export function citationItems(onCite: (style: CitationStyle) => void): MenuItem[] {
  return STYLES.map(([style, label], at) => ({
    label,
    startsGroup: at === 0,
    onSelect: () => onCite(style),
  }));
}

/** The formats for programs, in two groups; `hints` say otherwise what some are for. */
export function exportGroups(
  onExport: (format: ExportFormat) => void,
  has: (format: ExportFormat) => boolean = () => true,
  hints: Readonly<Partial<Record<ExportFormat, string>>> = {},
): MenuGroup[] {
  const items = (entries: readonly Entry<ExportFormat>[]): MenuItem[] =>
    entries
      .filter(([format]) => has(format))
      .map(([format, label, hint]) => ({
        label,
        hint: hints[format] ?? hint,
        onSelect: () => onExport(format),
      }));
  return [
    { heading: 'Data', hint: 'tables, JSON', items: items(DATA) },
    { heading: 'Other tools', hint: 'references, annotation', items: items(TOOLS) },
  ].filter((group) => group.items.length > 0);
}
