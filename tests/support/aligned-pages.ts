import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageServer } from './page-server.ts';

/** A real release with two reports about it, labelled; beside the project. */
const REAL = join(import.meta.dirname, '../../../shared/align/da-harris-backlog');

/** A release and two reports about it, by their paths on the server. */
export interface AlignedPages {
  readonly title: string;
  readonly release: string;
  /** The one that has the altered quotation last. */
  readonly reports: readonly [string, string];
  /** A quotation that a report has otherwise than the release. */
  readonly altered: { readonly article: string; readonly release: string };
}

const OURS: AlignedPages = {
  title: 'Skerry Harbour Trust to electrify',
  release: 'release.html',
  reports: ['release-brief.html', 'release-report.html'],
  altered: {
    article: 'every ferry line will hear from us at least 21 weeks before work starts',
    release: 'every ferry line will hear from us at least 12 weeks before work starts',
  },
};

interface Gold {
  readonly published: string;
  readonly articles: ReadonlyArray<{
    readonly file: string;
    readonly published: string;
    readonly passages: ReadonlyArray<{
      readonly article: string | readonly string[];
      readonly release: string | readonly string[] | null;
      readonly relation: string;
      readonly changes?: ReadonlyArray<{ readonly kind: string }>;
    }>;
  }>;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A plain text as its publisher would set it, a headline and paragraphs. */
function pageOf(text: string, site: string, published: string): string {
  const [headline = '', ...paragraphs] = text.split(/\n{2,}/).map((part) => escaped(part.trim()));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:site_name" content="${site}"><meta property="article:published_time" content="${published}"><style>main { max-width: 40em; margin-left: 80px }</style></head>
<body><main><article><h1>${headline}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></main></body></html>`;
}

/** The real release and reports where they are there, else invented ones of ours. */
export function alignedPages(server: PageServer): AlignedPages {
  if (!existsSync(REAL)) return OURS;
  const gold = JSON.parse(readFileSync(join(REAL, 'gold.json'), 'utf8')) as Gold;
  const serve = (file: string, site: string, published: string) => {
    const path = `release.html?real=${file}`;
    const text = readFileSync(join(REAL, file), 'utf8');
    server.edit(path, () => pageOf(text, site, published));
    return { path, title: text.split('\n', 1)[0] ?? '' };
  };
  const [first, last] = gold.articles;
  const altered = last?.passages.find(
    ({ relation, changes }) => relation === 'altered' && changes?.every(({ kind }) => kind === 'number'),
  );
  if (first === undefined || last === undefined || typeof altered?.article !== 'string')
    throw new Error(`${REAL} holds no altered quotation`);
  const release = serve('release.txt', 'The release', gold.published);
  return {
    title: release.title,
    release: release.path,
    reports: [
      serve(first.file, 'One outlet', first.published).path,
      serve(last.file, 'Another outlet', last.published).path,
    ],
    altered: { article: altered.article, release: String(altered.release) },
  };
}
