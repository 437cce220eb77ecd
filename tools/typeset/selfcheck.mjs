import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Checks labelled pages with the scorer: pages made from the gold itself must score perfect, with no character
 * missing or repeated. Usage: selfcheck SCORER FOLDER…
 */
const [scorer, ...folders] = process.argv.slice(2);
if (!scorer || !folders.length) throw new Error('usage: selfcheck path/to/score.mjs FOLDER…');
for (const folder of folders) {
  const names = fs.readdirSync(folder).filter((file) => file.endsWith('.gold.json'));
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'selfcheck-'));
  for (const name of names) {
    const gold = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
    fs.writeFileSync(path.join(out, name.replace('.gold.json', '.json')), JSON.stringify(pageOf(gold)));
  }
  const run = spawnSync('node', [scorer, folder, '--pred', out, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  fs.rmSync(out, { recursive: true });
  if (run.status !== 0) throw new Error(run.stderr);
  const found = JSON.parse(run.stdout);
  const fine = ['b3_f1', 'articles_exact', 'articles_perfect'].every((key) => found[key] > 0.9999);
  const whole = !found.characters_missing && !found.characters_repeated && !found.paragraphs_unfaithful;
  const figures = `B³ ${found.b3_f1} exact ${found.articles_exact} perfect ${found.articles_perfect}`;
  console.log(
    `${fine && whole ? 'ok  ' : 'FAIL'} ${folder}: ${names.length} pages, ${found.articles} articles, ${figures}`,
  );
  if (!whole) console.log(`     missing ${found.characters_missing}, repeated ${found.characters_repeated}`);
  if (!fine || !whole) process.exitCode = 1;
}

function pageOf(gold) {
  const articles = gold.articles.map((article) => {
    const texts = Object.fromEntries(Object.entries(article.fields).map(([key, field]) => [key, field.text]));
    const spans = Object.fromEntries(
      Object.entries(article.fields).map(([key, field]) => [key, field.spans]),
    );
    const body = article.body.map((item) => ({
      ...item,
      type: item.type === 'subhead' ? 'subhead' : 'paragraph',
    }));
    const { photos, jumps } = article;
    return { ...texts, spans, byline: article.bylineKnown ? article.byline : [], body, photos, jumps };
  });
  return { articles, furniture: gold.furniture, unplaced: [] };
}
