import fs from 'node:fs';

/** The place of a data file of `src/models`; after the build, code and `models/` lie side by side in `dist` too. */
export function modelUrl(name: string): URL {
  return new URL(`./models/${name}`, import.meta.url);
}

/** What a data file of `src/models` says that is written as JSON. */
export function readModel<T>(name: string): T {
  return JSON.parse(fs.readFileSync(modelUrl(name), 'utf8')) as T;
}

/** Makes something when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
