import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ABOUT } from "../../src/cli/commands/about-commands";
import { commandOf } from "../../src/cli/program";
import { inRepository } from "../support/cli";

const NAMES = Object.keys(ABOUT) as (keyof typeof ABOUT)[];

/** The help as a terminal of 80 columns shows it. */
async function helpOf(name: keyof typeof ABOUT): Promise<string> {
  const command = await commandOf(name);
  return command.configureOutput({ getOutHelpWidth: () => 80 }).helpInformation();
}

/** The options of each group, in the order of the help. */
const groupsIn = (help: string): (readonly [string, readonly string[]])[] =>
  [...help.matchAll(/^(\S.*):\n((?: {2}.*\n)+)/gm)].map(
    ([, heading = "", lines = ""]) =>
      [heading, [...lines.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, long = ""]) => long)] as const,
  );

describe("the help of report and analyze", () => {
  it.each([
    ["report", ["--output", "--measure", "--group", "--model", "--tables"]],
    ["analyze", ["--json", "--measure", "--group", "--model", "--tables"]],
  ] as const)(
    "of %s has the five options that most people use first, the others in groups",
    async (name, five) => {
      const groups = groupsIn(await helpOf(name)).filter(([, options]) => options.length > 0);
      expect(groups.map(([heading]) => heading)).toEqual([
        "Most used",
        "What the file holds",
        "Input",
        "What to analyze",
        "Models",
        "Output",
        "Privacy",
        "Advanced",
      ]);
      expect(groups[0]?.[1]).toEqual(five);
      expect(groups.at(-1)?.[1].at(-1)).toBe("--help");
    },
  );
});

describe("the help of every command", () => {
  it.each(NAMES)("of %s names each option once, in lines of 80 columns", async (name) => {
    const help = await helpOf(name);
    const { options } = await commandOf(name);
    const named = groupsIn(help).flatMap(([, own]) => own);
    const shown = options.filter(({ hidden }) => !hidden).map(({ long }) => long);
    expect(named.toSorted()).toEqual([...shown, "--help"].toSorted());
    expect(help.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });
});

describe.each(["README.md", "docs/start.md"])("the commands that %s shows", (page) => {
  const text = readFileSync(inRepository(page), "utf8");
  const lines = [...text.matchAll(/^npx itemwise ([\w-]+)(.*?)(?: # .*)?$/gm)];

  it("are there, with the options that it gives them", async () => {
    expect(lines.length).toBeGreaterThan(1);
    for (const [line, name = "", rest = ""] of lines) {
      expect(NAMES, line).toContain(name);
      const { options } = await commandOf(name as keyof typeof ABOUT);
      const known = ["--help", ...options.flatMap(({ short, long }) => [short, long])];
      for (const word of rest.split(" ").filter((own) => own.startsWith("-"))) expect(known).toContain(word);
    }
  });
});

it("the README's table has every command", () => {
  const text = readFileSync(inRepository("README.md"), "utf8");
  expect(NAMES.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
