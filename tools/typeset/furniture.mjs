import { personName, SANS, SERIF } from './house.mjs';

const WEEK = '日一二三四五六';

/** Folio, masthead and staff lines: `{top, bottom}`, lists of lines with places; heights in points. */
export function setFurniture(sheet, house, random, width) {
  const put = (text, x, y, size, align = 'left', font = SERIF, room = width) => {
    const { field } = sheet.add(-1, 'furniture', text, sheet.fields.length);
    const segments = [{ field, from: 0, to: text.length, text }];
    return { segments, x, y, width: room, size, align, font, last: true };
  };
  const style = random.weighted({ masthead: 18, split: 40, line: 25, left: 10, none: 7 });
  const top = FOLIOS[style](put, house, random, width);
  const staff = random.chance(0.65) ? staffText(random, house) : null;
  return {
    top,
    staff: staff && ((y) => staffLines(put, staff, y, house, random, width)),
    height: heightOf(top, house),
  };
}

const heightOf = (lines, house) =>
  lines.reduce((most, line) => Math.max(most, line.y + line.size * 1.5), 0) + house.size;

function dateOf([year, month, day, week], house, random) {
  const date = `${year}年${month}月${day}日`;
  const name = `${house.traditional ? '星期' : random.pick(['星期', '星期', '星期', '周'])}${WEEK[week]}`;
  return random.pick([
    `${date} ${name}`,
    `${date}　${name}`,
    `${date} ${name}`,
    `${year}.${month}.${day} ${name}`,
    `${name} ${date}`,
  ]);
}

const pageOf = (house, random) =>
  random.pick([
    `第${house.page}版`,
    String(house.page).padStart(2, '0'),
    `A${String(house.page).padStart(2, '0')}`,
    `${house.page}版`,
    String(house.page),
  ]);

const FOLIOS = {
  none: () => [],
  line: (put, house, random, width) => {
    const parts = random.shuffle([
      house.paper,
      dateOf(house.date, house, random),
      house.section,
      pageOf(house, random),
    ]);
    return [
      put(
        parts.join(random.pick([' ', '　', '  '])),
        0,
        0,
        house.size * 1.1,
        random.pick(['left', 'center', 'right']),
        SANS,
        width,
      ),
    ];
  },
  split: (put, house, random) => {
    const size = house.size * random.range(1, 1.8);
    const texts = random.shuffle([
      pageOf(house, random) + (random.chance(0.5) ? ` ${house.section}` : ''),
      house.paper,
      dateOf(house.date, house, random),
    ]);
    const out = texts.map((text, i) => put(text, 0, 0, size, ['left', 'center', 'right'][i], SANS));
    if (random.chance(0.3)) out.push(put(`${house.section}新闻`, 0, size * 1.6, size * 1.4, 'center', SANS));
    return out;
  },
  left: (put, house, random) => {
    const texts = [pageOf(house, random), house.section, house.paper, dateOf(house.date, house, random)];
    return texts.map((text, i) => put(text, 0, i * house.size * 1.5, house.size * 1.1, 'left', SANS));
  },
  masthead: (put, house, random, width) => {
    const [year, month, day, week] = house.date;
    const big = house.size * random.range(4, 7);
    const facts = [
      `${year}年${month}月${day}日`,
      `星期${WEEK[week]}`,
      `国内统一连续出版物号 CN ${random.between(11, 63)}-00${random.between(10, 99)}`,
      `第${random.between(900, 29000)}期`,
      `今日${random.pick([4, 8, 12, 16])}版`,
      `邮发代号${random.between(1, 80)}-${random.between(1, 300)}`,
      `${house.paper.slice(0, -2)}报业集团主办`,
      '零售价：1.50元',
    ];
    const lines = [put(house.paper, 0, 0, big, random.pick(['left', 'center']), `bold ${SERIF}`)];
    const right = random.chance(0.5);
    random
      .shuffle(facts)
      .slice(0, random.between(3, 7))
      .forEach((text, i) => {
        lines.push(
          right
            ? put(text, width * 0.78, i * house.size * 1.4, house.size, 'left', SERIF, width * 0.22)
            : put(text, (i * width) / 7, big * 1.4, house.size * 0.8, 'left', SERIF, width / 7),
        );
      });
    return lines;
  },
};

function staffText(random, house) {
  const name = () => personName(random);
  const phone = `电话：（0${random.between(10, 990)}）${random.between(1000000, 8999999)}`;
  return random.pick([
    () => [`责任编辑：${name()} 版式：${name()} 校对：${name()}`],
    () => [`本版责编：${name()} ${name()} ${name()}`],
    () => [`本版编辑：${name()}`, `美编：${name()}`, phone],
    () => [`■责编／${name()} ■美编／${name()} ■校对／${name()}`],
    () => [`编辑 ${name()}`, `校对 ${name()}`],
    () => [`值班编委：${name()}　一版编辑：${name()}　视觉：${name()}`],
    () => [`${house.section}新闻部主编 主编：${name()} 责编：${name()} E-mail:news@example.com`],
  ])();
}

function staffLines(put, texts, y, house, random, width) {
  const align = random.pick(['left', 'right', 'center']);
  const size = house.size * 0.9;
  if (random.chance(0.5)) return [put(texts.join(' '), 0, y, size, align, SANS, width)];
  return texts.map((text, i) => put(text, 0, y + i * size * 1.4, size, align, SANS, width));
}
