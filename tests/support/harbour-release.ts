/** An invented release of two pages, for `madePdf`: columns, a justified text, a running head and foot, a footnote. */
export const RELEASE = {
  title: 'Ferry fares to rise as the harbour board defends its deal',
  columns: 2,
  parts: true,
  justified: true,
  head: 'Calder Harbour Board',
  foot: 'Page # of 2',
  notes: { 1: 'Of whom 61 per cent held an island pass.' },
  paragraphs: [
    'CALDER, 12 November 2025 – Fares on the crossing to Innis will rise by 6 per cent in January, the Calder Harbour Board said on Tuesday.',
    '“Nobody likes a dearer ticket,” its chair, Ingrid Solvang, told reporters. The boats carried 412,000^1 passengers in the first nine months, down 3.9 per cent from a year earlier, she said.',
    ...Array.from(
      { length: 60 },
      (_, at) => `The winter timetable of line ${at + 2} stays as it is, and the boats call at every quay.`,
    ),
  ],
} as const;
