/** The version of the package; `tests/cli/version.test.ts` holds it against package.json. */
export const version = '0.1.0';

/** The name of the weights that ship with this version; changed whenever they are learned anew. */
export const model = 'zh-news-3';
