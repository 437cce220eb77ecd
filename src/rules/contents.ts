/** The label over a list of what stands on other pages; matched on folded text without white space. */
export const CONTENTS = {
  id: 'furniture/contents',
  why: '导读 over lines that name other pages belongs to them: they are furniture, and it heads no article.',
  pattern: /^[【《]?(?:今日|本期|本报|版面)?(?:导读|导览|导视|要目|目录|看点|提示)[】》]?$/u,
  examples: ['导读', '今日导读', '【本期要目】', '導讀'],
  counterExamples: ['阅读提示栏', '导读员的一天', '本期人物'],
} as const;
