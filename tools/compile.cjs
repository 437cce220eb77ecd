/** Runs the built command line on a page and keeps the code that V8 compiled for it, for `bin/load.js`. */
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Readable, Writable } = require('node:stream');
const { codePath, loadBundle } = require('../bin/load.js');

const bundle = join(__dirname, '../dist/cli.cjs');
const page = join(__dirname, '../fixtures/pages/moved-first-column--glass-works/source.txt');
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });

loadBundle(bundle, async (script, { runCli }) => {
  const io = {
    stdin: Readable.from([]),
    stdout: nowhere(),
    stderr: nowhere(),
    env: {},
    isTTY: { stdin: false, stdout: false, stderr: false },
  };
  const code = await runCli([page], io);
  if (code !== 0) throw new Error(`the built command line ended with ${code}`);
  writeFileSync(codePath(bundle), script.createCachedData());
});
