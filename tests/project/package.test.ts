import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { inRepository, withFolder } from "../support/cli";
import { everyRow } from "../support/every-row";

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

const SOURCES = [
  "dist",
  ...["package.json", "README.md", "CHANGELOG.md", "LICENSE"],
  ...["ARCHITECTURE.md", "CONTRIBUTING.md", "src", "docs", "data/sample", "data/published"],
];

/** The sources with what `npm test` has built of them, apart, so that other tests keep theirs. */
function copySources(folder: string): string {
  const copy = join(folder, "copy");
  for (const path of SOURCES) cpSync(inRepository(path), join(copy, path), { recursive: true });
  symlinkSync(inRepository("node_modules"), join(copy, "node_modules"));
  return copy;
}

/** Paths in the repository that a page of it links to, without anchors; its pictures are not in the package. */
function localLinks(page: string): string[] {
  return [...page.matchAll(/(?<!!\[[^\]]*)\]\(([^)#\s]+)/g)].flatMap(([, link = ""]) =>
    /^[a-z]+:/.test(link) ? [] : [link],
  );
}

describe("the packed package in an empty folder", () => {
  it("gives a working command and a typed library", () =>
    withFolder((folder) => {
      const copy = copySources(folder);
      const packed = JSON.parse(
        run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], copy),
      );
      const files: string[] = packed[0].files.map((file: { path: string }) => file.path);
      expect(files).toContain("dist/cli.js");
      expect(files).toContain("dist/page-runtime.js");
      expect(files).toContain("dist/itemwise.html");
      const { exports } = JSON.parse(readFileSync(join(copy, "package.json"), "utf8"));
      const entries = Object.values(exports).flatMap((entry) => Object.values(Object(entry)));
      expect(files).toEqual(
        expect.arrayContaining(
          entries.filter((path) => String(path).startsWith("./")).map((path) => String(path).slice(2)),
        ),
      );
      const links = localLinks(readFileSync(join(copy, "README.md"), "utf8"));
      expect(links).toContain("docs/validation.md");
      expect(
        links.filter((link) => !files.some((file) => file === link || file.startsWith(`${link}/`))),
      ).toEqual([]);
      expect(files).toContain("docs/analysis-example.json");
      expect(files.filter((file) => /^(src|tests|scripts)\//.test(file))).toEqual([]);
      const home = join(folder, "user");
      mkdirSync(home);
      writeFileSync(join(home, "package.json"), '{"name": "user", "private": true, "type": "module"}');
      // What the checkout was installed from lies in npm's cache.
      run(
        "npm",
        [
          "install",
          "--prefer-offline",
          "--no-audit",
          "--no-fund",
          "--omit=peer",
          join(folder, packed[0].filename),
        ],
        home,
      );
      const bin = join(home, "node_modules/.bin/itemwise");
      const sample = join(home, "node_modules/itemwise/data/sample/disrupting-harm.csv");
      const few = join(home, "few.csv");
      writeFileSync(few, everyRow(readFileSync(sample, "utf8"), 40));
      const quick = [
        "--replicates",
        "20",
        "--bootstrap",
        "0",
        "--no-disclosure-control",
        "--structure",
        "two-factor",
      ];
      run(bin, ["report", few, "-o", "report.html", "--group", "sex", ...quick], home);
      expect(readFileSync(join(home, "report.html"), "utf8")).toContain("<svg");
      run(bin, ["cfa", few, "--structure", "two-factor", "--no-disclosure-control", "-o", "few.docx"], home);
      const word = Object.keys(unzipSync(readFileSync(join(home, "few.docx"))));
      expect(word.some((name) => name.startsWith("word/media/"))).toBe(true);
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
      const web = 'import("itemwise/web").then((entry) => console.log(typeof entry.createClient))';
      expect(run(process.execPath, ["-e", web], home).trim()).toBe("function");
      const page = readFileSync(run(bin, ["open", "--print"], home).trim(), "utf8");
      expect(page).toContain("connect-src 'none'");
      expect(readdirSync(home)).not.toContain("src");
    }));
});
