import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contentProblems } from "../../scripts/content/content-problems";
import { styleParts } from "../../scripts/content/written-files";
import { inRepository } from "../support/cli";

/** What is found where a file's text has one passage for another. */
function problemsWith(file: string, passage: string, other: string): string[] {
  const text = readFileSync(inRepository(`src/${file}`), "utf8");
  expect(text).toContain(passage);
  return contentProblems({ [file]: text.replace(passage, other) });
}

describe("the files of content", () => {
  it("are as their schemas say, and what is made of them is current (else: npm run content)", () => {
    expect(contentProblems()).toEqual([]);
  });

  it.each([
    [
      "data/words/languages/swahili.json",
      '"sikubali"',
      '"Sikubali"',
      "scales.agreement[1][1]: must be in lower case",
    ],
    ["data/words/languages/swahili.json", '"sikubali"', '"wastani"', "scales.agreement[3][2]: "],
    ["data/words/languages/swahili.json", '"frequency"', '"frequencies"', "scales.frequencies: "],
    ["data/words/languages/swahili.json", '"noAnswer": [', '"noAnswer": [,', "is no JSON"],
    [
      "report/kit/references/articles.json",
      '"year": 1965',
      '"year": "1965"',
      "horn1965.year: expected a number",
    ],
    ["report/kit/references/articles.json", '"year": 1965', '"year": 1956', "horn1965.year: "],
    ["report/kit/references/articles.json", '"179–185"', '"179-185"', "horn1965.pages: must have an en dash"],
    ["report/kit/references/books.json", '"Guilford Press"', '""', "brown2015.publisher: must be text"],
    ["report/kit/terms/forms.en.json", '"\\\\bthresholds?', '"\\\\b(thresholds?', "threshold: "],
    [
      "measures/language/terms.json",
      "{ofChild}",
      "{ofChildren}",
      "terms[0].pattern: no part is called {ofChildren}",
    ],
    [
      "measures/built-in/disrupting-harm.json",
      '"code": 1,',
      '"code": "1",',
      "answerSets.howOften.categories[0].code",
    ],
    ["measures/built-in/disrupting-harm-population.json", '"a": {', '"z": {', "json: answers.z: "],
    [
      "replication/built-in/disrupting-harm-claims.json",
      '"kind": "holds"',
      '"kind": "hold"',
      "structure[1]: rule.kind",
    ],
    [
      "replication/built-in/disrupting-harm-claims.json",
      '"value": 0.95',
      '"value": 0.9',
      "structure[2].rule.value: ",
    ],
    [
      "replication/built-in/disrupting-harm-claims.json",
      '"denominator": "asked"',
      '"denominator": "all"',
      "denominator",
    ],
    [
      "replication/built-in/disrupting-harm-figures.json",
      '"Kenya": {',
      '"Kenia": {',
      "countries.figures.Kenia: ",
    ],
    [
      "replication/built-in/disrupting-harm-figures.json",
      "[51.1, 51.5, ",
      "[51.1, ",
      "told.percents.1: must have",
    ],
    ["report/page/sections-style.json", "1.75rem", "1.5rem", "run it"],
  ])("are wrong where %s has for %s: %s", (file, passage, other, problem) => {
    const found = problemsWith(file, passage, other);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`src/${file}: `);
    expect(found[0]).toContain(problem);
  });
});

describe("styleParts", () => {
  it("cuts a style sheet where comments say, and leaves other comments of whole lines out", () => {
    const css =
      "/* About\n   it. */\na { b: c; } /* stays */\n/* part: dark */\nd { e: f; }\n/* end */\ng { h: i; }\n";
    expect(styleParts(css)).toEqual({
      parts: { dark: "d { e: f; }\n" },
      between: ["a { b: c; } /* stays */\n", "g { h: i; }"],
    });
  });
});
