/**
 * Pages of the articles of many papers, with known truth: npx tsx tools/papers/mill.ts ARTICLES.jsonl.gz OUT [--gaps SHARE] [options of the mill]
 * The mill of ../shared (or --mill FOLDER) knows the leads and bylines of one paper; these articles say themselves what is what
 * (README.md), so that those lines of it are changed that look for them. Each change must find its line. --gaps: of that share of the
 * articles in several columns lines are lost where a column ends; of the mill's pages a fifth.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const CHANGES: readonly (readonly [string, string])[] = [
  ['a.paragraphs.length <= 3 && CREDIT', 'a.paragraphs.length <= 3 && !a.lead && !a.author && CREDIT'],
  [
    'art.headline = col[1]; art.column = col[2]; }',
    `art.headline = col[1]; art.column = col[2]; }
  if (a.column) art.column = tidy(a.column.replace(/\\n/g, ' '));
  art.bareColumn = !!a.column && (/^[\\[【〔■●◆□▍▌]/.test(art.column) || chance(0.7));`,
  ],
  [
    'const p = people(a.author); art.bylineText = tidy(a.author); art.byline = p ?? []; art.bylineKnown = !!p;',
    'art.bylineText = tidy(a.author);',
  ],
  ['while (texts.length > 1 && byHead.length < 3 &&', 'while (false &&'],
  ['if (texts.some(p => BYLINE.test(p.text))) return null;', ''],
  [
    '  let first = true;\n  for (const p of texts)',
    `  art.byline = a.people.map(({ role, name }) => ({ role: role || null, name }));
  let first = true;
  for (const p of texts)`,
  ],
  [
    '      if (m) {',
    `      if (a.lead) {
        const lead = tidy(a.lead);
        if (!text.startsWith(lead)) return null;
        const rest = text.slice(lead.length);
        art.dateline = /[）】〕：)\\]]$/.test(lead) || !rest.startsWith(' ') ? lead : lead + ' ';
        text = rest.trimStart();
      } else if (false) {`,
  ],
  ['if (CREDIT.test(text) && text.length < 30) return null;', ''],
  ['.test(note)) art.bylineKnown = false; }', '.test(note)) {} }'],
  ['if (bold && s === 0) {', 'if (bold && s === 0 && bold <= e) {'],
  ['if (art.column && chance(0.5)) put', 'if (art.column && (art.bareColumn || chance(0.5))) put'],
];

const args = process.argv.slice(2);
const taken = (option: string) => {
  const at = args.indexOf(option);
  return at < 0 ? undefined : args.splice(at, 2)[1]!;
};
const folder = taken('--mill') ?? new URL('../../../shared/mill', import.meta.url).pathname;
const gaps = Number(taken('--gaps') ?? 0.2);
const changed = [
  ...CHANGES,
  ['chunks.length >= 2 && chance(0.2)', `chunks.length >= 2 && chance(${gaps})`] as const,
].reduce(
  (source, [from, to]) => {
    if (source.split(from).length !== 2) throw new Error(`the mill has no line, or several, with ${from}`);
    return source.replace(from, () => to);
  },
  fs.readFileSync(path.join(folder, 'pagemill.mjs'), 'utf8'),
);
const own = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'papers-')), 'mill.mjs');
fs.writeFileSync(own, changed);
execFileSync(process.execPath, [own, ...args], { stdio: 'inherit' });
fs.rmSync(path.dirname(own), { recursive: true });
