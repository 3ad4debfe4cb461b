/*
 * The classes of the text by which scripts of the browser find an element. They are plain constants, apart from the
 * others: the bundler writes each into the script that uses it, and no page loads a list of classes.
 */
export const CARD = 'card';
export const DRAWING = 'drawing';
export const FIG = 'fig';
export const FOOTNOTE_MARK = 'footnote';
export const PERMALINK = 'permalink';
export const SCROLL = 'scroll';
