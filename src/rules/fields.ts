/** What the fields are called with which archives export a story: where and when it was printed. Matched on folded text. */
export const SOURCE_FIELDS =
  '来源|出处|日期|版次|版名|版号|版面|报纸名称|报纸|报名|刊名|字数|发布时间|发表时间';
/** The field of the headline. */
export const TITLE_FIELDS = '标题|题名|篇名';

/** A field's name as it stands in front of what it says: `来源：`, `【来源】`. */
export const fieldOf = (names: string) => `(?:【(?:${names})】|(?:${names})：)`;

/** A line that may begin with a field's name. */
export const NAMED = /^(?:【|.{2,4}[：:])/u;
