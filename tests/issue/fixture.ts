import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageFile } from '../../src/issue/parse-issue.ts';

export const issuesPath = fileURLToPath(new URL('../../fixtures/issues', import.meta.url));
export const issueNames = readdirSync(issuesPath).sort();

/** The pages of a fixture, in the order of their names. */
export function pagesOf(name: string): (PageFile & { path: string })[] {
  const folder = join(issuesPath, name);
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => ({ path: file, bytes: readFileSync(join(folder, file)) }));
}
