/** What accounts tell of a period; what they tell of its end (assets, debt) has the day of the balance. */
export const FLOWS =
  /\b(?:revenues?|sales|turnover|income|n?pat|profits?|earnings|loss(?:es)?|eps|ebitda|ebit|margins?|yields?|costs?|expenses|orders|bookings|cash flow|shipments|deliveries|roaa?|roae?|roate|return on|(?:efficiency|combined|expense|cost-income) ratio)\b/i;

/** What a balance tells of its day, where it is no average. */
export const STOCKS = /^(?!.*\baverage\b).*\b(?:loans|deposits|borrowings|total assets|net debt)\b/i;
