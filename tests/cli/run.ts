import { Readable, Writable } from 'node:stream';
import type { Io } from '../../src/cli/io.ts';
import { runCli } from '../../src/cli.ts';

export interface Given {
  stdin?: string | Uint8Array;
  /** Standard output is a terminal. */
  terminal?: boolean;
  env?: Record<string, string>;
  stdout?: Writable;
}

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command line without a process. Standard input is a terminal where none is given. */
export async function run(
  argv: string[],
  { stdin, terminal = false, env = {}, stdout }: Given = {},
): Promise<Ran> {
  const out = collector();
  const err = collector();
  const io: Io = {
    stdin: Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)]),
    stdout: stdout ?? out.stream,
    stderr: err.stream,
    env,
    isTTY: { stdin: stdin === undefined, stdout: terminal, stderr: terminal },
    columns: 100,
  };
  const code = await runCli(argv, io);
  return { code, stdout: out.text(), stderr: err.text() };
}

function collector(): { stream: Writable; text(): string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

/** A stream that fails at its first write, as a closed pipe (EPIPE) or a full disk (ENOSPC) does. */
export function failing(code: string): Writable {
  return new Writable({
    write(_chunk, _, done) {
      done(Object.assign(new Error(code), { code, syscall: 'write' }));
    },
  });
}
