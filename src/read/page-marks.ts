/** Numbers of a file's pages: 第2页, 第2页 共8页, Page 2 of 8, — 2 —. Newspapers number their pages by 版. */
const NUMBER =
  /^(?:第\s?\d{1,4}\s?[页頁](?:[\s,，/／|]{0,3}共\s?\d{1,4}\s?[页頁])?|page\s\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?|[-—–]{1,2}\s?\d{1,4}\s?[-—–]{1,2})$/i;
/** Of Azure's layout model, and of Marker. */
const OF_CONVERTERS = /^(?:<!-- ?PageBreak ?-->|\{\d+\}-{4,})$/;

const PAGE = String.raw`(?:page|pg|p)[-_ .:#]{0,3}\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?|第 ?\d{1,4} ?[页頁]`;
const FILE = String.raw`[\p{L}\d_.()-]{1,50}\.(?:jpe?g|png|tiff?|bmp|gif|webp|pdf|txt|json)`;
/** What scripts set around the number of a page or the name of its file. */
const OF_SCRIPTS = [
  new RegExp(`^[[<【{]{1,2} ?(?:${PAGE}) ?[\\]>】}]{1,2}$`, 'iu'),
  new RegExp(`^[-=*#~_ ]{2,30}(?:${PAGE}|第 ?\\d{1,3} ?版|${FILE})[-=*#~_ ]{2,30}$`, 'iu'),
  /^[-=*#~_]{5,30} ?[[<]?\d{1,4}[\]>]? ?[-=*#~_]{5,30}$/,
  /^<!-- ?page ?\d{1,4} ?-->$/i,
];
/** A quick look: what any of them begins with. */
const MAY_BE = /^[-=*#~_ <{[【]/;
/** Longer lines are none. */
const LONGEST = 80;

/** Whether a line is the number of a page of the file: it parts nothing, as it may stand amid a story. */
export const isPageNumber = (text: string): boolean => text.length <= LONGEST && NUMBER.test(text);

/** Whether a converter or a script wrote a line where a page of the file begins: `--- Page 2 ---`, `=== p2.png ===`. */
export const isPageMark = (text: string): boolean =>
  text.length <= LONGEST &&
  MAY_BE.test(text) &&
  (OF_CONVERTERS.test(text) || OF_SCRIPTS.some((pattern) => pattern.test(text)));
