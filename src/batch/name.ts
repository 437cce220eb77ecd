/**
 * A file name as its bytes, one character (U+0000–00FF) a byte. Names in old archives are GBK or Big5 as often as UTF-8;
 * in this form they are kept exactly, take little memory, and `<` orders them by their bytes on any machine.
 */
export type ByteName = string;

/** Extensions that give way to that of the output: `a/b.txt` becomes `a/b.json`. Any other stays: `b.ocr.json`. */
const TEXT_EXTENSION = /\.(?:txt|text|md|markdown)$/i;

/** The folder in OUT for what a run needs while it runs; no output goes there. */
export const STATE_FOLDER = '.paperparse';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const gb18030 = new TextDecoder('gb18030', { fatal: true });

/** The name for calls of node:fs. */
export function toBytes(name: ByteName): Buffer {
  return Buffer.from(name, 'latin1');
}

export function fromBytes(bytes: Uint8Array): ByteName {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

export function fromText(text: string): ByteName {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** The name as people read it: UTF-8, else GB18030, else with U+FFFD for what is neither. */
export function toText(name: ByteName): string {
  const bytes = toBytes(name);
  for (const decoder of [utf8, gb18030]) {
    try {
      return decoder.decode(bytes);
    } catch {}
  }
  return bytes.toString('utf8');
}

export function isUtf8(name: ByteName): boolean {
  return fromText(toBytes(name).toString('utf8')) === name;
}

/** Why no output may bear this name, or null: it would lie outside OUT, or where the run keeps its state. */
export function refusal(name: ByteName): string | null {
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) return 'its name is absolute';
  const steps = name.split(/[/\\]/);
  if (steps.includes('..')) return 'its name leads out of the folder (..)';
  if (name.includes('\0')) return 'its name holds a zero byte';
  if (name === '' || name.endsWith('/')) return 'it has no name';
  return steps[0] === STATE_FOLDER ? `its name begins with ${STATE_FOLDER}, which is kept for the run` : null;
}

/** The name of an output, less its suffix (`.json`, `.md.gz` …). With `fullNames` the input's extension stays. */
export function stemOf(name: ByteName, fullNames: boolean): ByteName {
  return fullNames ? name : name.replace(TEXT_EXTENSION, '');
}

/** Hidden, as `.git/` is, or made by macOS beside the files of a ZIP. */
export function isHidden(name: ByteName): boolean {
  return /(?:^|\/)(?:\.[^/]|__MACOSX\/)/.test(name);
}
