import type { CitedWork } from "./work";

const TYPES: Readonly<Record<CitedWork["type"], string>> = {
  article: "article-journal",
  book: "book",
  chapter: "chapter",
  report: "report",
  software: "software",
};

/** Works as CSL JSON, for Zotero and Word plug-ins. */
export function toCslJson(works: readonly CitedWork[]): string {
  const items = works.map(({ id, type, year, title, issue, ...work }) => ({
    id,
    type: TYPES[type],
    author: work.authors.map(person),
    issued: { "date-parts": [[year]] },
    title,
    "container-title": work.container,
    editor: work.editors?.map(person),
    "container-author": work.bookAuthors?.map(person),
    volume: work.volume,
    issue: issue === "" ? undefined : issue,
    page: work.pages,
    edition: work.edition,
    number: work.number,
    medium: work.medium,
    publisher: work.publisher,
    DOI: work.doi,
    URL: work.url,
  }));
  return `${JSON.stringify(items, null, 1)}\n`;
}

function person(name: string): Readonly<Record<string, string>> {
  const [family = "", given] = name.split(", ");
  return given === undefined ? { literal: family } : { family, given };
}
