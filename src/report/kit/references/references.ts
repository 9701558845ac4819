import { ARTICLES } from "./articles";
import { BOOKS } from "./books";

/** The works that a report may cite; a report lists those it cites. */
export const REFERENCES = { ...ARTICLES, ...BOOKS } as const;

export type ReferenceId = keyof typeof REFERENCES;
