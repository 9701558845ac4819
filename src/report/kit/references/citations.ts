import { REFERENCES, type ReferenceId } from "./references";
import type { CitedWork, Work } from "./work";

/** Numbers works in the order of first citation. */
export interface Citations {
  /** "[3]" or "[3, 7]". */
  cite(...ids: readonly ReferenceId[]): string;
  /** The cited works in APA style, by number. */
  list(): readonly string[];
  /** The same works as records. */
  works(): readonly CitedWork[];
}

export function createCitations(): Citations {
  const cited: ReferenceId[] = [];
  const numberOf = (id: ReferenceId): number => {
    if (!cited.includes(id)) cited.push(id);
    return cited.indexOf(id) + 1;
  };
  return {
    cite: (...ids) => `[${ids.map(numberOf).join(", ")}]`,
    list: () => cited.map((id) => apaText(REFERENCES[id])),
    works: () => cited.map((id) => ({ id, ...REFERENCES[id] })),
  };
}

/** A work in APA style (7th edition), without italics. */
export function apaText(work: Work): string {
  const { authors, year, title, publisher, doi, url } = work;
  const link = doi === undefined ? url : `https://doi.org/${doi}`;
  return [
    `${ended(listed(authors))} (${year}).`,
    work.type === "article" ? `${ended(title)} ${journal(work)}.` : ended(`${title}${inBrackets(work)}`),
    ...(work.type === "chapter" ? [`In ${book(work)}.`] : []),
    ...(publisher === undefined ? [] : [ended(publisher)]),
    ...(link === undefined ? [] : [link]),
  ].join(" ");
}

const ended = (text: string): string => (/[.?]$/.test(text) ? text : `${text}.`);

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")}, & ${names.at(-1)}`;
}

const journal = ({ container, volume, issue, pages }: Work): string =>
  `${container}, ${volume}${issue ? `(${issue})` : ""}, ${pages}`;

/** Edition or number, then the medium; a chapter's edition stands with its book. */
function inBrackets({ type, edition, number, medium }: Work): string {
  const numbering = type === "chapter" ? undefined : (edition ?? number);
  return `${numbering === undefined ? "" : ` (${numbering})`}${medium === undefined ? "" : ` [${medium}]`}`;
}

/** Editors and book authors have their initials first. */
function book({ editors, bookAuthors, container, edition, pages }: Work): string {
  const people = (editors ?? bookAuthors ?? []).map((name) => name.split(", ").reverse().join(" "));
  const all = people.length === 2 ? people.join(" & ") : listed(people);
  const role = editors === undefined ? "" : editors.length > 1 ? " (Eds.)" : " (Ed.)";
  return `${all}${role}, ${container} (${edition === undefined ? "" : `${edition}, `}pp. ${pages})`;
}
