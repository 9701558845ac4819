import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analysisPage } from "../../scripts/docs/analysis-page";
import { inRepository } from "../support/cli";

const page = readFileSync(inRepository("docs/analysis-json.md"), "utf8");
const example = JSON.parse(readFileSync(inRepository("docs/analysis-example.json"), "utf8"));

/** The keys that the page documents, outer before inner. */
const [keys = ""] = page.split("## What changed");
const documented = [...keys.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? "");

/** The values of a key's path in the example: several where the path runs through lists. */
function valuesAt(path: string): unknown[] {
  return path.split(".").reduce<unknown[]>(
    (values, part) => {
      const [name = "", ...lists] = part.split("[]");
      const inner = values.flatMap((value) =>
        value === null || value === undefined ? [] : [(value as Record<string, unknown>)[name]],
      );
      return lists.reduce<unknown[]>((list) => list.flat(), inner);
    },
    [example],
  );
}

/** Keys of records by a command of one question alone, or with settings of a rotation. */
const OPTIONAL = ["rotationSettings", "askedOnly", "firstGrouping", "irtTests"].map(
  (name) => `settings.${name}`,
);

describe("the page on the analysis JSON", () => {
  it("is what the types say: npm run docs writes it", () => {
    expect(page).toBe(analysisPage());
  });

  it("names no key that the example lacks", () => {
    expect(documented.length).toBeGreaterThan(150);
    const lacking = documented.filter((path) => valuesAt(path).some((value) => value === undefined));
    expect(lacking).toEqual(OPTIONAL);
  });

  it("leaves out no key of the example's outermost record", () => {
    expect(Object.keys(example).filter((key) => !documented.includes(key))).toEqual([]);
  });
});
