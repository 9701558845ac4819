import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Feature, type Features, featuresPage, parseFeatures } from "../../scripts/docs/features-page";
import { ABOUT } from "../../src/cli/commands/about-commands";
import { commandOf } from "../../src/cli/program";
import { inRepository } from "../support/cli";

const library = readFileSync(inRepository("src/index.ts"), "utf8");

/** What is wrong with what entries say of itemwise. */
async function problems(topics: Features): Promise<string[]> {
  const found = await Promise.all(topics.flatMap(({ features }) => features.map(problemsOf)));
  return found.flat();
}

async function problemsOf({ feature, by, test, word }: Feature): Promise<string[]> {
  if (by === undefined || test === undefined || word === undefined) return [];
  const wrong = [...(await problemsOfCall(by))];
  const path = inRepository(test);
  if (!/^tests\/[\w/.-]+\.ts$/.test(test) || !existsSync(path)) wrong.push(`${test} is no test`);
  else if (!readFileSync(path, "utf8").includes(word)) wrong.push(`${test} does not contain ${word}`);
  return wrong.map((problem) => `${feature}: ${problem}`);
}

async function problemsOfCall(by: string): Promise<string[]> {
  const name = /^(\w+)\(\)$/.exec(by)?.[1];
  if (name !== undefined) return new RegExp(`\\b${name}\\b`).test(library) ? [] : [`no function ${name}`];
  const [command = "", ...rest] = by.split(" ");
  if (!isCommand(command)) return [`no command ${command}`];
  const { options } = await commandOf(command);
  const known = options.map(({ long }) => long);
  return rest.filter((part) => part.startsWith("--") && !known.includes(part)).map((part) => `no ${part}`);
}

const isCommand = (name: string): name is keyof typeof ABOUT => Object.hasOwn(ABOUT, name);

describe("docs/features.md", () => {
  it("is what docs/features.json says (else: npm run docs)", () => {
    const page = readFileSync(inRepository("docs/features.md"), "utf8");
    expect(page).toBe(featuresPage(parseFeatures()));
  });

  it("names commands, functions and tests that there are", async () => {
    expect(await problems(parseFeatures())).toEqual([]);
  });

  it("is refused where it names others", async () => {
    const entry = { feature: "Omega", itemwise: "yes", by: "efa --rotation promax", word: "efa" };
    const test = "tests/factor/efa/efa.test.ts";
    const wrong = (change: object) =>
      problems(parseFeatures([{ topic: "t", features: [{ ...entry, test, ...change }] }]));
    expect(await wrong({})).toEqual([]);
    expect(await wrong({ by: "efa --rotate promax" })).toEqual(["Omega: no --rotate"]);
    expect(await wrong({ by: "efas" })).toEqual(["Omega: no command efas"]);
    expect(await wrong({ by: "efas()" })).toEqual(["Omega: no function efas"]);
    expect(await wrong({ word: "efas" })).toEqual([`Omega: ${test} does not contain efas`]);
    expect(await wrong({ test: "tests/efa.test.ts" })).toEqual(["Omega: tests/efa.test.ts is no test"]);
    for (const change of [
      { yes: "psyche" },
      { yes: "psych", no: "psych" },
      { itemwise: "no" },
      { test: undefined },
    ])
      expect(() => parseFeatures([{ topic: "t", features: [{ ...entry, test, ...change }] }])).toThrow();
  });
});
