/** The place of a data file of `src/models`; after the build, code and `models/` lie side by side in `dist` too. */
export function modelUrl(name: string): URL {
  return new URL(`./models/${name}`, import.meta.url);
}
