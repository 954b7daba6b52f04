import type { ExportedFile } from '@/lib/core/export/export-analysis.ts';
import { exportFileName } from '@/lib/core/export/file-name.ts';
import briefStyles from '../styles/brief.css?inline';
import type { BriefHead } from './brief-data.ts';

/** A page by itself of a brief that is shown: what the browser drew, so that nothing is told twice. */
export function briefFile(shown: Element, { title, printed }: BriefHead): ExportedFile {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = 'en';
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const width = page.createElement('meta');
  width.name = 'viewport';
  width.content = 'width=device-width';
  const style = page.createElement('style');
  style.textContent = `body { margin: 0; background: #fff; }\n${briefStyles}`;
  page.head.prepend(charset, width);
  page.head.append(style);
  page.body.append(page.importNode(shown, true));
  const name = exportFileName(
    {
      url: '',
      title: { value: `brief ${title}`, from: 'user' },
      published: { value: printed.slice(0, 10), from: 'user' },
    },
    'html',
  );
  return { name, type: 'text/html', text: `<!doctype html>\n${page.documentElement.outerHTML}\n` };
}
