/**
 * Reads one file as the command does, to JSON in a file; prints processor time without start-up (ms), the peak memory
 * before and after (bytes) and how many articles there were, as JSON.
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { loadBundle } = createRequire(import.meta.url)('../../bin/load.js');
const { runCli } = loadBundle(fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'paperparse-bench-'));
const output = join(folder, 'page.json');
const read = async (path) => {
  const code = await runCli([path, '--format', 'json', '--output', output]);
  if (code !== 0) process.exit(code);
};
const path = process.argv[2];
// A small page first: code and models loaded, so that the file alone is measured.
const small = join(folder, 'small.txt');
writeFileSync(small, '# 水塔修好了\n\n本报讯（记者王小川）水塔修好了。\n'.repeat(40));
await read(small);
const base = process.resourceUsage().maxRSS * 1024;
const from = process.cpuUsage();
await read(path);
const { user, system } = process.cpuUsage(from);
const peak = process.resourceUsage().maxRSS * 1024;
const articles = readFileSync(output, 'utf8').match(/"id":"a\d+"/g)?.length ?? 0;
rmSync(folder, { recursive: true });
console.log(
  JSON.stringify({ bytes: statSync(path).size, cpu: (user + system) / 1000, base, peak, articles }),
);
