/**
 * Characters that leave no print: soft hyphens, zero-width spaces, word joiners, marks of direction. Of 200 labelled pages ten
 * have some, mostly in front of a byline or a headline. They stay in the text, but tell nothing. Those that join others to one
 * sign (U+200C, U+200D, variation selectors) are part of it.
 */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const EACH = new RegExp(UNSEEN.source, 'g');

/** Whether a text has such a character. */
export const hasUnseen = (text: string): boolean => UNSEEN.test(text);

/** What of a text is seen. */
export const seen = (text: string): string => (UNSEEN.test(text) ? text.replace(EACH, '') : text);

/** Stands for nothing: what is left of the signs behind the space. It is white space for JavaScript, and no text has it. */
export const NOTHING = '\ufeff';
