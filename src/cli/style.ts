import type { ChalkInstance } from 'chalk';
import type { Io } from './io.ts';

/**
 * Colours for one of the two output streams. `--color` and `--no-color` go first, then NO_COLOR
 * (https://no-color.org), then FORCE_COLOR; else there is colour on a terminal alone.
 */
export async function painter(io: Io, stream: 'stdout' | 'stderr', wanted?: boolean): Promise<ChalkInstance> {
  const { Chalk } = await import('chalk');
  return new Chalk({ level: isColoured(io, stream, wanted) ? 1 : 0 });
}

function isColoured({ env, isTTY }: Io, stream: 'stdout' | 'stderr', wanted?: boolean): boolean {
  if (wanted !== undefined) return wanted;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTTY[stream] && env.TERM !== 'dumb';
}
