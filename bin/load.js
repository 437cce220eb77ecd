'use strict';

const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const { pathToFileURL } = require('node:url');
const v8 = require('node:v8');
const { Script } = require('node:vm');

/**
 * For a process that reads one page and ends, V8 is too eager: a third of its time went into optimizing code that
 * hardly ran any more, a tenth into compiling patterns twice (first to bytecode), some into marking a heap that is
 * given up. It optimizes here as before, but only what has run eight times as long. See docs/performance.md.
 */
const FLAGS = ['--interrupt-budget=1000000', '--no-regexp-tier-up', '--no-incremental-marking'];
for (const flag of FLAGS) v8.setFlagsFromString(flag);

/** Where the build leaves what V8 made of a bundle: compiled code is good for the V8 that made it alone. */
const codePath = (bundle) => `${bundle.replace(/\.cjs$/, '')}-${process.versions.v8}.code`;

/**
 * A CommonJS bundle's exports. Where the build left compiled code for this V8, nothing is compiled again, which
 * halves the start-up of a short run; V8 itself checks that the code is its own, and compiles where it is not.
 */
function loadBundle(bundle, use = (_script, exports) => exports) {
  const code = codePath(bundle);
  const script = new Script(WRAPPER[0] + readFileSync(bundle, 'utf8') + WRAPPER[1], {
    filename: bundle,
    cachedData: existsSync(code) ? readFileSync(code) : undefined,
  });
  const module = { exports: {} };
  const load = (name) => import(new URL(name, pathToFileURL(bundle)));
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, dirname(bundle), load);
  return use(script, module.exports);
}

const WRAPPER = ['(function (exports, require, module, __filename, __dirname, __import) {', '\n})'];

module.exports = { codePath, loadBundle };
