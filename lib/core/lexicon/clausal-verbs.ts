/**
 * Reporting verbs that take "that" or an indirect question, by lemma: "said that …", "asked whether …". Apart from the other
 * frames, since the card and the popup need no more of them.
 */
export const CLAUSAL_VERBS = `accept acknowledge add admit advise affirm agree allege allow announce argue ask assert assure attest aver boast
  brag calculate caution charge claim clarify comment complain concede conclude confess confirm contend continue
  counter crow declare demand deny disclose dispute elaborate emphasise emphasize estimate exclaim explain find
  forecast fret fume gloat grumble guarantee guess highlight hint imply indicate inform inquire insist interject joke
  lament maintain mention muse note object observe opine pledge point posit predict proclaim project promise
  propose protest question quip read reaffirm reassure recall recommend recount reiterate remark remind repeat
  reply report request respond retort reveal rule say share show signal speculate state stipulate stress suggest
  tell testify threaten tweet underline underscore urge volunteer vow warn whisper wonder worry write`;

/** The forms of those verbs that no rule gives. */
export const CLAUSAL_PASTS = 'found said shown told written wrote';
