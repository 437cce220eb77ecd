import { BEYOND, CASTS, castName, castNamed, coarse } from './cast.ts';

/**
 * Grams: two and three casts in a row around a block. They are features that the training pages showed often enough to be
 * weighed (`tools/labels/train.ts`). A gram is a number; the model says which grams it has a weight for.
 */
const WINDOWS: readonly { readonly at: readonly number[]; readonly coarse: boolean }[] = [
  { at: [-1, 0], coarse: false },
  { at: [0, 1], coarse: false },
  { at: [-1, 0, 1], coarse: false },
  { at: [-2, -1, 0], coarse: true },
  { at: [0, 1, 2], coarse: true },
];
/** The grams at block `i` of a page whose blocks have these casts. */
export function gramsAt(casts: Int32Array, i: number, out: number[]): void {
  WINDOWS.forEach((window, w) => {
    let gram = w + 1;
    for (const step of window.at) {
      const cast = casts[i + step] ?? BEYOND;
      gram = gram * CASTS + (window.coarse ? coarse(cast) : cast);
    }
    out.push(gram);
  });
}

/** A gram as the model's file names it: which window, and the casts in it. */
export function gramName(gram: number): string {
  const casts: string[] = [];
  let rest = gram;
  while (rest > WINDOWS.length) {
    casts.unshift(castName(rest % CASTS));
    rest = Math.floor(rest / CASTS);
  }
  return `cast ${WINDOWS[rest - 1]!.at.join(',')}:${casts.join(' | ')}`;
}

/** The gram of a name; NaN where it names none. */
export function gramNamed(name: string): number {
  const [window, casts] = name.split(':') as [string, string];
  const w = WINDOWS.findIndex(({ at }) => window === `cast ${at.join(',')}`);
  return casts
    .split(' | ')
    .reduce((gram, cast) => gram * CASTS + castNamed(cast), w < 0 ? Number.NaN : w + 1);
}
