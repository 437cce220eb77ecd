/** Numbers from a seed, evenly in 0…1 (mulberry32 of Tommy Ettinger); the same seed gives the same numbers. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WHO = ['王小川', '李大江', '赵明', '欧阳晴', '孙一帆', '周小河'];
const WHERE = ['江城', '石桥镇', '柳溪村', '东山县', '河口区'];
const WHAT = ['修好水塔', '开通新路', '办起书屋', '种下果树', '清理河道', '装上路灯', '挖通水渠', '翻新操场'];
const CLAUSES = [
  '村里的老人说，从前挑一担水要走三里山路',
  '水渠从山脚绕过果园，一直通到晒谷场',
  '大家把旧砖一块块搬到坡上，用了整整两个月',
  '夜里的路灯亮起来以后，孩子们放学不再打手电',
  '镇上派来的技术员每周来两次，查看水泵和管道',
  '账目贴在祠堂门口，谁出了多少工都写得清楚',
  '“路通了，果子就能卖出去。”种了二十年果树的老周说',
  '书屋里有三千册书，周末还有人来讲故事',
  '到了雨季，河水会漫过木桥，人们只好绕道',
  '第一年收的果子不多，但每一斤都有人订下',
];

/** A page of about `length` characters, written for the project: articles with headings, datelines and paragraphs. */
export function madePage(seed: number, length: number): string {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const parts: string[] = [`${pick(WHERE)}日报\n2021年3月${1 + Math.floor(next() * 28)}日 星期四 第3版`];
  let size = parts[0]!.length;
  while (size < length) {
    const article = madeArticle(next, pick);
    parts.push(article);
    size += article.length + 2;
  }
  return `${parts.join('\n\n')}\n`;
}

function madeArticle(next: () => number, pick: <T>(list: readonly T[]) => T): string {
  const place = pick(WHERE);
  const lines = [`# ${place}${pick(WHAT)} ${pick(WHERE)}${pick(WHAT)}`];
  const paragraphs = 2 + Math.floor(next() * 6);
  for (let i = 0; i < paragraphs; i++) {
    const clauses = Array.from({ length: 2 + Math.floor(next() * 5) }, () => pick(CLAUSES));
    const lead = i === 0 ? `本报${place}3月7日电（记者${pick(WHO)}）` : '';
    lines.push(`${lead}${clauses.join('；')}。`);
  }
  if (next() < 0.3) lines.push(`图为${pick(WHERE)}的新路。本报记者 ${pick(WHO)}摄`);
  return lines.join('\n\n');
}
