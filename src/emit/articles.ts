import type { Article, Page, PageFacts, Source } from '../page.ts';

/** A line of the format `articles`: an article with the page that it stands on. */
export interface ArticleLine extends Article {
  page: PageFacts;
  source: Source;
}

/** The articles of a page, each with its source. */
export function articleLines({ articles, page, source }: Page): ArticleLine[] {
  return articles.map((article) => ({ ...article, page, source }));
}
