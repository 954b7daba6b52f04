const number = new Intl.NumberFormat('en');

/** "1 claim", "16 claims", "1,200 claims"; every noun that we count takes an s. */
export function counted(count: number, noun: string): string {
  return `${number.format(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** "About 1,000 words": as exact as it need be. */
export function aboutWords(words: number): string {
  const step = words < 100 ? 1 : words < 1000 ? 10 : 100;
  return step === 1 ? counted(words, 'word') : `About ${counted(Math.round(words / step) * step, 'word')}`;
}
