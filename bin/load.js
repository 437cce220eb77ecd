'use strict';

const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

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
