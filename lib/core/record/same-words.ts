/** Words in a row that hardly two articles share by chance. */
const RUN = 4;
/** How many of the shorter text's runs the longer one must have, to be the same article at another address. */
const SHARED = 0.5;

function runsIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length <= RUN) return new Set(words.length === 0 ? [] : [words.join(' ')]);
  return new Set(words.slice(0, 1 - RUN).map((_, at) => words.slice(at, at + RUN).join(' ')));
}

/** Whether two texts are one article, read at two addresses or at two times: most of what the shorter one says is in both. */
export function haveSameWords(one: string, other: string): boolean {
  const [fewer, more] = [runsIn(one), runsIn(other)].toSorted((a, b) => a.size - b.size);
  if (!fewer || !more || fewer.size === 0) return false;
  let shared = 0;
  for (const run of fewer) if (more.has(run)) shared += 1;
  return shared / fewer.size >= SHARED;
}
