import { describe, expect, it } from 'vitest';
import { areIndented, itemsOf, lookedAt } from '../../src/read/thread-items.ts';
import { Likeness } from '../../src/read/thread-likeness.ts';
import { oddsOf } from '../../src/read/thread-search.ts';
import { inThreads, type RowLine } from '../../src/read/threads.ts';

/** Lines of one width, but for the last. */
const wrapped = (text: string, width: number) => text.match(new RegExp(`.{1,${width}}`, 'g')) as string[];
const LEFT = wrapped(
  '山下的村子过去只有一条土路，雨天连自行车也推不过去。前年冬天，县里把这条路排进了当年的工程，三个月后水泥路' +
    '一直铺到最后一户人家的院门口。村民们自己买来树苗，在路的两边种上了樱桃和核桃。今年春天樱桃第一次挂果，县里' +
    '的果品公司开着车上门来收，一棵树能卖三百多块钱。村里的年轻人看到了奔头，陆续从城里回来，有人开起了农家乐，' +
    '有人在网上卖核桃油，去年一共寄出了两万多个包裹。快递公司干脆把收货点设在了村口的老槐树下面。',
  12,
);
const RIGHT = wrapped(
  '图书馆的灯一直亮到夜里十点，来看书的大多是附近工厂里刚刚下班的年轻人。管理员说，去年借出的书比前年多了两成' +
    '，最受欢迎的是讲机床和电路的那几排架子，有时候要排队等上半个月才能借到想看的那一本。馆里打算明年再添两间' +
    '阅览室，把二楼空着的会议室也改成书库，放下新买的书。附近的居民也常常带着孩子过来，周末的故事会总是坐得满满' +
    '当当，有几位退休的教师轮流讲课，一讲就是一个下午。有读者写信来说，这里是他们下了班以后的第二个家。',
  12,
);
const THIRD = wrapped(
  '渡口的老船工姓陈，今年六十八岁，在江上撑了四十年的船，去年冬天才把舵交给了儿子，自己在岸上的茶棚里卖茶。他说' +
    '从前过江的人多，挑担的、赶集的、上学的孩子，一天要来回三十多趟，撑到天黑才能收工吃上一口热饭。大桥通车以后，' +
    '渡船上的人一天比一天少，有时候等上一个钟头也凑不齐一船。镇里把渡口修成了一个小小的码头，添了栏杆和灯，船也' +
    '换成了电动的，周末有城里的人专门赶来坐船看江。儿子学会了一边开船一边讲江上的故事。',
  12,
);
/** Three short columns. */
const BELOW = [
  '花市从初八开到十五，摊位比往年多了一倍，最远的花农从三百里外开车赶',
  '学校的操场新铺了塑胶跑道，孩子们下了课就跑出去，老师在后面一路追着',
  '河堤上的柳树都挂上了牌子，写着哪一年由谁种下，扫一扫就能听到种树的',
].map((text) => wrapped(text, 12));
/** Each sentence a paragraph, its first line two characters short. */
const indented = (text: string) =>
  text.split(/(?<=。)/).flatMap((each) => [each.slice(0, 10), ...wrapped(each.slice(10), 12)]);
const lineOf = (text: string, indent = 0, blanks = 0): RowLine => ({ text, indent, blanks });
const rowsOf = (space: string) => LEFT.map((text, i) => lineOf(text + space + RIGHT[i]));
const byTurns = (blanks = 0) =>
  LEFT.flatMap((text, i) => [lineOf(text, 0, i && blanks), lineOf(RIGHT[i]!, 0, blanks)]);
const readBack = (lines: readonly RowLine[]) =>
  inThreads(lines).map(({ line, from, to }) => lines[line]!.text.slice(from, to));

describe('inThreads', () => {
  it.each([' ', '   ', '　'])('parts rows of two columns at %j', (space) => {
    expect(readBack(rowsOf(space))).toEqual([...LEFT, ...RIGHT]);
  });

  it('puts lines of two columns by turns in order', () => {
    expect(readBack(byTurns(1))).toEqual([...LEFT, ...RIGHT]);
  });

  it('puts lines by turns in order where nothing parts them, of two columns and of three', () => {
    expect(readBack(byTurns(0))).toEqual([...LEFT, ...RIGHT]);
    const three = LEFT.slice(0, 16).flatMap((text, i) => [text, RIGHT[i]!, THIRD[i]!]);
    const read = [LEFT, RIGHT, THIRD].flatMap((column) => column.slice(0, 16));
    expect(readBack(three.map((text) => lineOf(text)))).toEqual(read);
  });

  it('tells where a column begins', () => {
    const begins = inThreads(rowsOf(' ')).map((part) => part.begins);
    expect(begins).toEqual([...LEFT.map(() => false), true, ...RIGHT.slice(1).map(() => false)]);
  });

  it('parts rows of a layout that is kept, where a column begins further down', () => {
    const rows = LEFT.map((text, i) =>
      lineOf(i < 2 ? text : `${text}      ${RIGHT[i - 2]}`, i === 5 ? 5 : 0),
    );
    rows.push(...RIGHT.slice(-2).map((text) => lineOf(text, 22)));
    expect(readBack(rows)).toEqual([...LEFT, ...RIGHT]);
  });

  it('reads the column on the left first where the layout is kept, though it begins further down', () => {
    const rows = RIGHT.slice(0, 3).map((text) => lineOf(text, 10));
    rows.push(...LEFT.slice(0, 8).map((text, i) => lineOf(`${text}        ${RIGHT[i + 3]}`)));
    expect(readBack(rows)).toEqual([...LEFT.slice(0, 8), ...RIGHT.slice(0, 11)]);
  });

  it('ends the columns above a heading that stands over them where the layout is kept', () => {
    const GAP = ' '.repeat(8);
    const [above, below] = [[LEFT, RIGHT, THIRD], BELOW].map((columns) =>
      columns.map((column) => [...column.slice(0, 2), column[2]!.replace(/.$/u, '。')]),
    );
    const rows = (columns: string[][]) =>
      columns[0]!.map((_, row) =>
        lineOf(
          columns
            .map((column) => column[row]!.padEnd(12, ' '))
            .join(GAP)
            .trim(),
        ),
      );
    const [first, ...rest] = rows(below!);
    const heading = lineOf('江边小镇的花市从初八开到十五，最远的花农从三百里外开车赶来，天黑才回去', 3, 1);
    const page = [lineOf('花市', 25), ...rows(above!), heading, { ...first!, blanks: 1 }, ...rest];
    const read = readBack(page).filter((text) => text.length > 2 && text !== heading.text);
    expect(read).toEqual([...above!.flat(), ...below!.flat()]);
  });

  it('reads stories side by side one after the other, each with its headline, where the layout is kept', () => {
    const rows = LEFT.slice(0, 9).map((text, i) => lineOf(`${text}        ${RIGHT[i]}`));
    const page = [lineOf('樱桃红了', 2), lineOf('灯亮着', 11), ...rows];
    expect(readBack(page)).toEqual(['樱桃红了', ...LEFT.slice(0, 9), '灯亮着', ...RIGHT.slice(0, 9)]);
  });

  it('begins a column anew below a heading that stands over several, where rows stand over all columns', () => {
    const rows = LEFT.slice(0, 16).map((text, i) => lineOf(`${text} ${RIGHT[i]} ${THIRD[i]}`));
    rows.splice(
      8,
      0,
      ...['江边的花市', '比往年大一倍', '本报记者 李江'].map((text, i) => lineOf(`${text} ${THIRD[16 + i]}`)),
    );
    const parts = inThreads(rows).map(({ line, from, to, begins }) => ({
      text: rows[line]!.text.slice(from, to),
      begins,
    }));
    expect(parts.find(({ text }) => text === RIGHT[8])).toMatchObject({ begins: true });
    expect(parts.find(({ text }) => text === RIGHT[7])).toMatchObject({ begins: false });
  });

  it('gives a line that stands alone to the column that it goes on with', () => {
    const rows = rowsOf(' ');
    rows.splice(1, 1, lineOf(LEFT[1]!), lineOf(RIGHT[1]!));
    expect(readBack(rows)).toEqual([...LEFT, ...RIGHT]);
  });

  it('leaves lines of one column as they are', () => {
    const texts = [...LEFT, ...RIGHT];
    expect(readBack(texts.map((text) => lineOf(text)))).toEqual(texts);
    expect(readBack(texts.map((text) => lineOf(text, 0, 1)))).toEqual(texts);
  });

  it.each([
    ['names', '本报记者 李 江 王小川 张大河'],
    ['halves of a heading', '修一条通到家门口的路 种一片看得见的果树'],
    ['a letter-spaced line', '里 把 这 条 路 排 进 了 当 年 的 工 程 ， 三 个'],
    ['a folio', '第3版 综合 星期五 2019年3月8日'],
    ['two columns', `${LEFT[0]} ${RIGHT[0]}`],
  ])('does not part a single row of %s among lines of one column', (_, text) => {
    const texts = [...LEFT, text, ...RIGHT];
    expect(readBack(texts.map((line) => lineOf(line)))).toEqual(texts);
  });

  it('has each character of each line in one part', () => {
    const lines = [...rowsOf('  '), ...byTurns(), lineOf('责任编辑：李江 版式：王川')];
    const ink = (texts: readonly string[]) => [...texts.join('').replace(/\s/g, '')].sort().join('');
    expect(ink(readBack(lines))).toBe(ink(lines.map((line) => line.text)));
  });

  it('takes few rows for columns where it has seen many above', () => {
    const above = LEFT.slice(0, 17).map((text, i) => lineOf(`${text} ${RIGHT[i]} ${THIRD[i]}`));
    const below = BELOW[0]!.map((_, i) => lineOf(BELOW.map((texts) => texts[i]).join(' '), 0, i ? 0 : 1));
    expect(readBack(below)).toEqual(below.map(({ text }) => text));
    expect(readBack([...above, ...below]).slice(-9)).toEqual(BELOW.flat());
  });

  it('takes no lines at all', () => {
    expect(inThreads([])).toEqual([]);
  });
});

describe('areIndented', () => {
  const text = LEFT.join('') + RIGHT.join('');
  const itemsIn = (lines: readonly string[]) => itemsOf(lines.map((line) => lineOf(line, 0, 1)));

  it('tells by the widths of lines whether first lines are indented', () => {
    expect(areIndented(itemsIn(indented(text)))).toBe(true);
    expect(areIndented(itemsIn(text.split(/(?<=。)/).flatMap((each) => wrapped(each, 12))))).toBe(false);
  });

  it('does not tell by a few lines', () => {
    expect(areIndented(itemsIn(indented(text).slice(0, 12)))).toBe(false);
  });
});

describe('what lines tell of those below', () => {
  const lookedAtAll = (...texts: string[]) =>
    lookedAt(itemsOf(texts.map((text, i) => ({ text, indent: 0, blanks: i ? 1 : 0 }))));
  const items = lookedAtAll(
    ...LEFT.slice(0, 6),
    '操场换了新跑道',
    '本报讯 城西小学的操场新',
    '一号河堤上的柳树昨天都挂上了蓝底白字的牌子',
    '□记者 林一舟',
    ...RIGHT.slice(0, 6),
  );
  const [row, end] = [items[0]!, lookedAtAll(...RIGHT).at(-1)!];
  const [short, dateline, long, signed] = items.slice(6, 10) as [(typeof items)[0], ...typeof items];

  it('takes lines that are no rows of the column, and names alone, for such as anything may stand below', () => {
    const loose = items.filter(({ pieces }) => pieces[0]!.loose);
    expect(loose).toEqual([short, long, signed]);
    expect(items.map(({ full }) => full).filter((full) => full > 0)).not.toContain(short.width);
  });

  it('knows what begins a story by its dateline, and names alone', () => {
    expect(items.filter(({ opens }) => opens)).toEqual([dateline, signed]);
  });

  it('puts a dateline below a heading rather than inside a sentence', () => {
    expect(oddsOf(short.pieces[0]!, dateline!)).toBeGreaterThan(0);
    expect(oddsOf(row.pieces[0]!, dateline!)).toBeLessThan(-2);
    expect(oddsOf(end.pieces[0]!, dateline!)).toBeGreaterThan(0);
  });

  const alikeIn = (...texts: string[]) => {
    const found = lookedAtAll(...texts);
    const topics = new Likeness(found);
    return found.map((item) => [...topics.of(item)]);
  };

  it('counts what an item has in common with those above by how few have it', () => {
    expect(alikeIn('樱桃第一次挂果', '舵交给了儿子', '樱桃卖到城里', '樱桃和舵')).toEqual([
      [],
      [],
      [[0, 0.5]],
      [
        [0, 0.5],
        [2, 0.5],
      ],
    ]);
  });

  it('counts nothing that many have', () => {
    expect(alikeIn(...Array<string>(13).fill('渡口')).flat()).toEqual([]);
    expect(alikeIn(...Array<string>(12).fill('渡口')).at(-1)).toHaveLength(11);
  });

  it('forgets what stands far above', () => {
    expect(alikeIn('樱桃第一次挂果', ...Array<string>(400).fill('渡口'), '樱桃卖到城里').at(-1)).toEqual([]);
  });
});
