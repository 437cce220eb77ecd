/** How a paper looks and what its habits are, drawn for one page. */
const PLACES =
  '临江 云川 海岭 青原 明州 安陵 南浦 江北 汉城西 九峰 桐林 清河 石桥 东港 松坪 泽州 曲水 长岭'.split(' ');
const KINDS = '日报 晚报 早报 商报 时报 都市报 工人报 农村报 法治报 青年报 教育报 科技报'.split(' ');
const SECTIONS =
  '要闻 综合 本地 社会 经济 民生 文化 教育 科技 体育 国际 法治 理论 副刊 健康 三农 生态 时评 深度 都市圈 版面'.split(
    ' ',
  );
const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰婷雪梅松柏川岚峰宁远航'];
export const SERIF = 'Noto Serif CJK';
export const SANS = 'Noto Sans CJK';

export function personName(random) {
  return random.pick(SURNAMES) + random.pick(GIVEN) + (random.chance(0.6) ? random.pick(GIVEN) : '');
}

/**
 * TrueType fonts, where they are installed. The Noto fonts reach the PDF as Type 3 fonts, whose size extractors
 * misjudge, so that they join and part columns otherwise than with these.
 */
const BOOK = [
  'AR PL UMing CN',
  'AR PL SungtiL GB',
  'AR PL UMing CN',
  'WenQuanYi Zen Hei',
  'WenQuanYi Micro Hei',
];
const SHOW = [
  'WenQuanYi Zen Hei',
  'WenQuanYi Micro Hei',
  'AR PL KaitiM GB',
  'Noto Sans CJK',
  'Noto Serif CJK',
];

function drawFonts(random) {
  if (random.chance(0.45)) {
    const noto = (share) => (random.chance(share) ? SERIF : SANS);
    return { bodyFont: noto(0.8), headFont: noto(0.5), captionFont: noto(0.5) };
  }
  const bodyFont = random.pick(BOOK);
  return { bodyFont, headFont: random.pick(SHOW), captionFont: random.pick([bodyFont, ...SHOW]) };
}

/** How often a PDF draws article by article, headings apart from text, frame by frame, or in any order. */
const STREAMS = { articles: 50, layers: 20, frames: 20, shuffled: 10 };

/** Space between columns, in body sizes; tesseract tears columns apart that stand closer than about 1.8. */
const GUTTERS = [0.6, 0.9, 1.2, 1.5, 1.6, 1.7, 1.8, 2, 2, 2.2, 2.5, 2.8];

/** The style of one page; lengths in points, column width in characters. */
export function drawHouse(random, { streams = STREAMS, gutters = GUTTERS, traditional: share = 0.14 } = {}) {
  const traditional = random.chance(share);
  const columns = random.between(3, 7);
  const size = random.range(8.5, 11);
  const place = random.pick(PLACES);
  return {
    traditional,
    place,
    paper: place + random.pick(KINDS),
    date: [random.between(1994, 2026), random.between(1, 12), random.between(1, 28), random.between(0, 6)],
    page: random.between(1, 16),
    section: random.pick(SECTIONS),
    columns,
    size,
    chars: random.between(columns > 5 ? 9 : 11, columns < 5 ? 26 : 17),
    gutter: random.pick(gutters) * size,
    leading: (random.chance(0.7) ? random.range(1.22, 1.65) : random.range(1.65, 2)) * size,
    ...drawFonts(random),
    indent: random.pick(['shift', 'shift', 'shift', 'spaces', 'none']),
    squeeze: random.chance(0.5),
    justify: random.chance(0.9),
    snap: random.chance(0.55),
    ragged: random.chance(0.3),
    mixed: random.chance(0.45),
    datelines: random.weighted({ keep: 40, short: 22, black: 12, own: 12, dated: 8, strip: 6 }),
    bylineAt: random.weighted({ head: 45, centre: 25, end: 18, dateline: 12 }),
    bylineMark: random.pick(['', '', '', '', '□', '■', '◎', '●']),
    headAlign: random.pick(['center', 'center', 'left']),
    columnAt: random.weighted({ bracket: 45, above: 40, line: 15 }),
    captionMark: random.pick(['', '', '', '', '▲', '◀', '图为']),
    creditAt: random.weighted({ inline: 45, line: 40, bracket: 15 }),
    boxes: random.chance(0.4) ? 0.3 : 0.05,
    vertical: random.chance(0.25) ? 0.3 : 0.03,
    wide: random.pick([0, 0.2, 0.4]),
    jumps: random.chance(0.35) ? 0.3 : 0.04,
    gap: random.range(0.8, 2.2) * size,
    stream: random.weighted(streams),
    rules: random.chance(0.5),
  };
}
