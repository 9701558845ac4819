import articles from "./articles.json";
import books from "./books.json";
import type { Work } from "./work";

export type ReferenceId = keyof typeof articles | keyof typeof books;

const inJournals = Object.fromEntries(
  Object.entries(articles).map(([id, work]): [string, Work] => [id, { type: "article", ...work }]),
) as Readonly<Record<keyof typeof articles, Work>>;

/** The works that a report may cite (books include chapters, reports and programs). */
export const REFERENCES = { ...inJournals, ...books } as Readonly<Record<ReferenceId, Work>>;
