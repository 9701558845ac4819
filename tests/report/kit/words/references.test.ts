import { describe, expect, it } from "vitest";
import { apaText, createCitations } from "../../../../src/report/kit/references/citations";
import { REFERENCES } from "../../../../src/report/kit/references/references";

describe("createCitations", () => {
  it("numbers works in the order of their first mention and lists each once", () => {
    const citations = createCitations();
    expect(citations.cite("horn1965")).toBe("[1]");
    expect(citations.cite("velicer1976", "horn1965")).toBe("[2, 1]");
    expect(citations.list()).toEqual([apaText(REFERENCES.horn1965), apaText(REFERENCES.velicer1976)]);
    expect(citations.works().map(({ id }) => id)).toEqual(["horn1965", "velicer1976"]);
  });
});

describe("the references", () => {
  it.each(Object.entries(REFERENCES))("%s has author, year and title", (id, work) => {
    const text = apaText(work);
    expect(text).toMatch(/^[\p{Lu}].*\(\d{4}\)\. .+/u);
    expect(text).toContain(`(${/\d{4}/.exec(id)?.[0]})`);
    if (text.includes("doi.org")) expect(text).toMatch(/https:\/\/doi\.org\/10\.\d{4,}\/\S+[^.\s]$/);
  });
});
