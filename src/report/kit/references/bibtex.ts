import { latexText } from "./latex-text";
import type { CitedWork } from "./work";

const TYPES: Readonly<Record<CitedWork["type"], string>> = {
  article: "article",
  book: "book",
  chapter: "incollection",
  report: "techreport",
  software: "misc",
};

/** Works as BibTeX entries, by citation key. */
export const toBibtex = (works: readonly CitedWork[]): string => works.map(entry).join("\n");

function entry(work: CitedWork): string {
  const { type, volume, issue, pages, edition, number, medium, publisher, doi, url } = work;
  const fields: Readonly<Record<string, string | undefined>> = {
    author: names(work.authors),
    year: String(work.year),
    title: `{${latexText(work.title)}}`, // In braces: its capitals stay.
    [type === "chapter" ? "booktitle" : "journal"]: braced(work.container),
    editor: names(work.editors ?? work.bookAuthors),
    volume,
    number: braced(issue === "" ? undefined : (issue ?? number)),
    pages: braced(pages),
    edition,
    [type === "report" ? "institution" : "publisher"]: braced(publisher),
    note: medium,
    doi,
    url,
  };
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${key} = {${value}},`],
  );
  return `@${TYPES[type]}{${work.id},\n${lines.join("\n")}\n}\n`;
}

const braced = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : latexText(text);

/** An institution stands in braces, so that BibTeX does not split its name. */
const names = (people: readonly string[] | undefined): string | undefined =>
  people?.map((name) => (name.includes(", ") ? latexText(name) : `{${latexText(name)}}`)).join(" and ");
