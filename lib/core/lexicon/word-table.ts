/** Reads lines of "value = word|word" into a map from each word to its value. */
export function wordTable(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [value = '', words = ''] = line.trim().split(' = ');
        return words.split('|').map((word) => [word, value] as const);
      }),
  );
}
