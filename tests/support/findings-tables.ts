import type { AnalysisDocument } from '@/lib/core/export/json.ts';
import type { Analysis, Figure } from '@/lib/core/model.ts';
import { textTable } from './text-table.ts';

const ARROWS = { up: '↑', down: '↓', flat: '→' } as const;

function amount({ value, bound, change }: Figure): string {
  const values = typeof value === 'number' ? [value] : value;
  const number = values.map((one) => one.toLocaleString('en-GB')).join('–');
  return [change && ARROWS[change], bound, number].filter(Boolean).join(' ');
}

function speakersTable({ speakers, attributions }: Analysis): string {
  return textTable(
    [
      { name: 'Speaker', width: 32 },
      { name: 'Role', width: 44 },
      { name: 'Claims', width: 6, align: 'right' },
    ],
    speakers.map(({ id, name, role, affiliation }) => [
      name,
      [role, affiliation].filter(Boolean).join(', '),
      String(attributions.filter(({ speaker }) => speaker === id).length),
    ]),
  );
}

function figuresTable({ figures, attributions, speakers }: Analysis): string {
  const saidBy = ({ attribution }: Figure) => {
    const claim = attributions.find(({ id }) => id === attribution);
    return speakers.find(({ id }) => id === claim?.speaker)?.name ?? '';
  };
  return textTable(
    [
      { name: 'Value', width: 30, align: 'right' },
      { name: 'Unit', width: 18 },
      { name: 'Measure', width: 34 },
      { name: 'Period', width: 21 },
      { name: 'Said by', width: 22 },
    ],
    figures.map((figure) => [
      amount(figure),
      figure.unit,
      [figure.measure, figure.basis].filter(Boolean).join(', '),
      figure.period ?? '',
      saidBy(figure),
    ]),
  );
}

function initiativesTable({ initiatives }: Analysis): string {
  return textTable(
    [
      { name: 'Initiative', width: 44 },
      { name: 'Deed', width: 12 },
      { name: 'By', width: 24 },
      { name: 'With', width: 30 },
      { name: 'Date', width: 21 },
    ],
    initiatives.map(({ name, action, actors, counterparts, date }) => [
      name,
      action ?? '',
      actors.join(', '),
      counterparts.join(', '),
      date ?? '',
    ]),
  );
}

/** What an exported analysis (JSON) holds, as three tables under the article's title. */
export function findingsTables(json: string): string {
  const { analysis } = JSON.parse(json) as AnalysisDocument;
  const title = analysis.article.metadata.title?.value ?? analysis.article.metadata.url;
  return [title, speakersTable(analysis), figuresTable(analysis), initiativesTable(analysis)].join('\n\n');
}
