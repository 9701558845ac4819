/** A work that a report may cite. */
export interface Work {
  readonly type: "article" | "book" | "chapter" | "report" | "software";
  /** "Horn, J. L."; what has no comma is an institution. */
  readonly authors: readonly string[];
  readonly year: number;
  readonly title: string;
  /** Journal or book. */
  readonly container?: string | undefined;
  /** Of the book that a chapter is in: its editors, or its authors. */
  readonly editors?: readonly string[] | undefined;
  readonly bookAuthors?: readonly string[] | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly pages?: string | undefined;
  /** "2nd ed." */
  readonly edition?: string | undefined;
  /** Of a report or a series. */
  readonly number?: string | undefined;
  /** What it is, where that is no matter of course: "R package". */
  readonly medium?: string | undefined;
  readonly publisher?: string | undefined;
  readonly doi?: string | undefined;
  readonly url?: string | undefined;
}

/** @param place volume, issue ("" for none) and pages */
export const article = (
  authors: readonly string[],
  year: number,
  title: string,
  container: string,
  [volume, issue, pages]: readonly [volume: string, issue: string, pages: string],
  doi?: string,
): Work => ({ type: "article", authors, year, title, container, volume, issue, pages, doi });

type More = Partial<Omit<Work, "authors" | "year" | "title" | "publisher">>;

export const book = (
  authors: readonly string[],
  year: number,
  title: string,
  publisher: string,
  more: More = {},
): Work => ({ type: "book", authors, year, title, publisher, ...more });

/** @param place the book, the chapter's pages, the publisher */
export const chapterOf = (
  authors: readonly string[],
  year: number,
  title: string,
  [container, pages, publisher]: readonly [container: string, pages: string, publisher: string],
  more: More,
): Work => ({ type: "chapter", authors, year, title, container, pages, publisher, ...more });

/** A work with the key by which it is cited. */
export interface CitedWork extends Work {
  readonly id: string;
}
