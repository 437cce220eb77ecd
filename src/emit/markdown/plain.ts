import type { Article, BodyItem, Person, Photo } from '../../page.ts';

export type PlainPerson = Omit<Person, 'spans'>;
export type PlainItem = Omit<BodyItem, 'spans'>;
export type PlainPhoto = Omit<Photo, 'spans' | 'byline'> & { byline: PlainPerson[] };
export type PlainJump = Omit<Article['jumps'][number], 'spans'>;

/** What an article says, without the places where it says so: what Markdown holds. */
export type PlainArticle = Omit<Article, 'spans' | 'byline' | 'body' | 'photos' | 'jumps'> & {
  byline: PlainPerson[];
  body: PlainItem[];
  photos: PlainPhoto[];
  jumps: PlainJump[];
};

/** An article less its spans. */
export function withoutPlaces({ spans: _, ...article }: Article): PlainArticle {
  return {
    ...article,
    byline: article.byline.map(bare),
    body: article.body.map(bare),
    photos: article.photos.map((photo) => ({ ...bare(photo), byline: photo.byline.map(bare) })),
    jumps: article.jumps.map(bare),
  };
}

function bare<T extends { spans: unknown }>({ spans: _, ...rest }: T): Omit<T, 'spans'> {
  return rest;
}
