/** Where a text stops being JSON, as people count: the first line and column are 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  /** It was sound so far: the rest is missing. */
  readonly isCut: boolean;
}

/** RFC 8259; a string without its closing quotation mark, so that a fault inside it can be told. */
const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*)|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** What may come next: inside a list or an object, `first` right behind the bracket. */
type Expected = 'value' | 'first' | 'key' | 'colon' | 'comma';

interface Open {
  readonly closes: ']' | '}';
}

/** What comes behind a token, or null where the token may not stand there. */
function next(token: string, expected: Expected, open: Open[]): Expected | null {
  const inside = open.at(-1);
  if (token === inside?.closes && (expected === 'first' || expected === 'comma')) {
    open.pop();
    return 'comma';
  }
  if (expected === 'comma') return token !== ',' || !inside ? null : inside.closes === '}' ? 'key' : 'value';
  if (expected === 'colon') return token === ':' ? 'value' : null;
  if (expected === 'key' || (expected === 'first' && inside?.closes === '}')) {
    return token.startsWith('"') ? 'colon' : null;
  }
  if (token === '{' || token === '[') {
    open.push({ closes: token === '{' ? '}' : ']' });
    return 'first';
  }
  return /^[\]}:,]/.test(token) ? null : 'comma';
}

/** UTF-16 units before the fault. */
function faultPosition(text: string): number {
  const open: Open[] = [];
  let expected: Expected | null = 'value';
  let position = 0;
  while (position < text.length) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(text);
    if (match === null) break;
    const [whole, mark, string, word] = match;
    expected = next(mark ?? string ?? word ?? '', expected, open);
    if (expected === null) return position + whole.length - whole.trimStart().length;
    position += whole.length;
    if (string === undefined) continue;
    if (text[position] !== '"') return position;
    position += 1;
  }
  return position;
}

/** Engines word the place of a fault each for itself, or not at all; this tells it of a text that `JSON.parse` refuses. */
export function jsonFault(text: string): JsonFault {
  const position = faultPosition(text);
  const before = text.slice(0, position).split('\n');
  const rest = text.slice(position, position + 100).trim();
  // The start of a word, a number or an escape may be all that is there of it.
  const isCut = rest === '' || (position > 0 && rest.length <= 6 && /^[\\\w.+-]+$/.test(rest));
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, isCut };
}
