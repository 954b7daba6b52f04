/** What was done with what was typed of note and tags, which "" and no tags take away. */
export function notedWords({
  text,
  tags,
}: {
  readonly text: string | undefined;
  readonly tags: readonly string[] | undefined;
}): string {
  const note = text === '' ? 'Note removed' : 'Note kept';
  const labels = tags?.length === 0 ? 'Tags removed' : 'Tags kept';
  if (text === undefined) return `${labels}.`;
  if (tags === undefined) return `${note}.`;
  const [noun, deed] = [note.slice(5), labels.slice(5)];
  return noun === deed ? `Note and tags ${deed}.` : `${note}, ${labels.toLowerCase()}.`;
}
