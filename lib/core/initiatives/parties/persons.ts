import { GIVEN_NAMES } from '../../lexicon/given-names.ts';

/** Words that tell that somebody is a person. */
export const ROLES =
  /(?:^|[\s-])(?:minister|president|secretary|chairman|chairwoman|chair|chief|director|officer|spokes(?:man|woman|person)|governor|mayor|premier|chancellor|commissioner|ambassador|envoy|dr|mr|mrs|ms|sir|dame|lord|lady|professor|prof|senator|king|queen|prince|analyst|economist)(?:[\s.]|$)/i;

/** Whether words name a person: by a role, a known given name, or a name that a role was given with elsewhere. */
export function isPerson(words: string, known: ReadonlySet<string>): boolean {
  const [first = '', ...rest] = words.split(/\s+/);
  const named =
    rest.length > 0 && rest.length < 4 && rest.every((word) => /^(?:\p{Lu}|de$|la$|van$|von$)/u.test(word));
  return (
    ROLES.test(words) ||
    known.has((rest.at(-1) ?? first).toLowerCase()) ||
    (named && GIVEN_NAMES.has(first.toLowerCase()))
  );
}
