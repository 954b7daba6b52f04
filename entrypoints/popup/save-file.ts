import type { ExportedFile } from '@/lib/core/export/export-analysis.ts';

/** A browser reads a download's Blob after the click; a minute is ample. In milliseconds. */
const KEPT_FOR = 60_000;

/** Has the browser save a Blob under a name, in the folder for downloads. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}

/** Has the browser save a file under its name, in the folder for downloads. */
export function saveFile({ name, type, text }: ExportedFile): void {
  saveBlob(name, new Blob([text], { type }));
}
