/**
 * A page in a frame of the window, laid out, its scripts not run and nothing fetched. Scripting itself stays on, so that
 * `noscript` is parsed as in the browser.
 */
export async function frameOf(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  // The batch command reads for a window like this one (lib/cli/dom/media.ts).
  frame.width = '1280';
  frame.height = '800';
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`;
  frame.srcdoc = html.replace(/^(?:\s*<!doctype[^>]*>)?/i, (doctype) => `${doctype}${policy}`);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}
