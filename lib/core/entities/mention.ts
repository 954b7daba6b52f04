import type { Gender } from '../lexicon/honorifics.ts';
import type { Word } from '../text/words.ts';

/** What a phrase says of a person beside the name. */
export interface Part {
  /** "director", "Deputy Minister of Trade", as it stands. */
  readonly role?: string;
  /** The role's head, singular, lower case. */
  readonly head?: string;
  /** The words naming the body that the role is held in, or a possessive pronoun; without an article. */
  readonly affiliation?: readonly Word[];
}

/** A phrase that names who speaks, taken apart. */
export type Mention =
  | ({
      readonly kind: 'person';
      /** The name without titles, as it stands: "Ruth Rao". */
      readonly name: string;
      readonly gender?: Gender;
      /** A title before the name, lower case, without full stop. */
      readonly honorific?: string;
      /** Titles and roles before the name, in full, lower case. */
      readonly titles?: readonly string[];
      /** Further roles told: "lead author Ana Rao, a biologist". */
      readonly also?: readonly Part[];
    } & Part)
  | {
      readonly kind: 'body';
      readonly words: readonly Word[];
      /** Words that describe it before or after its name: "carrier", "maker of sensors"; lower case. */
      readonly descriptors: readonly string[];
      /** Whether an indefinite article brings it in: "a charity". */
      readonly indefinite?: boolean;
      /** "GLCC" */
      readonly acronym?: string;
    }
  | {
      readonly kind: 'role';
      readonly head: string;
      /** The words up to the head. */
      readonly words: readonly Word[];
      /** The words before the head, lower case. */
      readonly modifiers: readonly string[];
      readonly definite: boolean;
      readonly plural: boolean;
      readonly affiliation?: readonly Word[];
      /** The phrase without its article: "senior inspector". */
      readonly description: string;
      /** Whether the description leaves out where the person works. */
      readonly hasOrganisation?: boolean;
      /** Whether it is somebody other than those told of: "another source". */
      readonly fresh?: boolean;
    }
  | {
      readonly kind: 'document';
      readonly head: string;
      /** Whether it is one that the text has told of: "the report". */
      readonly definite: boolean;
      readonly issuer?: readonly Word[];
      /** The words before the head that may name its issuer: "a [CPP] study". */
      readonly publisher?: readonly Word[];
      readonly description: string;
    }
  | { readonly kind: 'pronoun'; readonly word: string }
  | {
      readonly kind: 'other';
      readonly head: string;
      readonly plural: boolean;
      readonly description: string;
      readonly fresh?: boolean;
      /** Of those whom a poll counts: whether it is told of whom they are a part, so that the description is theirs. */
      readonly share?: 'told' | 'bare';
      /** The name that a phrase opens with whose head cannot speak: "Riksbank trims rate". */
      readonly opening?: readonly Word[];
      /** The words of "the port", which may be the Port of Halmstad. */
      readonly words?: readonly Word[];
    };
