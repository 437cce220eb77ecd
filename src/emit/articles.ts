import type { Article, Page, PageFacts, Source } from '../page.ts';
import { pageAt } from '../pages.ts';

/** A line of the format `articles`: an article with the page that it stands on. */
export interface ArticleLine extends Article {
  page: PageFacts;
  source: Source;
}

/** The articles of a page, each with its source; of a file of several pages, with that on which it stands. */
export function articleLines(page: Page): ArticleLine[] {
  return page.articles.map((article) => ({
    ...article,
    page: pageAt(page, article),
    source: page.source,
  }));
}
