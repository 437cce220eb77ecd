/** Text of the tests' own, with line ends, signs, digits and Latin letters. */
export const simplified =
  '本报讯（记者 林小禾）昨天上午，城南新图书馆开门迎客，3200名读者走进了大厅。\r\n' +
  '“孩子们终于有地方看书了。”住在附近的老人说，她每周都要来两次。\n\nPage 4, 2021\n';
export const traditional =
  '本報訊（記者 林小禾）昨天上午，城南新圖書館開門迎客，3200名讀者走進了大廳。\r\n' +
  '「孩子們終於有地方看書了。」住在附近的老人說，她每週都要來兩次。\n\nPage 4, 2021\n';
export const cantonese = '佢哋喺度嘅嘢，我哋唔知係乜嘢嚟㗎，不過好鍾意睇。\n';
