/** What an article can be read at; https://url.spec.whatwg.org/#url-scheme-string */
const READABLE = new Set(['http', 'https', 'file']);

/** The scheme as a browser reads it, which passes over controls and spaces before it and over line ends inside. */
function schemeOf(address: string): string | null {
  // oxlint-disable-next-line no-control-regex
  const plain = address.replace(/^[\u0000-\u0020]+/, '').replaceAll(/[\t\n\r]/g, '');
  return /^([a-z][a-z\d+.-]*):/i.exec(plain)?.[1]?.toLowerCase() ?? null;
}

/** Whether an article can have this address: one of the web or a file's, or a bare name; never one that runs as a script. */
export function isArticleAddress(address: string): boolean {
  const scheme = schemeOf(address);
  return scheme === null || READABLE.has(scheme);
}
