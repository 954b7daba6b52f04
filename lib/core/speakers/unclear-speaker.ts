import type { TextSpan } from '../model.ts';
import type { Entity } from '../entities/cast/entity.ts';
import { isDocument } from '../lexicon/document-words.ts';
import { PERSONAL } from '../lexicon/personal.ts';
import { ROLE_NOUNS } from '../lexicon/role-words.ts';
import { kindsOf } from '../entities/mentions/body-names.ts';

/** Nouns of several people at once, and what ages them. */
const MANY =
  /^(?:band|camp|campaign|chorus|circle|clan|community|couple|crew|crowd|delegation|dozen|duo|establishment|family|folk|half|household|leadership|majority|management|minority|opposition|pair|people|public|rest|side|squad|staff|team|third|trio|tribe|two|workforce|\p{L}+-year-old|\d+-year-old)$/u;

/**
 * Why it is unsure that somebody says a claim at all: “the alert”, told as known, is nobody whom the text names, and the noun is
 * neither for a person nor for a body or a document. Undefined where nothing speaks against it.
 */
export function whyUnclear({ kind, plural, head = '' }: Entity, source: TextSpan): string | undefined {
  if (kind !== 'other' || plural || !/^the\s/i.test(source.text)) return undefined;
  const maySpeak =
    head === '' ||
    ROLE_NOUNS.has(head) ||
    PERSONAL.test(head) ||
    isDocument(head) ||
    kindsOf([head]).size > 0 ||
    MANY.test(head);
  return maySpeak
    ? undefined
    : `“${source.text}” is neither a person nor a body or document that the text names.`;
}
