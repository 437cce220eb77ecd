/** Names of people as bylines print them, apart from one another. */
import fs from 'node:fs';
import zlib from 'node:zlib';

interface Printed {
  author: string;
  paragraphs: { text: string }[];
  /** Articles that say who wrote them (tools/papers). */
  people?: { name: string }[];
}

const ROLE =
  /(?:本报|新华社|人民网)?(?:驻\p{Script=Han}{1,4})?(?:见习|实习|特约|特派)?(?:记者|通讯员|评论员|实习生)/gu;
const LEAD = /^(?:本报|新华社|据新华社)[^（。，]{0,24}[电讯] *（([^）]{2,60})）/;
const CREDIT = /^(?:本报|新华社)?(?:记者|通讯员)? *([\p{Script=Han} ]{2,5})摄/u;

/** The distinct names of all articles; those of two characters set with a space come without it. */
export function namesOf(articles: string): Set<string> {
  const names = new Set<string>();
  for (const line of zlib.gunzipSync(fs.readFileSync(articles)).toString('utf8').split('\n')) {
    if (!line) continue;
    const { author, paragraphs, people } = JSON.parse(line) as Printed;
    if (people) {
      for (const { name } of people) if (/^\p{Script=Han}{2,4}$/u.test(name)) names.add(name);
      continue;
    }
    const texts = [
      author,
      LEAD.exec(paragraphs[0]?.text ?? '')?.[1],
      CREDIT.exec(paragraphs.at(-1)?.text ?? '')?.[1],
    ];
    for (const text of texts) for (const name of apart(text ?? '')) names.add(name);
  }
  return names;
}

function apart(text: string): string[] {
  const out: string[] = [];
  let open = '';
  for (const token of text
    .replace(ROLE, ' ')
    .split(/[\s、，\u200b]+/u)
    .filter(Boolean)) {
    const length = [...token].length;
    if (!/^\p{Script=Han}+$/u.test(token) || length > 5) return [];
    if (length > 1) out.push(token);
    else if (open) {
      out.push(open + token);
      open = '';
      continue;
    } else open = token;
    if (open && length > 1) return [];
  }
  return open ? [] : out;
}

const TITLES =
  '院长|主任|书记|局长|教授|村民|主席|工程师|负责人|经理|董事长|研究员|会长|所长|厂长|队长|校长|老师|居民|医生|馆长|镇长|县长|' +
  '市长|司长|部长|站长|农户|理事长|厅长|处长|科长|总监|创始人|专家|代表|委员|员工|工人|志愿者|民警|法官|检察官|律师|设计师|导演|' +
  '作家|画家|店主|老板|社长|传承人|院士|博士|秘书长|乡长|园长';
const VERBS = '说|告诉|介绍|表示|认为|坦言|感慨|回忆|解释|指出|看来|透露';

/** Names that running text sets between a title and a verb of saying; `surnames` are those to trust there. */
export function quotedNamesOf(news: string, surnames: string): Set<string> {
  const text = zlib.gunzipSync(fs.readFileSync(news)).toString('utf8');
  const pattern = new RegExp(`(?:${TITLES})([${surnames}]\\p{Script=Han}{1,2}?)(?=${VERBS})`, 'gu');
  const names = [...text.matchAll(pattern)].map((match) => match[1]!);
  return new Set(
    names.filter((name) => !/[们长师生记者]|^向/u.test(name.slice(1)) && !name.startsWith('向')),
  );
}

/** Deals names into two halves, the same on each run. */
export function halfOf(name: string): number {
  let sum = 0;
  for (const char of name) sum += char.codePointAt(0)!;
  return sum % 2;
}
