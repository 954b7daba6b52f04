import { wordSet } from './word-set.ts';

/** Modals that news writes most: "shall" is rare. */
export const MODAL_VERBS = wordSet('can could may might must should will would');

/** Finite forms of "be". */
export const BE_FORMS = wordSet('are is was were');

/** Forms of "have". */
export const HAVE_FORMS = wordSet('had has have');

/** The prepositions that are most frequent. */
export const SMALL_PREPOSITIONS = wordSet('at by for from in of on to with');

/** Articles. */
export const ARTICLES = wordSet('a an the');

/** Demonstratives. */
export const DEMONSTRATIVES = wordSet('that these this those');

/** Personal pronouns as subjects, without who else may be one. */
export const PERSONAL_PRONOUNS = wordSet('he i it she they we you');

/** Possessive pronouns that news writes most; those of who speaks and of who is spoken to are rare. */
export const OWNERS = wordSet('her his its our their');

/** Words of time that stand beside a cue without belonging to the claim. */
export const TIME_WORDS =
  wordSet(`afterward afterwards again apr april aug august dec december earlier feb february friday jan january jul july
  jun june later mar march may monday nov november now oct october once previously recently repeatedly saturday sep
  separately sept september subsequently sunday then thursday today tomorrow tonight tuesday twice wednesday yesterday`);

/** Nouns of time: "last week", "in the morning". */
export const TIME_NOUNS =
  wordSet(`afternoon autumn century day days decade evening hour hours midnight minute minutes moment month months morning
  night noon quarter spring summer time week weekend weeks winter year years`);

/** Where things are said: "in a statement", "at a press conference". */
export const VENUE_NOUNS =
  wordSet(`ad address appearance blog briefing broadcast call comments condition conference debate e-mail editorial email
  filing hearing interview interviews letter memo message note phone podcast post rally reference regard remarks reply
  response sidelines speech statement telephone terms testimony tweet tweets`);

/** Words before a noun of time: "last week", "this month", "the other day". */
export const TIME_MODIFIERS =
  wordSet(`a ago each early every following last late mid next one past previous same that the
  this`);

/** Prepositions that may join phrases inside a noun phrase. */
export const NOUN_JOINTS =
  wordSet(`about across against among around at behind between by for from in including inside into near of on outside
  over to under with within without`);

/** Prepositions that nest a noun in another phrase; "after two residents died" may open a clause. */
export const NESTING_PREPOSITIONS =
  wordSet(`about across against along among around at behind between beyond by for from in inside into near of on onto
  outside over through throughout to toward towards under upon via with within without`);

/** Words that may stand before the subject of a clause inside a sentence. */
export const CLAUSE_OPENERS =
  wordSet(`after although and as because before but even how if like once or since so than that though unless until what
  when where whereas whether which while who whom why yet`);

/** Relative pronouns. */
export const RELATIVES = wordSet(`that which who whom`);

/** Question words that open an indirect question. */
export const QUESTION_WORDS = wordSet(`how if what when where whether which who whom whose why`);

/** Personal pronouns as subjects. */
export const SUBJECT_PRONOUNS = wordSet(
  'both everybody everyone many nobody one others some somebody someone who',
  PERSONAL_PRONOUNS,
);

/** Possessive pronouns, which open a noun phrase. */
export const POSSESSIVES = wordSet('my whose your', OWNERS);

/** Verbs whose infinitive still tells of speech that took place: "went on to say". */
export const GOING_ON = wordSet(`go continue`);

/** How who announces something says that they are glad to: "is pleased to announce". */
export const GLAD = wordSet(
  `delighted excited glad happy honored honoured humbled pleased privileged proud thrilled`,
);

/** Those that tell in the present of being willing: "is happy to sign". */
export const WILLING = wordSet(`glad happy`);

/** Forms of "be" and "get", which make a passive. */
export const PASSIVE_AUXILIARIES = wordSet(`'m 're am are be been being get gets got is was were`);

/** Modals, with what a tokenizer leaves of them. */
export const MODAL_FORMS = wordSet("'d 'll ca shall wo", MODAL_VERBS);

/** Modals, and "to" before an infinitive: what follows did not take place, or not yet. */
export const MODALS = wordSet('to', MODAL_FORMS);

/** Helping verbs in all their forms. */
export const AUXILIARIES = wordSet('be been being did do does shall', MODAL_VERBS, BE_FORMS, HAVE_FORMS);

/** Helping verbs that stand first in a group of verbs. */
export const FINITE_AUXILIARIES = wordSet('shall', MODAL_VERBS, BE_FORMS, HAVE_FORMS);

/** Conjunctions that open a clause beside the main one. */
export const SUBORDINATORS = wordSet(
  'after although as because before if once since though until when while',
);

/** Words between a subject and its verb. */
export const HELPING_WORDS = wordSet(
  "also and did didn't do does doesn't don't not strongly to",
  MODAL_VERBS,
);

/** Pronouns and quantities that stand alone as a source. */
export const STANDING_PRONOUNS = wordSet('both it many one others some which who', DEMONSTRATIVES);

/** Determiners with which no name opens. */
export const NO_NAME_OPENERS = wordSet(
  'another both each her his its new other others their',
  DEMONSTRATIVES,
  ARTICLES,
);

/** Conjunctions, relatives and question words that link a clause. */
export const CLAUSE_LINKS =
  wordSet(`after although as because before how if since so that though unless until what when where whereas whether
    which while who whom whose why`);

/** What is nobody's name: "everyone", a relative or a possessive that a tagger cut off. */
export const NOBODYS_NAMES =
  wordSet(`anybody anyone everybody everyone his its neither nobody none somebody someone that their there this today
    what which whose yesterday`);

/** Pronouns of which it may be asked whom they mean. */
export const ASKED_PRONOUNS = wordSet('both her him many one others some them who', PERSONAL_PRONOUNS);

/** Words between a name and what somebody is. */
export const BETWEEN_NAME_AND_ROLE = wordSet(
  'also be been currently formerly is now previously re-elected recently today was will',
  HAVE_FORMS,
);

/** Words that a description leaves out at its start. */
export const UNTELLING_OPENERS = wordSet(
  'all another many my same several some',
  OWNERS,
  DEMONSTRATIVES,
  ARTICLES,
);

/** Prepositions that belong to a clause which ends with them: "stores the firm serves guests at". */
export const STRANDED_PREPOSITIONS = wordSet(
  'across against among into over through under',
  SMALL_PREPOSITIONS,
);

/** Determiners with which what was done to something opens. */
export const OPENING_DETERMINERS = wordSet('some these this those', OWNERS, ARTICLES);

/** Words that open a phrase. */
export const PHRASE_OPENERS = wordSet('across and as into or that through which who', SMALL_PREPOSITIONS);

/** Determiners that tell which: articles and owners. */
export const TELLING_DETERMINERS = wordSet("' 's ’ ’s", OWNERS, ARTICLES);

/** What opens a noun phrase: behind a noun the subject of a clause that belongs to it, "leaks [the city] repaired". */
export const SUBJECT_OPENERS = wordSet('I he it my she they we you your', OWNERS, ARTICLES);

/** What opens a clause that may belong to a noun: "leaks [that] were repaired". */
export const RELATIVE_OPENERS = wordSet(
  'after before how since that what when where which who whom whose why',
);

/** Words that tie nouns and tell nothing. */
export const TYING_WORDS = wordSet('and or', SMALL_PREPOSITIONS, ARTICLES);

/** Words that say nothing of what is measured. */
export const UNTELLING_WORDS = wordSet('and her his its their', SMALL_PREPOSITIONS, ARTICLES);

/** Prepositions of a time at or in which. */
export const WHEN_PREPOSITIONS = wordSet('at between by during for in on over through throughout within', [
  'as of',
]);

/** Prepositions after which a time is no period of what is measured. */
export const NO_PERIOD_PREPOSITIONS =
  wordSet(`above after against as before below beneath beyond by effective from since than through till to until
    within`);

/** Prepositions that keep a noun and its time in one clause. */
export const OF_ONE_CLAUSE = wordSet("' 's at by from in of on to with ’ ’s");

/** Determiners behind which a part of something is told. */
export const AFTER_QUARTER = wordSet('all my that these those', OWNERS, ARTICLES);

/** Prepositions after which a time is not when the deed was done. */
export const NO_DATE_PREPOSITIONS = wordSet(
  'after before beyond by for from since than through till to until',
);

/** Helping verbs before an infinitive. */
export const LEADING_AUXILIARIES = wordSet("'d 'll did do does shall", MODAL_VERBS);

/** Determiners before the name of what is new. */
export const NEW_ONES = wordSet("' 's a an new ’ ’s", OWNERS);

/** Pronouns that open a clause as its subject. */
export const CLAUSE_SUBJECTS = wordSet('that there this which who', PERSONAL_PRONOUNS);

/** Between "it" and the participle of a passive verb. */
export const PASSIVE_LINKS = wordSet(
  'be been being finally first formally had has is later only since then was will would',
);

/** Words at which the head of a list ends. */
export const HEAD_ENDS = wordSet('and that which who', SMALL_PREPOSITIONS);

/** Before where and when something was done. */
export const PLACING_PREPOSITIONS = wordSet(
  'across around at during from in inside near of on since throughout',
);

/** Prepositions that lead to a place, and hardly to somebody. */
export const PLACE_PREPOSITIONS = wordSet(
  'across around at from in inside into near outside over through to toward towards',
);

/** Before what is no part of a noun phrase: a doer, a comparison, a clause (“the debate [unless] he is paid”). */
export const NO_CHAIN = wordSet('according although because by if not than though unless when whether while');

/** What opens a sentence that its main clause is yet to come in. */
export const LEADING_UP = wordSet('despite', SUBORDINATORS);

/** What opens a further clause, whose verb is none of the main one. */
export const FURTHER_CLAUSE_OPENERS = wordSet(
  'and as because but how if or than that what when where whether which while who why',
);

/** Before verbs whose object stands before them: "who the police accused of", "what Rao described as", "they told to". */
export const FRONTED = wordSet('that what which who whom whose', PERSONAL_PRONOUNS);

/** What a question opens with, and what it is about. */
export const ASKED_OF = wordSet('about by for how if that to what when where whether which who why');
