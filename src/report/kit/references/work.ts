/** A work that a report may cite: an entry of articles.json or books.json. */
export interface Work {
  readonly type: "article" | "book" | "chapter" | "report" | "software";
  /** "Horn, J. L."; names without a comma are institutions. */
  readonly authors: readonly string[];
  readonly year: number;
  readonly title: string;
  /** Journal or book. */
  readonly container?: string | undefined;
  /** Editors or authors of a chapter's book. */
  readonly editors?: readonly string[] | undefined;
  readonly bookAuthors?: readonly string[] | undefined;
  readonly volume?: string | undefined;
  /** "" for none. */
  readonly issue?: string | undefined;
  readonly pages?: string | undefined;
  /** "2nd ed." */
  readonly edition?: string | undefined;
  /** Of a report or a series. */
  readonly number?: string | undefined;
  /** Kind of work, such as "R package". */
  readonly medium?: string | undefined;
  readonly publisher?: string | undefined;
  readonly doi?: string | undefined;
  readonly url?: string | undefined;
}

/** A work with its citation key. */
export interface CitedWork extends Work {
  readonly id: string;
}
