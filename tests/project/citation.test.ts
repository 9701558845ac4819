import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const text = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");

it("CITATION.cff is of this version, by the itemwise authors", () => {
  const { version, license } = JSON.parse(text("package.json"));
  const citation = text("CITATION.cff");
  expect(citation).toContain(`\nversion: ${version}\n`);
  expect(citation).toContain(`\nlicense: ${license}\n`);
  expect(citation).toContain("- name: The itemwise authors");
});
