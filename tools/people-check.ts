/**
 * Measures people and datelines on labelled pages: names with roles, and where datelines end.
 * usage: tsx tools/people-check.ts PAGES_DIR [--faults]
 */
import fs from 'node:fs';
import path from 'node:path';
import { findLead } from '../src/lead/lead.ts';
import { parsePeople } from '../src/people/people.ts';

interface Text {
  text: string;
}
interface GoldArticle {
  fields: { dateline?: Text; byline?: Text };
  byline: { name: string; role: string | null }[];
  bylineKnown: boolean;
  body: (Text & { type: string })[];
}

const args = process.argv.slice(2);
const [dir] = args;
if (!dir) throw new Error('usage: tsx tools/people-check.ts PAGES_DIR [--faults]');
const faults = args.includes('--faults');
const count = {
  leads: 0,
  leadsRight: 0,
  leadsFound: 0,
  people: 0,
  peopleRight: 0,
  peopleFound: 0,
  others: 0,
  unmarked: 0,
};
const fault = (...parts: unknown[]) => faults && console.log(...parts);

for (const file of fs
  .readdirSync(dir)
  .filter((name) => name.endsWith('.gold.json'))
  .sort()) {
  const gold = JSON.parse(fs.readFileSync(path.join(dir, file), 'utf8')) as { articles: GoldArticle[] };
  for (const article of gold.articles) {
    checkLead(article);
    if (article.bylineKnown) checkPeople(article);
  }
}

function checkLead({ fields, body }: GoldArticle): void {
  const want = fields.dateline?.text ?? '';
  const paragraphs = body.map((item) => item.text);
  const texts = [want + (paragraphs[0] ?? ''), ...paragraphs.slice(1)];
  texts.forEach((text, i) => {
    const lead = findLead(text);
    const end = i === 0 ? want.length : 0;
    if (i === 0 && want) count.leads++;
    if (lead && !end) {
      count.unmarked++;
      fault('not in gold', JSON.stringify(text.slice(0, lead.end)), text.slice(lead.end, lead.end + 20));
      return;
    }
    if (lead) count.leadsFound++;
    if (i > 0) count.others++;
    if ((lead?.end ?? 0) !== end)
      fault(
        'dateline',
        JSON.stringify(want),
        '→',
        JSON.stringify(text.slice(0, lead?.end ?? 0)),
        text.slice(0, 60),
      );
    else if (lead) count.leadsRight++;
  });
}

function checkPeople({ fields, byline }: GoldArticle): void {
  const lead = findLead(`${fields.dateline?.text ?? ''}文`);
  const found = [
    ...parsePeople(fields.byline?.text ?? '').people,
    ...(fields.dateline ? (lead?.people.people ?? []) : []),
  ];
  const key = (person: { name: string; role: string | null }) =>
    `${(person.role ?? '').replace(/^(本报|新华社|人民网)/, '')}|${person.name.replace(/\s/g, '')}`;
  const want = new Set(byline.map(key));
  const got = new Set(found.map(key));
  count.people += want.size;
  count.peopleFound += got.size;
  const right = [...want].filter((name) => got.has(name)).length;
  count.peopleRight += right;
  if (right !== want.size || right !== got.size)
    fault('people', fields.byline?.text, fields.dateline?.text, [...want], [...got]);
}

const percent = (n: number, of: number) => `${((100 * n) / of).toFixed(1)} %`;
console.log(
  `datelines: ${count.leads}, precision ${percent(count.leadsRight, count.leadsFound)}, recall ${percent(count.leadsRight, count.leads)} (exact end; ${count.others} other paragraphs read too; ${count.unmarked} found where gold has none)`,
);
console.log(
  `people: ${count.people}, precision ${percent(count.peopleRight, count.peopleFound)}, recall ${percent(count.peopleRight, count.people)}`,
);
