/** The version of the package; `tests/cli/version.test.ts` holds it against package.json. */
export const version = '0.1.0';
