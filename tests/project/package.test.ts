import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inRepository, withFolder } from "../support/cli";

const USE = `
import { analyze, fromAnswers, correlate, measureById, parseCsv, readResponses, type Analysis } from "itemwise";
import { readTable, renderReport } from "itemwise/node";

const table = fromAnswers({ items: { a: [0, 0, 1, 1, 0, 1, 0, 1], b: [0, 0, 1, 1, 0, 0, 1, 1] } });
const r: number | undefined = correlate(table, { missing: "listwise" }).matrix[0]?.[1];
const title: string = measureById("disrupting-harm").title;
const kinds: string[] = [typeof analyze, typeof parseCsv, typeof readResponses, typeof readTable, typeof renderReport];
export type Kept = Analysis["schema"];
console.log(JSON.stringify({ r, title, kinds }));
`;

function run(command: string, args: readonly string[], cwd: string): string {
  const done = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 2 ** 26 });
  if (done.status !== 0) throw new Error(`${command} ${args.join(" ")}: ${done.stdout}${done.stderr}`);
  return done.stdout;
}

describe("the packed package in an empty folder", () => {
  it(
    "gives a working command and a typed library",
    () =>
      withFolder((folder) => {
        const packed = JSON.parse(
          run("npm", ["pack", "--json", "--pack-destination", folder], inRepository(".")),
        );
        const files: string[] = packed[0].files.map((file: { path: string }) => file.path);
        expect(files).toContain("dist/cli.js");
        expect(files).toContain("dist/page-runtime.js");
        expect(files.filter((file) => /^(src|tests|scripts)\//.test(file))).toEqual([]);
        const home = join(folder, "user");
        mkdirSync(home);
        writeFileSync(join(home, "package.json"), '{"name": "user", "private": true, "type": "module"}');
        run(
          "npm",
          ["install", "--no-audit", "--no-fund", "--omit=peer", join(folder, packed[0].filename)],
          home,
        );
        const bin = join(home, "node_modules/.bin/itemwise");
        const sample = join(home, "node_modules/itemwise/data/sample/disrupting-harm.csv");
        run(bin, ["report", sample, "-o", "report.html", "--replicates", "20", "--bootstrap", "0"], home);
        expect(readFileSync(join(home, "report.html"), "utf8")).toContain("<svg");
        writeFileSync(join(home, "use.ts"), USE);
        const tsc = inRepository("node_modules/typescript/bin/tsc");
        const strict = [
          "--strict",
          "--module",
          "nodenext",
          "--target",
          "es2022",
          "--outDir",
          "built",
          "use.ts",
        ];
        run(process.execPath, [tsc, ...strict], home);
        const said = JSON.parse(run(process.execPath, ["built/use.js"], home));
        expect(said.r).toBeCloseTo(Math.SQRT1_2, 12);
        expect(said.kinds).toEqual(new Array(5).fill("function"));
        const danfo = 'import("itemwise/danfo").then((entry) => console.log(typeof entry.fromDanfo))';
        expect(run(process.execPath, ["-e", danfo], home).trim()).toBe("function");
        expect(readdirSync(home)).not.toContain("src");
      }),
    240_000,
  );
});
