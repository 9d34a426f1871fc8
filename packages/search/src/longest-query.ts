/** How much of a query is read, in UTF-16 code units. */
export const longestQuery = 300;
