/** Words that outside quotations are nobody's but a speaker's; "I-Conn." is a party. */
export const FIRST_PERSON = /\b(?:I(?![-.])|I['’](?:m|ve|d|ll)|[Mm]y|[Ww]e|[Oo]ur)\b/;
