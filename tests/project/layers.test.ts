import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { importsOf, placeIn, runtimeImportsOf, sourceFiles, sourceText } from "../support/source-files";

/** A room may import only from itself and from the rooms before it. */
const ROOMS = [
  "errors",
  "words",
  "numeric",
  "figures",
  "measures",
  "formats",
  "data",
  "survey",
  "correlation",
  "factor",
  "reliability",
  "agreement",
  "norms",
  "irt",
  "validity",
  "shortforms",
  "outcomes",
  "verdicts",
  "replication",
  "evidence",
  "analysis",
  "simulation",
  "report",
  "questions",
  "bank",
  "project",
  "index",
  "web",
  "node",
  "cli",
];

/** Within a room likewise; "." is the room's own files. */
const SUB_ROOMS: Readonly<Record<string, readonly string[]>> = {
  numeric: [
    "elementary",
    "sums",
    "workers",
    "kernels",
    "linear-algebra",
    "optimization",
    "distributions",
    "regression",
    "random",
  ],
  measures: ["schema", "model-syntax", "forms", ".", "built-in", "bank", "language"],
  formats: ["kit", "spss", "stata", "excel", "parquet", "arrow", "sas", "r", "json", "ods", "archive", "."],
  data: [
    "csv",
    "shape",
    "answers",
    "patterns",
    "sql",
    "transform",
    "words",
    "encodings",
    "files",
    "exports",
    "not-answers",
    "columns",
    "draft",
    "validate",
  ],
  survey: [
    "design",
    "association",
    "replicates",
    "items",
    "estimates",
    "imputation",
    "regression",
    "multilevel",
    "disclosure",
    "prevalence",
    "comparison",
    "description",
    "among",
  ],
  correlation: ["pairs", "ordinal", "."],
  factor: [
    "model",
    "efa",
    "structures",
    "moments",
    "conditional",
    "incomplete",
    "linking",
    "cfa",
    "alignment",
    "invariance",
    "esem",
    "twolevel",
  ],
  irt: ["model", "estimation", "scores", "fit", "information", "adaptive", "linking", "classes", ".", "dif"],
  replication: ["claims", "statistics", ".", "built-in"],
  simulation: [".", "power"],
  web: ["offline", "engine", "state", "page", "."],
  node: ["files", "database", "definitions", "workers", "render", "."],
};

/** Where one comes into a folder that has both sub-folders and files of its own. */
const ENTRANCES: Readonly<Record<string, string>> = {
  analysis: "analyze.ts",
  cli: "main.ts",
  correlation: "correlate.ts",
  "factor/cfa": "cfa.ts",
  "factor/efa": "efa.ts",
  formats: "read-file.ts",
  irt: "irt.ts",
  "irt/estimation": "fit-irt.ts",
  "irt/estimation/e-step": "e-step.ts",
  "irt/model": "irt-model.ts",
  measures: "measure.ts",
  node: "index.ts",
  replication: "replicate.ts",
  report: "build-report.ts",
  "report/comparability": "comparability.ts",
  "report/exploratory": "exploratory.ts",
  "report/kit": "topic.ts",
  "report/page": "render-page.ts",
  "report/prevalence": "prevalence.ts",
  simulation: "population.ts",
  web: "index.ts",
  "web/page": "app.tsx",
};

/**
 * What verdicts may run beside their own code and results ("-result.ts"): conventions, comparisons of figures,
 * arithmetic. Nothing that estimates.
 */
const READS_FIGURES = [
  "errors.ts",
  "words/",
  "figures/",
  "verdicts/",
  "correlation/correlation-matrix.ts",
  "correlation/messages.ts",
  "factor/efa/messages.ts",
  "factor/structures/messages.ts",
  "numeric/elementary/",
  "numeric/sums/",
  "numeric/distributions/",
  "numeric/optimization/root.ts",
  "factor/model/fit-code.ts",
  "factor/model/fit-indices.ts",
  "factor/model/more-fit-indices.ts",
  "factor/efa/assign-columns.ts",
  "factor/efa/congruence.ts",
  "factor/model/criteria.ts",
  "factor/structures/structure-match.ts",
  "reliability/class-shares.ts",
  "reliability/scale-ids.ts",
];

/** What drafts a measure: one function, called where a file is opened without a definition. */
const DRAFTS = ["index.ts", "project/read-labelled.ts", "cli/commands/init.ts", "cli/reading/ask-choices.ts"];

const MAY_USE_NODE = new Set(["node", "cli"]);
const MOST_FILES = 25;

const roomOf = (file: string): string => (file.split("/")[0] ?? "").replace(/\.tsx?$/, "");

function misplaced(file: string): string[] {
  const room = roomOf(file);
  const place = ROOMS.indexOf(room);
  return importsOf(file).flatMap(({ written, file: target }) => {
    if (written.startsWith("node:")) return MAY_USE_NODE.has(room) ? [] : [`${file} imports ${written}`];
    if (target === null) return [];
    return ROOMS.indexOf(roomOf(target)) <= place ? [] : [`${file} imports ${target}`];
  });
}

/** Imports of a sub-room from one that stands after it. */
function upward(room: string, order: readonly string[]): string[] {
  return sourceFiles.flatMap((file) => {
    const place = placeIn(room, file);
    if (place === null) return [];
    return importsOf(file).flatMap(({ file: target }) => {
      // Messages of a room import nothing but src/words.
      if (target === `${room}/messages.ts`) return [];
      const other = target === null ? null : placeIn(room, target);
      if (other === null || order.indexOf(other) <= order.indexOf(place)) return [];
      return [`${file} imports ${target}`];
    });
  });
}

/** Files that import each other in a circle. */
function circles(files: readonly string[], importsFrom: (file: string) => readonly string[]): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): number => {
    index.set(file, index.size);
    low.set(file, index.get(file) ?? 0);
    open.push(file);
    for (const next of importsFrom(file)) {
      const reached = index.has(next) ? (open.includes(next) ? index.get(next) : undefined) : visit(next);
      if (reached !== undefined) low.set(file, Math.min(low.get(file) ?? 0, reached));
    }
    if (low.get(file) === index.get(file)) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) found.push(circle.sort());
    }
    return low.get(file) ?? 0;
  };
  for (const file of files) if (!index.has(file)) visit(file);
  return found;
}

const importsWithin = (file: string): string[] =>
  importsOf(file).flatMap(({ file: target }) => (target === null ? [] : [target]));

describe("the rooms of src", () => {
  it("drafts a measure by one function, called by few", () => {
    const drafting = sourceFiles.filter((file) =>
      runtimeImportsOf(file).some((one) => one.file === "data/draft/draft-measure.ts"),
    );
    expect(drafting.sort()).toEqual([...DRAFTS].sort());
  });

  it("are all named in the order", () => {
    expect([...new Set(sourceFiles.map(roomOf))].filter((room) => !ROOMS.includes(room))).toEqual([]);
  });

  it("import only from the rooms before them, and Node's modules only in node and cli", () => {
    expect(sourceFiles.flatMap(misplaced)).toEqual([]);
  });

  it("leave process and console to node and cli", () => {
    const users = sourceFiles.filter((file) => {
      const code = sourceText(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      return !MAY_USE_NODE.has(roomOf(file)) && /\b(process|console)\.\w/.test(code);
    });
    expect(users).toEqual([]);
  });

  it.each(Object.entries(SUB_ROOMS))("within %s import only from the sub-rooms before", (room, order) => {
    const own = sourceFiles.filter((file) => file !== `${room}/messages.ts`);
    const places = new Set(own.map((file) => placeIn(room, file)).filter((place) => place !== null));
    expect([...places].filter((place) => !order.includes(place))).toEqual([]);
    expect(order.filter((place) => !places.has(place))).toEqual([]);
    expect(upward(room, order)).toEqual([]);
  });

  it("have no circle of imports, types included", () => {
    expect(circles(sourceFiles, importsWithin)).toEqual([]);
  });

  it(`hold at most ${MOST_FILES} files a folder`, () => {
    const sizes = new Map<string, number>();
    for (const file of sourceFiles) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1);
    expect([...sizes].filter(([, files]) => files > MOST_FILES)).toEqual([]);
  });

  it("say what figures mean in codes, not in sentences, where they are verdicts", () => {
    const verdicts = sourceFiles.filter((file) => file.startsWith("verdicts/"));
    expect(verdicts.length).toBeGreaterThan(0);
    const texts = verdicts.flatMap((file) =>
      [
        ...sourceText(file)
          .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")
          .matchAll(/["`][^"`\n]*["`]/g),
      ].map(([text]) => text),
    );
    expect(texts.filter((text) => text.split(" ").length > 3)).toEqual([]);
  });

  it("read figures where they are verdicts, and run no code that fits or estimates", () => {
    const reached = new Set(sourceFiles.filter((file) => file.startsWith("verdicts/")));
    expect(reached.size).toBeGreaterThan(0);
    for (const file of reached) {
      for (const { file: target } of runtimeImportsOf(file)) if (target !== null) reached.add(target);
    }
    const isRead = (file: string): boolean =>
      file.endsWith("-result.ts") || READS_FIGURES.some((place) => file.startsWith(place));
    const others = [...reached].filter((file) => !isRead(file));
    expect(others).toEqual([]);
  });

  it("have one entrance where they hold both folders and files, and few files beside it", () => {
    // Messages of a whole room stand beside its folders.
    const files = sourceFiles.filter((file) => !file.endsWith("/messages.ts"));
    const folders = [...new Set(files.map((file) => dirname(file)))].filter((folder) => folder !== ".");
    const mixed = folders.filter((folder) => folders.some((other) => dirname(other) === folder));
    expect(mixed.sort()).toEqual(Object.keys(ENTRANCES).sort());
    for (const [folder, entrance] of Object.entries(ENTRANCES)) {
      expect(sourceFiles).toContain(`${folder}/${entrance}`);
      expect(sourceFiles.filter((file) => dirname(file) === folder).length, folder).toBeLessThanOrEqual(13);
    }
  });
});

describe("these checks", () => {
  it("find an import where there is one, types included", () => {
    const file = "numeric/linear-algebra/matrix.ts";
    expect(importsOf(file).map(({ written }) => written)).toContain("ml-matrix");
    expect(importsWithin("analysis/analysis.ts")).toContain("correlation/latent-normality.ts");
    const run = runtimeImportsOf("analysis/parts/retention.ts").map((one) => one.file);
    expect(run).toContain("factor/efa/retention/retention.ts");
    expect(run).not.toContain("correlation/correlation-matrix.ts");
  });

  it("find a misplaced import and a circle", () => {
    expect(upward("simulation", ["power", "."]).length).toBeGreaterThan(0);
    const links: Record<string, string[]> = { a: ["b"], b: ["c"], c: ["b", "d"], d: [] };
    expect(circles(Object.keys(links), (file) => links[file] ?? [])).toEqual([["b", "c"]]);
  });
});
