import { wordSet } from './word-set.ts';

/* Words that tell how what they govern is meant: as done, sought, wished for, ordered or left undone. Verbs by their plain form. */

/** Verbs that leave undone what they govern: "refused to sign". */
export const REFUSING_VERBS = wordSet('avoid cease decline fail forget neglect omit refuse stop');
/** Verbs that only wish for what they govern: nothing is done, and nobody is bound to do it. */
export const WISHING_VERBS = wordSet(
  `advise appeal ask call consider demand discuss encourage hope invite lobby mull need oppose persuade
    press pressure propose recommend request suggest threaten urge want weigh wish`,
);
/** Verbs whose object in the -ing form is only spoken of: "made expanding the fund a priority". */
export const WEIGHING_VERBS = wordSet(
  'contemplate debate envisage envision favor favour imagine involve justify make mean require resist support',
);
/** What says before "at" or "on" what something is for: "a bill aimed at amending the act". */
export const AIMED_WORDS = wordSet(
  `aimed aiming bent centered centred designed directed focused focusing geared intended intent targeted`,
);
/** Verbs that bind somebody else: "directs the Secretariat to prepare". */
export const ORDERING_VERBS = wordSet(
  `authorise authorize charge choose commission commit direct entrust instruct mandate oblige order
    pick recruit require select tap task`,
);
/** Verbs that do what they govern: "helped to draft", "voted to adopt", "joined others to endorse". */
export const JOINING_IN_VERBS = wordSet(
  `act begin continue get go help join manage meet move partner proceed rule serve side start team unite use vote`,
);
/** Deeds that undo what was: who tries to repeal a law has not sought the law. */
export const UNDOING_VERBS = wordSet(
  `abandon abolish amend axe block cancel denounce ditch drop end freeze halt kill leave oppose overhaul quit
    reject repeal rescind revise revoke scrap shelve stop suspend tear terminate undo veto withdraw`,
);
/** Verbs that tell of what they govern as sought: "hopes to conclude", "tried to launch". */
export const SEEKING_VERBS = wordSet(
  'attempt campaign endeavour fight hope lobby look negotiate press push seek strive struggle try want wish work',
);
/** Adjectives that leave undone what they govern: "is unlikely to sign". */
export const UNDOING_LINKS = wordSet('hesitant loath powerless reluctant unable unlikely unwilling');
/** How what is yet to be done is: "Passage of the bill is critical". */
export const PRESSING_WORDS = wordSet(
  'critical crucial essential imperative important likely necessary needed overdue possible unlikely urgent vital',
);
/** How the subject of "is" and "was" is that has yet to come: "The launch is planned for May", "was delayed". */
export const OUTLOOK = wordSet(
  `delay delayed due envisage expect expected foreseen imminent plan planned postpone postponed schedule scheduled slate slated`,
);
/** Verbs by whose passive nothing comes of the subject: "The launch was cancelled". */
export const STOPPING_VERBS = wordSet(
  'abandon abort axe block cancel delay derail drop halt oppose prevent reject scrap shelve stall stop stymie thwart veto',
);

/** Words that leave open whether what they govern is ever done: "is ready to sign", "is under pressure to sign", "offered to sign". */
export const OPEN_LINKS = wordSet(
  `able allowed authority call calls chance close closer demand demands eager free invitation keen liable likely need
    offer open option power prepared pressure ready request right room time willing`,
);
/** Nouns of what may not be so: "the idea that he had signed". */
export const HEARSAY = wordSet(
  `allegation allegations assertion belief claim claims fear fears hope hopes idea impression notion possibility prospect
    rumor rumors rumour rumours speculation suggestion suggestions`,
);
/** Verbs whose subject does what follows, with the object or without. */
export const COMPANY_VERBS = wordSet(
  `beat follow join leave like love meet need promise see tell thank use visit`,
);
/** Verbs with which it is done: who was chosen to join has joined. */
export const CHOOSING_VERBS = wordSet('admit choose pick select tap');
/** Verbs by which somebody was made to do what follows, and did: "prompted the governor to sign". */
export const MAKING_VERBS = wordSet('cause compel force induce lead prompt');
/** What somebody had, who then did what follows: "had the opportunity today to join". */
export const CHANCE_NOUNS = wordSet('chance courage foresight honor honour opportunity pleasure privilege');
/** What is only thought of: "the third option is to cancel". */
export const THOUGHT_NOUNS = wordSet(
  `alternative alternatives choice choices dream idea ideas option options possibility question
    temptation`,
);
/** Nouns of what is to come: "plans for launching". */
export const PROSPECT_NOUNS = wordSet(
  `aim aims goal goals hope hopes idea intention option plan plans possibility priorities proposal proposals prospect talks`,
);
/** "the seventh state to ratify" has done it. */
export const RANKING_WORDS = wordSet(
  `eighth fifth first fourth last latest ninth only second seventh sixth tenth third`,
);
/** What enables somebody to do what follows. */
export const ENABLING_NOUNS = wordSet(
  `aid approval award awards billion contract contracts fund funding funds grant grants licence
    licences license licenses loan loans mandate million money permission power powers support`,
);

/** Verbs that bring a list: "made three demands". */
export const LIST_MAKING_VERBS = wordSet(
  'draw have include issue list make outline present publish put raise reach set submit',
);

/** Verbs of what somebody means to do and may not have done. */
export const INTENDING_VERBS = wordSet('aim attempt expect hope intend need plan prepare seek stop try want');

/** Verbs that have another verb in -ing for their object. */
export const ASPECT_VERBS =
  wordSet(`admit avoid be begin cease consider continue deny discuss end enjoy face finish go hate hear help include
    involve keep like love mean mind practice practise prefer propose quit recommend report resume risk see
    spend start stop suggest try watch`);

/** What people think, whose object is a clause: "wish they understood the terms", "misunderstand how rents work". */
export const THINKING_VERBS = wordSet(
  `agree believe doubt expect fear feel hope know misunderstand regret think understand want wish worry`,
);

/** Words for what is meant to be, not what is. */
export const AIMING_WORDS = wordSet(
  `aim aims ambition commit goal hope objective plan pledge promise proposal propose seek target vow want`,
);

/** What is said to be done later: when it was said is not when. */
export const PLEDGING_VERBS =
  wordSet(`agree aim ask call commit decide demand hope intend offer order plan pledge promise propose seek threaten
    urge vow want`);
/** Nouns of what somebody means to do: "a promise to build". */
export const PLANS = wordSet(
  `aim ambition bid campaign commitment deal decision drive effort goal intention mandate move offer plan plans pledge project
    promise proposal proposals scheme target threat vow`,
);

/** What a bill meets with, rather than does: "a bill that drew protests". */
export const MEETING_WITH_VERBS = wordSet(
  `anger attract be become begin clear divide draw face fail gain garner get go have infuriate lack lose make
    meet pass prompt receive spark trigger win`,
);
/** Verbs whose participle a noun may follow: "called Oro Air", "elected mayor". */
export const NAMING_OR_GIVING_VERBS = wordSet(
  `appoint award call dub elect entitle give grant know make name offer pay title`,
);
/** What a clause without "that" tells of, where a name stands behind it: "the deal Oro struck". */
export const CLAUSED_NOUNS = wordSet(
  `accord agreement bill day days deal law legislation moment pact reason time times treaty way`,
);
