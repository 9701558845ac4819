import articles from "./articles.json";
import books from "./books.json";
import type { Work } from "./work";

export type ReferenceId = keyof typeof articles | keyof typeof books;

/** The works that a report may cite, as their files have them (books: also chapters, reports and programs); a report lists those it cites. */
export const REFERENCES = { ...articles, ...books } as Readonly<Record<ReferenceId, Work>>;
