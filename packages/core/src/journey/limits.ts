/** How many characters of a text a journey stores. */
export const maxTextLength = 500;
