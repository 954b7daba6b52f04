type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/** The letter of a key: what it types where that is a Latin letter, else (Cyrillic, Option on a Mac) its place. */
export function letterOf({ key, code }: Pick<Pressed, 'key' | 'code'>): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();
}

/** What types no letter of its own there on any layout that we know of. */
const isForeign = (key: string): boolean => key === 'Dead' || /^\P{ASCII}$/u.test(key);

/**
 * What a key is as a shortcut, in small letters: what it types or is called, and where it types other letters than Latin ones
 * (Cyrillic, Greek, Hebrew, Arabic), or a sign in place of a digit (French), its place. Signs stay what they are: a full stop
 * typed where others have E is no E.
 */
export function keyOf(pressed: Pressed): string {
  const { key, code, shiftKey } = pressed;
  if (/^[a-z\d/?]$/i.test(key)) return key.toLowerCase();
  if (/^Digit\d$/.test(code) && !shiftKey && key.length === 1) return code.slice(-1);
  if (code === 'Slash' && (isForeign(key) || /^[.,]$/.test(key))) return shiftKey ? '?' : '/';
  return isForeign(key) && code.startsWith('Key') ? letterOf(pressed) : key.toLowerCase();
}
