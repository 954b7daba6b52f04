/** What is copied: for editors that take only text, and for those that take HTML. */
export interface Copied {
  readonly text: string;
  readonly html?: string | undefined;
}

/** Writes to the clipboard in both forms. Rejects where the browser lets nobody. */
export async function copyRich({ text, html }: Copied): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const blob = (type: string, content: string) => new Blob([content], { type });
  return navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) }),
  ]);
}
