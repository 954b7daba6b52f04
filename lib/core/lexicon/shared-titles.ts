/** Titles of several at once, and what each of them is called by. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['congressmen', 'congressman'],
  ['councillors', 'councillor'],
  ['governors', 'governor'],
  ['govs', 'gov.'],
  ['ministers', 'minister'],
  ['professors', 'professor'],
  ['profs', 'prof.'],
  ['representatives', 'representative'],
  ['reps', 'rep.'],
  ['senators', 'senator'],
  ['sens', 'sen.'],
]);

/** What one of several is by the title before them: "Sen." of "Sens."; undefined where the word is no such title. */
export function singularTitle(title: string): string | undefined {
  const one = TITLES.get(title.toLowerCase().replace('.', ''));
  return one === undefined ? undefined : one.charAt(0).toUpperCase() + one.slice(1);
}
