import type { PageBlock } from './block-builder.ts';

/** Whom a picture is by: at the end of its caption, in brackets or after a word for it, or all there is. */
const AGENCY =
  '(?:getty|reuters|ap|afp|epa|pa|shutterstock|istock|alamy|associated press|bloomberg|xinhua|press association|nasa|wikimedia|flickr|unsplash|pixabay|handout|file)';
const WORD =
  '(?:images?|photos?|photographs?|pictures?|pic|credits?|illustration|courtesy|source|video|screenshot|photographer|graphic)';
const LONGEST_CAPTION = 320;
const CREDIT_END = new RegExp(
  `(?<!\\s)\\s*(?:[([](?:[^()[\\]]{0,40}\\b)?(?:${WORD}\\b(?: (?:by|credit|source|courtesy|via|of))?|${AGENCY})\\b[^()[\\]]{0,120}[)\\]]|\\b(?:image |photo |picture )?(?:credit|photo|photograph|image|picture|illustration|source)s?(?: by)?\\s?(?::|\\.{3})\\s?[^.:]{2,80}|\\b(?:photo(?:graph(?:ed|y)?)?|illustration|picture|image)s? (?:by|courtesy(?: of)?|via) [^.]{2,70}|©\\s?[^.]{2,80})\\.?$`,
  'i',
);
const CREDIT_ALONE = new RegExp(
  `^[(\\[]?(?:(?:featured|lead|cover) (?=\\w+ (?:by|via|courtesy|credit)\\b))?(?:${WORD}\\b\\s?(?:[:©]|by|credit|courtesy|source|via|illustration)|©|courtesy of\\b|via\\b|${AGENCY}(?: images)?(?:$|\\s?[/,|]))[^.]{0,120}\\.?[)\\]]?$`,
  'i',
);

/** Whether a line only tells whom a picture is by. */
export function isCredit(text: string): boolean {
  return text.length <= 140 && CREDIT_ALONE.test(text);
}

/** "(Image: A. Quist)", "(AP Photo)", "… the quay. Photo: A. Quist": what ends a caption and no paragraph of the story, which may end in "(Source: the bank)". */
const PICTURED_END =
  /[([](?:(?:images?|photos?|photographs?|pictures?|pics?|(?:image |photo |picture )?credits?|illustrations?)\b\s?(?::|by\b|courtesy\b|via\b|credit\b)|(?:ap|afp|epa|reuters|xinhua|file)(?: photo\b|\/))[^()[\]]{0,120}[)\]]\.?$|[.!?]["”’]? (?:photo|image|picture)(?: by)?: [^.:]{3,60}$/i;

/** Whether a paragraph ends as captions do: with whom its picture is by. */
export function endsWithCredit(text: string): boolean {
  return text.length <= LONGEST_CAPTION && PICTURED_END.test(text);
}

/** A caption without whom its picture is by; null where nothing else is in it. */
export function withoutCredit(block: PageBlock): PageBlock | null {
  if (isCredit(block.text)) return null;
  let end = block.text.length;
  for (
    let credit = CREDIT_END.exec(block.text);
    credit !== null;
    credit = CREDIT_END.exec(block.text.slice(0, end))
  )
    end = credit.index;
  return /[\p{L}\p{N}]/u.test(block.text.slice(0, end)) ? { ...block, text: block.text.slice(0, end) } : null;
}
