import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { data } from "../factor/cfa/exploratory-reference";
import { itemwise, withFolder } from "../support/cli";

const SCALES = ["A", "C", "E"].map((scale) => ({
  scale,
  items: [2, 3, 4].map((k) => `${scale}${k}`),
}));

describe("itemwise cfa --template", () => {
  it("writes the model of a model's scales, prints it and fits it as --model does", () =>
    withFolder((folder) => {
      const path = (name: string): string => join(folder, name);
      const names = SCALES.flatMap(({ items }) => items);
      const complete = data.bfi.filter((text) => !text.includes(".")).slice(0, 300);
      const rows = complete.map((text) => [1, 2, 3, 6, 7, 8, 11, 12, 13].map((at) => text[at]).join(","));
      writeFileSync(path("bfi.csv"), [names.join(","), ...rows].join("\n"));
      writeFileSync(
        path("scales.txt"),
        SCALES.map(({ scale, items }) => `${scale} =~ ${items.join(" + ")}`).join("\n"),
      );
      const run = (...more: readonly string[]) =>
        itemwise(["cfa", "bfi.csv", "--estimator", "ULSMV", ...more], { cwd: folder });
      const template = ["--model", "scales.txt", "--template", "bifactor"];
      const { stdout, stderr } = run(...template, "--json", "one.json", "-o", "shown.md");
      expect(stdout).toBe("");
      expect(stderr).toContain("The scales are those of the structure scales.");
      const shown = readFileSync(path("shown.md"), "utf8");
      const [, text = ""] =
        /to edit and fit with --model[\s\S]*?(general =~ A2 [^`]*?C ~~ 0\*E)/.exec(shown) ?? [];
      expect(shown).toMatch(/Bifactor indices of “Bifactor”[\s\S]*75% of the correlations/);
      expect(shown).not.toContain("Factor correlations in the confirmatory models"); // All are fixed at 0.
      writeFileSync(path("own.txt"), text);
      run("--model", "own.txt", "--json", "two.json");
      const [one, two] = ["one.json", "two.json"].map(
        (file) => JSON.parse(readFileSync(path(file), "utf8")).cfa[0],
      );
      expect({ ...one, structure: 0, label: 0 }).toEqual({ ...two, structure: 0, label: 0 });
      expect(one.bifactor.general).toBe("general");
      // Of the factor solution, and of as many exploratory factors as asked for.
      expect(run("--template", "second-order", "--factors", "3").stdout).toMatch(
        /general\d* =~ f1 \+ f2 \+ f3/,
      );
      expect(run("--template", "esem", "--factors", "2").stdout).toContain(
        'efa("scales")*f1 + efa("scales")*f2 =~ A2',
      );
      for (const [words, problem] of [
        [["--model", "scales.txt", "--template", "bifactor", "--rotation", "oblimin"], /the model has none/],
        [["--template", "bifactor", "--structure", "none-such"], /unknown structure: none-such/],
        [["--model", "scales.txt", "--template", "esem", "--factors", "6"], /identifies at most 5/],
        [["--template", "bifactor", "--factors", "2,3"], /one number of factors/],
      ] as const)
        expect(run(...words).stderr).toMatch(problem);
    }));
});
