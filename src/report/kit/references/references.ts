import articles from "./articles.json";
import books from "./books.json";
import type { Work } from "./work";

export type ReferenceId = keyof typeof articles | keyof typeof books;

/** The works that a report may cite (books include chapters, reports and programs). */
export const REFERENCES = { ...articles, ...books } as Readonly<Record<ReferenceId, Work>>;
