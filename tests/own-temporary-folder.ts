import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Each file of tests, and each process that it starts, has a temporary folder of its own, which goes with them. */
const folder = mkdtempSync(join(tmpdir(), 'paperparse-tests-'));
process.env.TMPDIR = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
