import { type CallExpression, type NewExpression, parseSync, type Span, Visitor } from 'oxc-parser';
import { filesOf } from './source-files.ts';

/** A regular expression of the project, and the file it stands in. */
export interface Pattern {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

const CODE = filesOf(['lib', 'components', 'entrypoints'], /\.tsx?$/);

/** What the code holds of regular expressions. */
interface WrittenPatterns {
  /** All that are written as literals. */
  readonly patterns: readonly Pattern[];
  /** The files that make others from strings. */
  readonly makers: ReadonlySet<string>;
  /** Those of them that do so in a function, so perhaps of the words of a page. */
  readonly lateMakers: ReadonlySet<string>;
}

export function writtenPatterns(): WrittenPatterns {
  const patterns: Pattern[] = [];
  const [makers, lateMakers] = [new Set<string>(), new Set<string>()];
  for (const { path, text } of CODE) {
    const [made, functions]: [Span[], Span[]] = [[], []];
    const noteMaker = (node: NewExpression | CallExpression) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'RegExp') made.push(node);
    };
    const noteFunction = (node: Span) => {
      functions.push(node);
    };
    new Visitor({
      Literal: (node) => {
        if ('regex' in node) patterns.push({ path, source: node.regex.pattern, flags: node.regex.flags });
      },
      NewExpression: noteMaker,
      CallExpression: noteMaker,
      FunctionDeclaration: noteFunction,
      FunctionExpression: noteFunction,
      ArrowFunctionExpression: noteFunction,
    }).visit(parseSync(path, text).program);
    if (made.length > 0) makers.add(path);
    const isLate = ({ start }: Span) => functions.some((one) => one.start < start && start < one.end);
    if (made.some(isLate)) lateMakers.add(path);
  }
  return { patterns, makers, lateMakers };
}

/** Notes each regular expression that is made from a string while `run` does its work. */
export async function madePatterns(run: () => Promise<void>): Promise<readonly Pattern[]> {
  const patterns: Pattern[] = [];
  const Native = globalThis.RegExp;
  const note = ({ source, flags }: RegExp) => {
    const frames = (new Error('where').stack ?? '').split('\n').slice(1);
    // Those of packages that a module of ours has at work are none of ours.
    const caller = frames.find((line) => !line.includes('/project/patterns.ts')) ?? '';
    const path = OWN.exec(caller)?.[1];
    if (path !== undefined) patterns.push({ path, source, flags });
  };
  const noting =
    <T extends unknown[]>(make: (args: T) => RegExp) =>
    (args: T) => {
      const made = make(args);
      note(made);
      return made;
    };
  const make = noting((args: ConstructorParameters<typeof RegExp>) => new Native(...args));
  globalThis.RegExp = new Proxy(Native, {
    construct: (_, args: ConstructorParameters<typeof RegExp>) => make(args),
    apply: (_, __, args: ConstructorParameters<typeof RegExp>) => make(args),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Native;
  }
  return patterns;
}

/** A place in a stack trace that lies in the project's own code. */
const OWN = /\/((?:lib|components|entrypoints)\/[\w./-]+\.tsx?):\d+/;
