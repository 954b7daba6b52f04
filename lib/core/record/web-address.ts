import { articleIn } from './article-on-page.ts';
import { isReferral, isTracking } from './tracking-parameters.ts';

/** An address of the web without what does not tell articles apart. */
export interface WebAddress {
  /** Lower case, with its port where that is not the usual one, without "www.", "m." and the like. */
  readonly host: string;
  /** "" for the site's root, else "/…" without a slash at the end. */
  readonly path: string;
  /** "name=value", sorted by name. */
  readonly parameters: readonly string[];
  /** Of one article of a page that shows several, encoded (article-on-page.ts); else "". */
  readonly article: string;
}

/** https://www.rfc-editor.org/rfc/rfc3986#appendix-B, as far as http needs it; a user name is passed over. */
const ADDRESS = /^\s*(?:(https?):)?\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)(?::(\d*))?([^?#]*)(?:\?([^#]*))?/i;
/** Hosts of the same site for other screens; what remains must still be a host of two labels ("amp.dev" stays). */
const HOST_PREFIX = /^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.[^.])/;
/** A page that is nothing without its query. */
const SCRIPT = /^$|\.(?:php\d?|aspx?|jsp|jspx|do|cgi|cfm|pl)$/i;

/** Reads an address; null for what is none of the web, such as a file's name. */
export function readWebAddress(url: string): WebAddress | null {
  const match = ADDRESS.exec(url);
  if (match === null) return null;
  const [, scheme = '', rawHost = '', port = '', path = '', query = ''] = match;
  const host = rawHost.toLowerCase().replace(/\.$/, '');
  const isUsualPort = port === '' || port === (scheme.toLowerCase() === 'http' ? '80' : '443');
  const plain = plainPath(path);
  return {
    host: host.replace(HOST_PREFIX, '').replace(HOST_PREFIX, '') + (isUsualPort ? '' : `:${port}`),
    path: plain,
    parameters: tellingParameters(query, SCRIPT.test(plain)),
    article: articleIn(url),
  };
}

/** The path without the marks of accelerated pages, index files, sessions and a slash at the end. */
function plainPath(path: string): string {
  return sameEscapes(path.trimEnd())
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/^\/amp(?=\/.)/i, '')
    .replace(/(?:\/amp\/?|\.amp)$/i, '')
    .replace(/\.amp(?=\.html?$)/i, '')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/i, '')
    .replace(/(?<!\/)\/+$/, '');
}

function tellingParameters(query: string, isScript: boolean): readonly string[] {
  return sameEscapes(query)
    .split('&')
    .filter((parameter) => nameOf(parameter) !== '' && !isTracking(nameOf(parameter)))
    .filter((parameter) => {
      // "release.php?ref=2024-17": a script's article may have its number there.
      return !isReferral(nameOf(parameter)) || (isScript && /^[^=]*=.*\d/s.test(parameter));
    })
    .map((parameter) => parameter.replace(/(?<!=)=+$/, ''))
    .toSorted((a, b) => compare(nameOf(a), nameOf(b)));
}

const nameOf = (parameter: string): string => parameter.split('=', 1)[0] ?? '';
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Escapes in one spelling: https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2 */
function sameEscapes(text: string): string {
  return text.replaceAll(/%([\da-f]{2})/gi, (escape, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~-]/.test(character) ? character : escape.toUpperCase();
  });
}
