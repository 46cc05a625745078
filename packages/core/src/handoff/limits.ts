/** The most characters of an id, a title or a search; a journey keeps as many. */
export const mostName = 500;
/** The most characters of a question, a summary or the address of a page. */
export const mostText = 2000;
/** The most searches, articles and steps, each. */
export const mostItems = 200;
/** The most cases of the past. */
export const mostCases = 50;
