/** Tags as they are typed, parted by commas; each once. */
export function tagsIn(words: string): string[] {
  return [...new Set(words.split(',').map((tag) => tag.trim()))].filter(Boolean);
}
