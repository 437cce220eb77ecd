import { decode } from '../decode/index.ts';
import { parsePage } from '../parse.ts';
import { spacesRead } from '../read/written-space.ts';
import type { Issue } from './issue.ts';
import { linkPages } from './link-pages.ts';

/** A page of an issue before it is read. */
export interface PageFile {
  bytes: Uint8Array;
  /** As it is to stand in the output; null for bytes without a file. */
  path?: string | null;
}

export interface IssueOptions {
  /** The encoding of all pages; found out for each where it is not given. */
  encoding?: string;
}

/** The articles of an issue from the bytes of its pages, in any order. Throws a `UserError` as `parsePage` does. */
export async function parseIssue(
  files: readonly PageFile[],
  { encoding }: IssueOptions = {},
): Promise<Issue> {
  const pages = await Promise.all(
    files.map(({ bytes, path = null }) => parsePage(bytes, { path, encoding })),
  );
  const texts = files.map(({ bytes }) => spacesRead(decode(bytes, encoding ? { encoding } : {}).text));
  return linkPages(pages, texts);
}
