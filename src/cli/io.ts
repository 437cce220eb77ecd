import type { Readable, Writable } from 'node:stream';

/** The streams and the surroundings of a run, so that a test needs no process. */
export interface Io {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  env: Record<string, string | undefined>;
  isTTY: { stdin: boolean; stdout: boolean; stderr: boolean };
  /** Width of the terminal, in columns. */
  columns?: number;
}

/** 0 done; 1 done with faults; 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** What a command is given: where to write, and where it leaves its exit code. */
export interface Cli {
  readonly io: Io;
  exitCode: ExitCode;
}

/** The streams of this process; Node makes each when it is first asked for, which takes a millisecond or two. */
export function processIo(): Io {
  return {
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return process.stdout;
    },
    get stderr() {
      return process.stderr;
    },
    env: process.env,
    isTTY: {
      get stdin() {
        return process.stdin.isTTY === true;
      },
      get stdout() {
        return process.stdout.isTTY === true;
      },
      get stderr() {
        return process.stderr.isTTY === true;
      },
    },
    get columns() {
      return process.stdout.columns ?? process.stderr.columns;
    },
  };
}

/** The stream; its errors are told to those who write (see `write`), and end nothing. */
export function safe(stream: Writable): Writable {
  if (!stream.listenerCount('error')) stream.on('error', () => {});
  return stream;
}

/** Writes, and waits until the stream has taken it. Rejects with the stream's error. */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    safe(stream).write(text, (error) => (error ? reject(error) : resolve()));
  });
}
