/** More quotations than this push the answer out of sight; all of them stand on the page itself. */
export const MOST_QUOTES = 3;
