import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Prints an HTML file to a PDF beside it with headless chromium; gives the PDF's path. */
export function printPdf(htmlPath) {
  const pdf = htmlPath.replace(/\.html$/, '.pdf');
  const profile = fs.mkdtempSync(path.join(path.dirname(htmlPath), 'profile-'));
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-sync',
  ];
  flags.push('--disable-background-networking', '--disable-component-update', '--no-pdf-header-footer');
  const args = [
    ...flags,
    `--user-data-dir=${profile}`,
    `--print-to-pdf=${pdf}`,
    `file://${path.resolve(htmlPath)}`,
  ];
  execFileSync('chromium', args, { stdio: 'ignore', timeout: 300_000 });
  fs.rmSync(profile, { recursive: true, force: true });
  return pdf;
}
