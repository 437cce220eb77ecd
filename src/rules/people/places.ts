import { CITIES } from './cities.ts';

/**
 * Places that datelines and Taiwan leads name with nothing in front (记者王某台北报导): capitals of provinces and
 * states, cities and counties of Taiwan. Simplified; matched on folded text.
 */
export const PLACES = [
  '北京 上海 天津 重庆 石家庄 太原 呼和浩特 沈阳 大连 长春 哈尔滨 南京 苏州 无锡 杭州 宁波 温州 合肥 福州 厦门 泉州 南昌 济南 青岛 郑州 武汉 长沙',
  '广州 深圳 珠海 佛山 东莞 南宁 桂林 海口 三亚 成都 贵阳 昆明 拉萨 西安 兰州 西宁 银川 乌鲁木齐 香港 澳门 北平 奉天 汉口 广东 广西 河北 河南 山东 山西 湖北',
  '湖南 江西 江苏 浙江 安徽 福建 四川 云南 贵州 陕西 甘肃 青海 宁夏 新疆 西藏 内蒙古 辽宁 吉林 黑龙江 海南 雄安 延安',
  '台北 新北 桃园 台中 台南 高雄 基隆 新竹 苗栗 彰化 南投 云林 嘉义 屏东 宜兰 花莲 台东 澎湖 金门 马祖 竹县 竹市 中市 北市 南市 高市 桃市 板桥 新庄 丰原 员林 斗六 罗东 中坜 凤山',
  '台北市 新北市 桃园市 台中市 台南市 高雄市 基隆市 新竹市 新竹县 苗栗县 彰化县 南投县 云林县 嘉义市 嘉义县 屏东县 宜兰县 花莲县 台东县 澎湖县 金门县 连江县',
  '东京 首尔 平壤 河内 曼谷 新加坡 吉隆坡 雅加达 马尼拉 金边 万象 仰光 达卡 新德里 伊斯兰堡 加德满都 科伦坡 喀布尔 德黑兰 巴格达 耶路撒冷 安卡拉 伊斯坦布尔 迪拜 多哈 利雅得 开罗',
  '内罗毕 约翰内斯堡 莫斯科 圣彼得堡 基辅 明斯克 华沙 柏林 波恩 巴黎 伦敦 都柏林 布鲁塞尔 日内瓦 苏黎世 伯尔尼 罗马 米兰 马德里 里斯本 雅典 维也纳 布达佩斯 布拉格 贝尔格莱德 斯德哥尔摩',
  '奥斯陆 哥本哈根 赫尔辛基 华盛顿 纽约 洛杉矶 旧金山 芝加哥 波士顿 渥太华 多伦多 温哥华 墨西哥城 哈瓦那 巴西利亚 里约热内卢 圣保罗 布宜诺斯艾利斯 圣地亚哥 利马 悉尼 堪培拉 墨尔本 惠灵顿 联合国',
]
  .join(' ')
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** A county or city that is not known by name, behind a name of two characters or more: 王海若望海县. */
const COUNTY = /(?<=\p{Script=Han}{2})\p{Script=Han}{2}[县市]$/u;

/** A county or town that says itself that it is one: 台南县. */
const NAMED_PLACE = /^\p{Script=Han}{1,3}[县市区镇乡]$/u;

/** Whether a word is a place, known or by its last character. */
export const isPlace = (word: string) =>
  PLACES.includes(word) || CITIES.includes(word) || NAMED_PLACE.test(word);

/** The longest place that `text` ends with; '' where there is none. */
export function placeAtEnd(text: string): string {
  return PLACES.find((place) => text.endsWith(place)) ?? COUNTY.exec(text)?.[0] ?? '';
}

const KNOWN = PLACES.join('|');

/** Where reporters are, behind their names: 北京、上海报道. Behind a known place comes any other. */
export const REPORTED_FROM = new RegExp(
  `(?:${KNOWN})(?:[、 /](?:${KNOWN}|\\p{Script=Han}{2,3})){0,4} ?(?:综合|联合|采访|摄影){0,2}(?:报道|报导)(?!\\p{Script=Han})`,
  'uy',
);

/** Places whose characters may be set apart, as those of the name beside them. */
const HOMES = [...PLACES, ...CITIES].map((place) => [...place].join(' ?')).join('|');

/** Where a reader or an author lives, in front of the name: 湖南长沙 王小川, 长 沙 王小川, 江城读者 王小川. */
export const HOME_PLACE = new RegExp(
  `(?:(?:${HOMES}){1,2}|\\p{Script=Han}{2,4}(?=读者|市民|网友))(?:读者|市民|网友)? +(?=\\p{Script=Han}(?: ?\\p{Script=Han}){1,3}$)`,
  'uy',
);
