import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

const FORMATS = ['jsonl', 'jsonld', 'csv', 'md'] as const;
export type Format = (typeof FORMATS)[number];

const OFFSETS = ['utf16', 'codepoints'] as const;
export type Offsets = (typeof OFFSETS)[number];

/** What the command line asks for; files are in order, "-" is standard input. */
export interface Options {
  readonly files: readonly string[];
  readonly ndjson: boolean;
  /** Whether all articles of a page that shows several are read, or its own alone. */
  readonly everyArticle: boolean;
  readonly format: Format;
  /** What offsets count. */
  readonly offsets: Offsets;
  readonly published?: string;
  /** Seconds that a document may take. */
  readonly timeout: number;
  /** Threads, as far as there are documents for them. */
  readonly jobs: number;
  /** File of a release that each article is laid beside. */
  readonly release?: string;
}

/** Seconds; a text of 5 MB takes half of it. */
const TIMEOUT = 30;

export const USAGE = `usage: on-the-record [OPTION…] FILE…
       npm run -s annotate -- [OPTION…] FILE…

Finds who said what, which figures were given and which initiatives were put on
the record in English articles, and prints one JSON object a line, in order.

FILE is a text (.txt), a web page (.html) or a PDF, a folder of them, or a pattern
("a/**/*.html"); - is standard input, any of them.

  --ndjson          the files hold a JSON object a line: {"url", "html" or "text",
                    "published", "id"}; without FILE, standard input is read
  --published DATE  date of publication (YYYY-MM-DD), which "this year" and the like
                    are resolved against; else the text's or page's own
  --format FORMAT   jsonl (default), jsonld (W3C Web Annotation, a collection a line),
                    csv (a line a finding) or md (Markdown)
  --offsets UNIT    what offsets in jsonl count: utf16 (default) or codepoints (Python)
  --timeout SECONDS how long a document may take (30); one that takes longer is given up
  --jobs N          annotates on N cores (all of them); the order of the output stays
  --every-article   of a page that shows several articles, a record for each; without
                    it the page's own alone is read, and the others are named
  --release FILE    lays each article beside a release: what became of its words (jsonl)
  --version         prints the version
  --help            prints this

A document that cannot be read or takes too long is told on standard error, and in
jsonl by a line with its "file", "id" and "error"; the others are still done, and the
exit status is 1. Of an article in another language nothing is found,
which is told on standard error too. Output: docs/formats.md.
`;

/** A command line that makes no sense; the message says what is wrong with it. */
export class UsageError extends Error {}

/** Whether text is an ISO 8601 date, or a date and time, of a day that exists. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(text)) return false;
  const day = text.slice(0, 10);
  const date = new Date(day);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day);
}

/** The options of a command line, or what is asked for instead of any work; throws a `UsageError`. */
export function parseOptions(args: readonly string[]): Options | 'help' | 'version' {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const { ndjson = false, format = 'jsonl', offsets = 'utf16', published, release } = values;
  const known = FORMATS.find((name) => name === format);
  if (known === undefined) throw new UsageError(`--format ${format}: not one of ${FORMATS.join(', ')}`);
  const counted = OFFSETS.find((name) => name === offsets);
  if (counted === undefined) throw new UsageError(`--offsets ${offsets}: not one of ${OFFSETS.join(', ')}`);
  if (counted !== 'utf16' && known !== 'jsonl')
    throw new UsageError(`--offsets has no place in ${known}; leave --format out`);
  if (published !== undefined && !isDate(published)) {
    throw new UsageError(`--published ${published}: not a date like 2026-11-24`);
  }
  if (release !== undefined && known !== 'jsonl')
    throw new UsageError(`--release has no place in ${known}; leave --format out`);
  if (positionals.length === 0 && !ndjson) throw new UsageError('no FILE given');
  const timeout = numberOf('--timeout', values.timeout ?? String(TIMEOUT), (seconds) => seconds > 0);
  const jobs = numberOf(
    '--jobs',
    values.jobs ?? String(availableParallelism()),
    (count) => Number.isInteger(count) && count > 0,
  );
  const files = positionals.length === 0 ? ['-'] : positionals;
  return {
    files,
    ndjson,
    everyArticle: values['every-article'] ?? false,
    format: known,
    offsets: counted,
    timeout,
    jobs,
    ...(published !== undefined && { published }),
    ...(release !== undefined && { release }),
  };
}

function numberOf(option: string, text: string, isAllowed: (value: number) => boolean): number {
  const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  // setTimeout takes no more than 2^31 milliseconds.
  if (isAllowed(value) && value < 2_000_000) return value;
  throw new UsageError(`${option} ${text}: not a number that makes sense here`);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ndjson: { type: 'boolean' },
        format: { type: 'string' },
        offsets: { type: 'string' },
        published: { type: 'string' },
        timeout: { type: 'string' },
        jobs: { type: 'string' },
        release: { type: 'string' },
        'every-article': { type: 'boolean' },
        version: { type: 'boolean', short: 'V' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
