/** What accounts tell of a period; what they tell of its end (assets, debt) has the day of the balance. */
export const FLOWS =
  /\b(?:revenues?|sales|turnover|income|n?pat|profits?|earnings|loss(?:es)?|eps|ebitda|ebit|margins?|yields?|costs?|expenses|orders|bookings|cash flow|shipments|deliveries|roaa?|roae?|roate|return on)\b/i;
