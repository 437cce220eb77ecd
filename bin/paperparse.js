#!/usr/bin/env node
'use strict';

const { join } = require('node:path');
const { loadBundle } = require('./load.js');

const { runCli } = loadBundle(join(__dirname, '../dist/cli.cjs'));
runCli(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
