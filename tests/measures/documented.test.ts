import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseCsv } from "../../src/data/csv/csv";
import { readCodebook } from "../../src/measures/forms/codebook";
import { parseYaml } from "../../src/measures/forms/parse-yaml";
import { parseMeasure } from "../../src/measures/measure";
import { measureSchema } from "../../src/measures/measure-schema";
import { inRepository } from "../support/cli";

const page = readFileSync(inRepository("docs/measure.md"), "utf8");
const example = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? "";

it("docs/measure.md has examples that are definitions, in each form", () => {
  const words = parseMeasure(JSON.parse(example("json")));
  expect(words.items.map(({ categories }) => categories.length)).toEqual([3, 3, 3]);
  expect(Object.keys(parseMeasure(parseYaml(example("yaml"), "m.yaml")).structures)).toEqual([
    "two-abilities",
  ]);
  const codebook = parseMeasure(readCodebook(parseCsv(example("csv"), { file: "codebook.csv" }), "trust"));
  expect(codebook.items.map(({ id, reverse }) => [id, reverse])).toEqual([
    ["q1", false],
    ["q2", true],
    ["q3", false],
  ]);
  expect([Object.keys(codebook.groups), codebook.weight?.column]).toEqual([["team"], "w"]);
});

it("docs/measure.md names every key of a definition", () => {
  const [object] = measureSchema.pipe;
  const named = page.match(/^\| `[^|]*\|/gm)?.join(" ") ?? "";
  const keys = Object.keys(object.entries).filter((key) => key !== "$schema");
  expect(keys.filter((key) => !named.includes(`\`${key}\``) && !named.includes(`\`${key}[]`))).toEqual([]);
});
