import { describe, expect, it } from "vitest";
import forms from "../../../../src/report/kit/terms/forms.en.json";
import { glossaryTerms, termsIn } from "../../../../src/report/kit/terms/glossary";
import * as messages from "../../../../src/report/kit/terms/messages";
import { inLanguage } from "../../../../src/words/language";

const TERMS = glossaryTerms();
const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const ids = (text: string): string[] => termsIn(text).map(({ term }) => term);

describe("the glossary", () => {
  it.each(Object.entries(TERMS))(
    "explains %s in one sentence of at most 25 words, not by itself",
    (_, term) => {
      expect(words(term.meaning)).toBeLessThanOrEqual(25);
      expect(term.meaning).toMatch(/^[A-Z1-9].*[^.]\.$/);
      expect(term.meaning.toLowerCase()).not.toMatch(new RegExp(`^${term.name.toLowerCase()}\\b`));
    },
  );

  it("has a meaning for each name, and a name for each meaning", () => {
    const idsOf = (start: string): string[] =>
      Object.keys(messages).flatMap((key) => (key.startsWith(start) ? key.slice(start.length) : []));
    expect(idsOf("term")).toHaveLength(Object.keys(TERMS).length);
    expect(idsOf("meaning").sort()).toEqual(idsOf("term").sort());
  });

  it("finds every term in its own name", () => {
    const lost = Object.entries(TERMS).filter(
      ([id, { name }]) => id !== "p-value" && !ids(name).includes(id),
    );
    expect(lost.map(([id]) => id)).toEqual([]);
  });

  it("has forms of its own terms alone", () => {
    expect(Object.keys(forms).filter((id) => !(id in TERMS))).toEqual([]);
  });

  it("is worded in the language of the report", () => {
    const named = inLanguage("qps", () => Object.values(glossaryTerms()).map(({ name }) => name));
    expect(named.filter((name) => Object.values(TERMS).some((term) => term.name === name))).toEqual(["χ²"]);
    expect(glossaryTerms()).toBe(TERMS);
  });

  it("has no name twice", () => {
    const names = Object.values(TERMS).map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it("takes the longer of two terms that begin at the same place, and whole words only", () => {
    expect(ids("marginal reliability of .80")).toEqual(["marginal"]);
    expect(ids("ordinal alpha")).toEqual(["ordinal-alpha"]);
    expect(ids("partial invariance")).toEqual(["partial"]);
    expect(ids("manufactured alphabets, uploadings, spacings")).toEqual([]);
    expect(ids("χ²(26) = 108.67, p < .001")).toEqual(["chi-square", "p-value"]);
  });

  it("knows terms as they stand in texts", () => {
    expect(ids("Loadings and strata, Cronbach’s alpha, Holm-adjusted")).toEqual([
      "loading",
      "stratum",
      "alpha",
      "holm",
    ]);
  });
});
