import { DOCUMENT_NOUNS } from './reporting-verbs.ts';

/** What else may speak for the body that issued it, singular, lower case. */
const MORE_NOUNS: ReadonlySet<string> = new Set(
  `accord advisory affidavit agreement appraisal assessment bill blueprint bulletin calculation charter circular code
  constitution contract declaration decree directive evaluation factsheet foreword forecast framework indictment judgment
  judgement law legislation manifesto motion order outlook pact petition plan policy press-release programme prospectus
  protocol resolution roadmap ruling strategy summary text timetable treaty verdict warrant webpage page site preface
  consultation communiqué submission declaration audit minutes minute dossier memo circular editorial column blog
  caption leaflet brochure application suit writ draft annexe annex appendix clause`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Whether the noun, singular and lower case, is of something written, filmed or counted that is cited as a source. */
export function isDocument(noun: string): boolean {
  return DOCUMENT_NOUNS.has(noun) || MORE_NOUNS.has(noun);
}

/** Words that texts use for any document, whatever it was called before. */
export const ANY_DOCUMENT: ReadonlySet<string> = new Set(['document', 'text', 'paper', 'publication']);
