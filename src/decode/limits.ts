/**
 * The dearest that the average character of Chinese text may be, in eighths of a bit. Measured by
 * `tools/encoding/benchmark.ts`: docs/encodings.md, “What is not Chinese”.
 */
export const CHINESE_MEAN = 13.5 * 8;
