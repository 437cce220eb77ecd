import { endFeatures, linkFeatures, startFeatures } from '../../src/order/features.ts';
import { mayFollow } from '../../src/order/scores.ts';
import type { Choice, Option } from './learn.ts';
import type { Names, View } from './view.ts';

/** All evidence about a page's links, packed; rows and columns as in src/order/scores.ts. */
export interface LinkTable {
  bodies: number[];
  link: (Option | null)[][];
  end: Option[];
  start: Option[];
  /** For each row the true column; −1 for nothing, null where gold does not say. */
  right: (number | null)[];
}

export function linkTable({ sight, next }: View, names: Names): LinkTable {
  const bodies = sight.places.filter((place) => place.run.kind === 'body').map((place) => place.index);
  return {
    bodies,
    link: sight.places.map(({ index: a }) =>
      bodies.map((b) =>
        a !== b && (next[a] === b || mayFollow(sight, a, b)) ? names.pack(linkFeatures(sight, a, b)) : null,
      ),
    ),
    end: sight.places.map(({ index }) => names.pack(endFeatures(sight, index))),
    start: bodies.map((b) => names.pack(startFeatures(sight, b))),
    right: next.map((to) => (to === null || to < 0 ? to : bodies.indexOf(to))),
  };
}

/** For each run what comes after it, for each run of body what stands in front of it: choices among all, or nothing. */
export function linkChoices({ bodies, link, end, start, right }: LinkTable): Choice[] {
  const choices: Choice[] = [];
  const add = (options: (Option | null)[], none: Option, at: number) => {
    const open = options.flatMap((option, i) => (option ? [i] : []));
    if (!open.length) return;
    const chosen = at < 0 ? open.length : open.indexOf(at);
    choices.push({ options: [...open.map((i) => options[i]!), none], right: chosen });
  };
  right.forEach((column, row) => {
    if (column !== null) add(link[row]!, end[row]!, column);
  });
  bodies.forEach((place, column) => {
    if (right[place] === null) return;
    const before = right.indexOf(column);
    add(
      link.map((line) => line[column]!),
      start[column]!,
      before,
    );
  });
  return choices;
}
