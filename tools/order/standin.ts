import fs from 'node:fs';
import zlib from 'node:zlib';
import type { Seams } from '../../src/order/seams.ts';
const counts: Map<string, number>[] = [new Map(), new Map(), new Map(), new Map()];
let total = 0;
for (const line of zlib.gunzipSync(fs.readFileSync('/work/shared/corpus/news.txt.gz')).toString('utf8').split('\n').filter((_, i) => i % 3 === 0)) {
  total += line.length;
  for (let i = 0; i < line.length; i++) for (let n = 1; n <= 3; n++) { if (i + n > line.length) break; const g = line.slice(i, i + n); counts[n]!.set(g, (counts[n]!.get(g) ?? 0) + 1); }
}
const c = (g: string) => counts[g.length]!.get(g) ?? 0;
const p1 = (x: string) => (c(x) + 0.5) / total;
const p2 = (a: string, x: string) => (c(a + x) + 8 * p1(x)) / (c(a) + 8);
const p3 = (ab: string, x: string) => (c(ab + x) + 4 * p2(ab[1]!, x)) / (c(ab) + 4);
export const standin: Seams = {
  score(t, h) {
    if (/^[，。、；：！？”’）》]/.test(h)) return 4;
    const ab = t.slice(-2);
    if (ab.length < 2 || h.length < 2) return 0;
    return Math.log(p3(ab, h[0]!) / p1(h[0]!)) + Math.log(p3(ab[1]! + h[0]!, h[1]!) / p2(h[0]!, h[1]!)) - 1;
  },
  openness: (t) => (/[。！？…；：][”’」』）]*$/.test(t) ? 0.03 : 0.95),
  orphanness: () => 0.3,
};
