import { csvLine } from './csv.ts';
import type { ExportedFile } from './export-analysis.ts';
import type { TableFormat } from './export-format.ts';
import { FORMATS } from './formats.ts';
import { link, plain, table } from './markdown-text.ts';

/** The columns of each table, in order, with their heads in Markdown; those without one are not in it. */
export const TABLES = {
  speakers: {
    title: 'Speakers',
    noun: 'speaker',
    columns: {
      name: 'Name',
      roles: 'Role',
      affiliations: 'Affiliation',
      aliases: 'Also named as',
      claims: 'Claims',
      unsure: '',
      figures: 'Figures',
      initiatives: 'Initiatives',
      articles: 'Articles',
      sites: 'Sites',
      first: 'First',
      last: 'Last',
    },
  },
  articles: {
    title: 'Articles',
    noun: 'article',
    columns: {
      title: 'Title',
      byline: '',
      site: 'Site',
      published: 'Published',
      url: '',
      language: 'Language',
      recorded: 'On record',
      read: 'Read last',
      versions: 'Versions',
      claims: 'Claims',
      figures: 'Figures',
      initiatives: 'Initiatives',
      changed: 'Changed',
      changed_since: '',
      undecided: 'To decide',
    },
  },
} as const;

type Cell = string | number | readonly string[] | undefined;
type Cells<Name extends keyof typeof TABLES> = Readonly<
  Partial<Record<keyof (typeof TABLES)[Name]['columns'], Cell>>
>;

/** A speaker's row; in JSON also which role was held where, and when. */
export interface SpeakerCells extends Cells<'speakers'> {
  readonly positions?: readonly object[];
}
export type ArticleCells = Cells<'articles'>;

/** What a view of speakers or of articles shows, a row each. */
export type ExportedTable =
  | { readonly name: 'speakers'; readonly rows: readonly SpeakerCells[] }
  | { readonly name: 'articles'; readonly rows: readonly ArticleCells[] };

type AnyCells = Readonly<Record<string, Cell>>;

/** The version of both tables in JSON; raised when a field changes its meaning or goes. */
const TABLES_VERSION = 1;

function words(cell: Cell): string | number {
  return typeof cell === 'object' ? cell.join('; ') : (cell ?? '');
}

/** Of a date and time its day, for a reader; other words as they are. */
const dayOf = (cell: string): string =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(cell) ? cell.slice(0, 'yyyy-mm-dd'.length) : cell;

function markdownCell(row: AnyCells, column: string): string {
  const text = plain(dayOf(String(words(row[column]))));
  if (column !== 'title') return text;
  const address = String(row['url'] ?? '');
  return link(text || plain(address), address);
}

const WRITERS: Readonly<
  Record<TableFormat, (exported: ExportedTable, rows: readonly AnyCells[], at: string | undefined) => string>
> = {
  csv: ({ name }, rows) => {
    const columns = Object.keys(TABLES[name].columns);
    const lines = rows.map((row) => csvLine(columns.map((column) => words(row[column]))));
    return `\ufeff${csvLine(columns)}${lines.join('')}`;
  },
  markdown: ({ name }, rows) => {
    const { title, columns } = TABLES[name];
    const heads = Object.entries(columns).filter(([, head]) => head !== '');
    const cells = rows.map((row) => heads.map(([column]) => markdownCell(row, column)));
    return [
      `# ${title}`,
      '',
      ...table(
        heads.map(([, head]) => head),
        cells,
      ),
    ].join('\n');
  },
  json: ({ name }, rows, at) => {
    const head = { format: `on-the-record/${name}`, version: TABLES_VERSION };
    return `${JSON.stringify({ ...head, ...(at !== undefined && { exported: at }), [name]: rows }, null, 2)}\n`;
  },
};

/** A table as a file (docs/formats.md), its rows in their order; `exported` is an ISO 8601 date and time. */
export function exportTable(
  exportedTable: ExportedTable,
  format: TableFormat,
  exported?: string,
): ExportedFile {
  const { name, rows } = exportedTable;
  const { extension, type } = FORMATS[format];
  const day = exported === undefined ? [] : [exported.slice(0, 10)];
  const held = `${rows.length}-${TABLES[name].noun}${rows.length === 1 ? '' : 's'}`;
  return {
    name: `${['on-the-record', ...day, held].join('_')}.${extension}`,
    type,
    text: WRITERS[format](exportedTable, rows as readonly AnyCells[], exported),
  };
}
