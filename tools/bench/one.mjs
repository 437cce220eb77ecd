/** Parses one file with the built library; prints processor time of the parse (ms) and the peak memory (bytes) as JSON. */
import { readFileSync } from 'node:fs';
import { parsePage } from '../../dist/index.js';

const bytes = readFileSync(process.argv[2]);
// The parse of a small page first: code and models loaded, so that the file alone is measured.
await parsePage(new TextEncoder().encode('# 水塔修好了\n\n本报讯（记者王小川）水塔修好了。\n'.repeat(40)));
const base = process.resourceUsage().maxRSS * 1024;
const from = process.cpuUsage();
const page = await parsePage(bytes);
const { user, system } = process.cpuUsage(from);
const peak = process.resourceUsage().maxRSS * 1024;
const articles = page.articles.length;
console.log(JSON.stringify({ bytes: bytes.length, cpu: (user + system) / 1000, base, peak, articles }));
