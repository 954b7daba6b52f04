/** A sentence, and what each of its figures says besides its measure: "$5 = 5 USD, at least, up, 2024-01-01/2024-12-31". */
export type FigureCase = readonly [sentence: string, told: readonly string[]];
