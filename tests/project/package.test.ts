import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../support/browser";
import { inRepository } from "../support/cli";
import { everyRow } from "../support/every-row";
import { startHost } from "../support/site";

const USE = `
import { analyze, fromAnswers, correlate, measureById, parseCsv, readResponses, type Analysis } from "itemwise";
import { type LabelledTable, readDataFile } from "itemwise/formats";
import { readTable, renderReport } from "itemwise/node";
import { readFileSync } from "node:fs";

const table = fromAnswers({ items: { a: [0, 0, 1, 1, 0, 1, 0, 1], b: [0, 0, 1, 1, 0, 0, 1, 1] } });
const r: number | undefined = correlate(table, { missing: "listwise" }).matrix[0]?.[1];
const title: string = measureById("disrupting-harm").title;
const kinds: string[] = [typeof analyze, typeof parseCsv, typeof readResponses, typeof readTable, typeof renderReport];
export type Kept = Analysis["schema"];
const sav = "node_modules/itemwise/data/sample/attitudes.sav";
const read: LabelledTable = await readDataFile(readFileSync(sav), "attitudes.sav");
const file = [read.format, read.rows, read.columns.find(({ name }) => name === "age")?.label];
console.log(JSON.stringify({ r, title, kinds, file }));
`;

function run(command: string, args: readonly string[], cwd: string): string {
  const done = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 2 ** 26 });
  if (done.status !== 0) throw new Error(`${command} ${args.join(" ")}: ${done.stdout}${done.stderr}`);
  return done.stdout;
}

const SOURCES = [
  ...["package.json", "README.md", "LICENSE", "CHANGELOG.md", "ARCHITECTURE.md", "CONTRIBUTING.md"],
  ...["dist", "src", "docs", "data/sample", "data/published"],
];

/** Of what the README leads to: in the repository alone, as it says, with all that it lists under "How it is checked". */
const IN_REPOSITORY = [
  "docs/analysis-json.md",
  "docs/decisions/038-identifying-variables.md",
  "docs/measures.md",
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

/** A page of somebody's own: the library in it, and in a worker what `itemwise/web` has. */
const APP = `
import { analyze, buildReport, parseCsv, parseMeasure, readResponses, renderCharts, renderPage } from "itemwise";
import { labelledTable, readDataFile, writeDataFile } from "itemwise/formats";
import { createClient } from "itemwise/web";

const yesNo = [{ code: 0, label: "No" }, { code: 1, label: "Yes" }];
const items = ["a", "b", "c"].map((id) => ({ id, categories: yesNo }));
const definition = { id: "sleep", title: "Sleep", items, sensitive: false };
const text = "a,b,c\\n" + "0,0,0\\n1,1,1\\n0,1,0\\n1,0,1\\n1,1,0\\n0,0,1\\n".repeat(20);

async function run() {
  const measure = parseMeasure(definition);
  const analysis = analyze(readResponses(parseCsv(text), measure), { replicates: 20, bootstrap: 0 });
  const report = buildReport(analysis, measure);
  const blocks = report.sections.flatMap((section) => section.blocks);
  const charts = blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : [])).slice(0, 2);
  const drawings = await renderCharts(charts);
  const page = await renderPage(report, { drawings, runtime: null });
  const { bytes } = await writeDataFile(labelledTable({ a: { values: [1, 2], label: "Happy?" } }), "x.sav");
  const [column] = (await readDataFile(bytes, "x.sav")).columns;
  const client = createClient(() => new Worker(new URL("./worker.js", import.meta.url), { type: "module" }));
  const opened = await client.ask("open", { name: "a.csv", blob: new Blob([text]), reading: {} });
  client.stop();
  const alpha = analysis.reliability[0]?.alpha ?? null;
  return { n: analysis.data.n, alpha, svgs: drawings.map(({ svg }) => svg), page, label: column.label, file: opened.file };
}
window.ended = run().catch((error) => ({ error: String(error.stack) }));
`;
const WORKER = 'import { inline, startEngine } from "itemwise/web";\nstartEngine(self, inline);\n';
const HTML =
  '<!doctype html><html lang="en"><title>Own</title><body><script type="module" src="./app.js"></script></body></html>';

/** What the page's own script found, once it is done. */
interface Found {
  readonly error?: string | undefined;
  readonly n: number;
  readonly alpha: number | null;
  readonly svgs: readonly (string | null)[];
  readonly page: string;
  readonly label: string;
  readonly file: string;
}

/** The page bundled by esbuild, as it is without options but where its files go. */
async function byEsbuild(source: string, target: string): Promise<void> {
  // The one that tsup builds with.
  const esbuild = createRequire(createRequire(import.meta.url).resolve("tsup"))("esbuild");
  await esbuild.build({
    entryPoints: [join(source, "app.js"), join(source, "worker.js")],
    outdir: target,
    bundle: true,
    format: "esm",
    splitting: true,
    logLevel: "silent",
  });
  cpSync(join(source, "index.html"), join(target, "index.html"));
}

/** The page bundled by Vite, by its defaults but for workers of modules. */
async function byVite(source: string, target: string): Promise<void> {
  const { build } = await import("vite");
  await build({
    root: source,
    configFile: false,
    base: "./",
    logLevel: "silent",
    worker: { format: "es" },
    build: { outDir: target, emptyOutDir: true },
  });
}

describe("the packed package in an empty folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "itemwise-package-"));
  const home = join(folder, "user");
  const bin = join(home, "node_modules/.bin/itemwise");
  let copy = "";
  let packed: { readonly filename: string; readonly files: readonly { readonly path: string }[] };
  beforeAll(() => {
    copy = copySources(folder);
    [packed] = JSON.parse(
      run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], copy),
    );
    mkdirSync(home);
    writeFileSync(join(home, "package.json"), '{"name": "user", "private": true, "type": "module"}');
    const quiet = ["--prefer-offline", "--no-audit", "--no-fund", "--omit=peer"];
    // What the checkout was installed from lies in npm's cache.
    run("npm", ["install", ...quiet, join(folder, packed.filename)], home);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("has what is run and imported, and what its README leads to", () => {
    const files = packed.files.map(({ path }) => path);
    expect(files).toContain("dist/cli.js");
    expect(files).toContain("dist/page-runtime.json");
    expect(files).toContain("dist/itemwise.page");
    expect(files).not.toContain("dist/itemwise.html");
    const { exports } = JSON.parse(readFileSync(join(copy, "package.json"), "utf8"));
    const entries = Object.values(exports).flatMap((entry) => Object.values(Object(entry)));
    expect(files).toEqual(
      expect.arrayContaining(
        entries.filter((path) => String(path).startsWith("./")).map((path) => String(path).slice(2)),
      ),
    );
    const [guides = "", checks = ""] = readFileSync(join(copy, "README.md"), "utf8").split(
      "\n## How it is checked\n",
    );
    expect(localLinks(checks)).toContain("docs/validation.md");
    expect(
      [...localLinks(guides), ...localLinks(checks)].filter((link) => !existsSync(inRepository(link))),
    ).toEqual([]);
    expect(localLinks(guides)).toContain("docs/measure.md");
    const isPacked = (link: string): boolean =>
      files.some((file) => file === link || file.startsWith(`${link}/`));
    expect(new Set(localLinks(guides).filter((link) => !isPacked(link)))).toEqual(new Set(IN_REPOSITORY));
    // A hint of `measures check` names it.
    expect(files).toContain("CONTRIBUTING.md");
    expect(files.filter((file) => /^(src|tests|scripts)\//.test(file))).toEqual([]);
    expect(readdirSync(home)).not.toContain("src");
  });

  it("gives a working command", () => {
    const sample = join(home, "node_modules/itemwise/data/sample/disrupting-harm.csv");
    const few = join(home, "few.csv");
    writeFileSync(few, everyRow(readFileSync(sample, "utf8"), 40));
    const quick = ["--replicates", "20", "--bootstrap", "0", "--no-disclosure-control"];
    const one = ["--group", "sex", "--structure", "two-factor"];
    run(bin, ["report", few, "-o", "report.html", ...one, ...quick], home);
    expect(readFileSync(join(home, "report.html"), "utf8")).toContain("<svg");
    run(bin, ["cfa", few, "--structure", "two-factor", "--no-disclosure-control", "-o", "few.docx"], home);
    const word = Object.keys(unzipSync(readFileSync(join(home, "few.docx"))));
    expect(word.some((name) => name.startsWith("word/media/"))).toBe(true);
    const page = readFileSync(run(bin, ["open", "--print"], home).trim(), "utf8");
    expect(page).toContain("connect-src 'none'");
    // The package has it packed; the policy in it allows its script by its hash.
    expect(page === readFileSync(inRepository("dist/itemwise.html"), "utf8")).toBe(true);
  });

  it("gives a typed library", () => {
    writeFileSync(join(home, "use.ts"), USE);
    const tsc = inRepository("node_modules/typescript/bin/tsc");
    const strict = ["--strict", "--module", "nodenext", "--target", "es2022", "--types", "node"];
    const types = ["--typeRoots", inRepository("node_modules/@types")];
    run(process.execPath, [tsc, ...strict, ...types, "--outDir", "built", "use.ts"], home);
    const said = JSON.parse(run(process.execPath, ["built/use.js"], home));
    expect(said.r).toBeCloseTo(Math.SQRT1_2, 12);
    expect(said.kinds).toEqual(new Array(5).fill("function"));
    expect(said.file).toEqual(["SPSS (.sav)", 812, "Age in years"]);
    const danfo = 'import("itemwise/danfo").then((entry) => console.log(typeof entry.fromDanfo))';
    expect(run(process.execPath, ["-e", danfo], home).trim()).toBe("function");
    const web = 'import("itemwise/web").then((entry) => console.log(typeof entry.createClient))';
    expect(run(process.execPath, ["-e", web], home).trim()).toBe("function");
  });

  describe.each([
    ["esbuild", byEsbuild],
    ["Vite", byVite],
  ] as const)("bundled by %s for a browser", (name, bundle) => {
    it("analyzes answers, draws charts, reads and writes files, and answers in a worker", async () => {
      const source = join(home, "page");
      mkdirSync(source, { recursive: true });
      for (const [file, text] of [
        ["app.js", APP],
        ["worker.js", WORKER],
        ["index.html", HTML],
      ] as const)
        writeFileSync(join(source, file), text);
      const target = join(folder, name);
      await bundle(source, target);
      const [browser, host] = await Promise.all([launchBrowser(), startHost({}, target)]);
      try {
        const page = await browser.newPage();
        const errors: string[] = [];
        page.on("pageerror", (error) => errors.push(error.message));
        await page.goto(`${host.url}index.html`);
        const found = await page.evaluate(() => (window as unknown as { ended: Promise<Found> }).ended);
        expect({ error: found.error, errors }).toEqual({ error: undefined, errors: [] });
        expect([found.n, found.file, found.label]).toEqual([120, "a.csv", "Happy?"]);
        expect(found.alpha).not.toBeNull();
        expect(found.page).toContain("<h1>Sleep</h1>");
        expect(found.svgs.length).toBeGreaterThan(0);
        for (const svg of found.svgs) expect(svg).toMatch(/^<svg role="img"/);
      } finally {
        await Promise.all([browser.close(), host.stop()]);
      }
    });
  });
});
