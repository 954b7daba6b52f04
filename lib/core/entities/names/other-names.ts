import { readStringOnce } from '../../text/read-string-once.ts';

/** Another name that a text gives for somebody. */
export interface OtherName {
  readonly name: string;
  /** Where whoever bears it is named in front, as the end of that name, in UTF-16 units. */
  readonly end: number;
  /** Whether nothing but letters in a bracket gives it, which behind a person's name may be an honour. */
  readonly isBracket: boolean;
}

/** "Oil Works of Oro, also known as OWO", "(formerly known as the Reef Bank)", "the Reef Agency, or REFA,". */
const CALLED =
  /,? \(?(?:(?:which|who) (?:is|was) )?(?:(?:also|better|commonly|formerly|locally|now|once|originally|popularly|previously|widely) )?(?:known|referred to) (?:simply )?as (?:the )?["“‘]?(\p{Lu}[\p{L}\p{N}.&’-]{0,30}(?: \p{Lu}[\p{L}\p{N}.&’-]{0,30}){0,3})/gu;
const BY_THE_WAY =
  /, (?:also called|formerly|previously|now|or) (?:the )?["“‘]?(\p{Lu}[\p{L}\p{N}&’-]{0,30}(?: \p{Lu}[\p{L}\p{N}&’-]{0,30}){0,3})["”’]?(?=,)/gu;
const BRACKET = / \((?:the )?["“‘]?(\p{Lu}[\p{L}&]{0,8}\p{Lu})["”’]?\)/gu;

/** The other names that a text gives for somebody right behind a name. */
export const otherNames = readStringOnce((text: string): readonly OtherName[] =>
  [CALLED, BY_THE_WAY, BRACKET].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 1: name = '', index }) => ({
      name: name.replace(/\.$/, ''),
      end: index,
      isBracket: pattern === BRACKET,
    })),
  ),
);
