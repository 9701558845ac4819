import { describe, expect, it } from "vitest";
import type { AnalysisSettings } from "../../../src/analysis/settings";
import { limbColumns, SUM_COLUMNS } from "../../../src/data/answers/pattern-columns";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import { parseMeasure } from "../../../src/measures/measure";
import { rCoverage } from "../../../src/report/scripts/r-coverage";
import { rScript } from "../../../src/report/scripts/r-script";
import { exampleAnalysis } from "../../support/example-analysis";
import { hostileAnalysis, MARK } from "../../support/hostile-analysis";

const script = rScript(exampleAnalysis(), disruptingHarm);

describe("rScript", () => {
  it.each([
    'file <- "nine.csv"',
    "dichotomized <- TRUE",
    "yes_codes <- c(2, 3, 4, 5)",
    'correlation_type <- "tetrachoric"',
    'missing_rule <- "pairwise"',
    'weighting <- "design"',
    'weight_column <- "wgt_scaled"',
    "numbers_of_factors <- c(1, 2, 3)",
    'extraction <- "minres"',
    'rotation <- "oblimin"',
    "percentile <- 95",
    "set.seed(1)",
    'list(id = "g", column = "G4c", scale = "ordinal", reverse = FALSE,',
    "codes = c(1, 2, 3, 4, 5), missing = c(888, 999)",
    'list(name = "three-factor.harassment", items = c("a", "b"))',
  ])("has %s", (line) => {
    expect(script).toContain(line);
  });

  it("leaves out weights and items that were not analyzed", () => {
    const analysis = exampleAnalysis();
    const text = rScript(
      {
        ...analysis,
        settings: { ...analysis.settings, weights: "none" },
        data: { ...analysis.data, items: ["a", "b"] },
      },
      disruptingHarm,
    );
    expect(text).toContain("weight_column <- NULL");
    expect(text).not.toContain('list(id = "c", column = "G3b", scale');
  });

  it.each([
    ["geomin", 'rotation <- "geominQ"'],
    ["target", "# psych does not have this rotation"],
  ] as const)("says what R does for %s", (rotation, line) => {
    const analysis = exampleAnalysis();
    expect(rScript({ ...analysis, settings: { ...analysis.settings, rotation } }, disruptingHarm)).toContain(
      line,
    );
  });

  const design = {
    strata: null,
    clusters: null,
    replicates: 3,
  } as unknown as NonNullable<ReturnType<typeof exampleAnalysis>["data"]["design"]>;
  const scriptOf = (given: object, warnings: readonly { code: string; message: string }[] = []): string => {
    const analysis = exampleAnalysis();
    const [column, ...others] = ["w1", "w2", "w3"];
    const replicates = { columns: [column, ...others], type: "jk1", ...given };
    const measure = parseMeasure({
      id: "one",
      items: [{ id: "a", categories: [{ code: 0 }, { code: 1 }] }],
      groups: { sex: { column: "q1", labels: { 1: "Girl", 2: "Boy" } }, age: { column: "q2" } },
      weight: { column: "w" },
      ...("margins" in given ? { calibration: given } : { replicates }),
    });
    const own = "margins" in given ? analysis.data.design : design;
    return rScript({ ...analysis, data: { ...analysis.data, design: own, warnings } }, measure);
  };

  it.each([
    [{}, "JK1", "NULL", "0.6666666666666666", "rep(1, 3)", "TRUE"],
    [{ type: "brr", center: "mean" }, "BRR", "NULL", "NULL", "NULL", "FALSE"],
    [{ type: "fay", fay: 0.3 }, "Fay", "0.3", "NULL", "NULL", "TRUE"],
    [{ type: "sdr" }, "successive-difference", "NULL", "NULL", "NULL", "TRUE"],
    [{ type: "bootstrap" }, "bootstrap", "NULL", "0.5", "rep(1, 3)", "TRUE"],
    [{ type: "jkn", multipliers: [0.5, 0.5, 0.75] }, "JKn", "NULL", "1", "c(0.5, 0.5, 0.75)", "TRUE"],
    [{ type: "brr", multipliers: 0.2 }, "other", "NULL", "0.2", "rep(1, 3)", "TRUE"],
  ])("gives replicate weights to svrepdesign: %j", (given, type, rho, scale, rscales, mse) => {
    const text = scriptOf(given);
    expect(text).toContain('replicate_columns <- c("w1", "w2", "w3")');
    expect(text).toContain(`replicate_type <- "${type}"\nreplicate_rho <- ${rho}\n`);
    expect(text).toContain(`replicate_scale <- ${scale} #`);
    expect(text).toContain(`replicate_rscales <- ${rscales} #`);
    expect(text).toContain(`replicate_mse <- ${mse} #`);
    expect(text.indexOf("svrepdesign(")).toBeLessThan(text.indexOf("# ---- Recoding"));
  });

  it("gives population margins to calibrate, before anything is computed with the weights", () => {
    const margins = {
      sex: { Girl: 60, Boy: 40 },
      "sex x age": { "Girl, 12": 60, "Boy, 12": 40 },
      income: { "": 1234 },
    };
    const text = scriptOf({ method: "logit", bounds: [0.5, 2], margins }, [
      { code: "calibrated", message: "" },
    ]);
    expect(text).toContain('labels = c("Girl", "Boy")');
    expect(text).toContain('list(by = c("sex"), levels = c("Girl", "Boy"),\n    people = c(60, 40))');
    expect(text).toContain('list(by = c("sex", "age"), levels = c("Girl, 12", "Boy, 12"),');
    expect(text).toContain('margin_totals <- c(1234)\nnames(margin_totals) <- c("income")');
    expect(text).toContain('calibration_method <- "logit"\ncalibration_bounds <- c(0.5, 2) #');
    expect(text.indexOf("<- calibrate(")).toBeLessThan(text.indexOf("# ---- Recoding"));
    expect(script).toContain("margins <- list()");
  });

  it("reads the file as the analysis read it", () => {
    const analysis = exampleAnalysis();
    const read = (reading: Partial<AnalysisSettings["reading"]>): string => {
      const settings = { ...analysis.settings, reading: { ...analysis.settings.reading, ...reading } };
      return rScript({ ...analysis, settings }, disruptingHarm);
    };
    expect(script).toContain("header <- TRUE");
    expect(script).toContain("separator <- NULL");
    expect(script).toContain('encoding <- "UTF-8"');
    expect(script).toContain("counts_column <- NULL");
    expect(read({ header: false })).toContain("header <- FALSE");
    expect(read({ delimiter: ":" })).toContain('separator <- ":"');
    expect(read({ delimiter: "tab" })).toContain('separator <- "\\t"');
    expect(read({ encoding: "latin1" })).toContain('encoding <- "windows-1252"');
    expect(read({ counts: "n" })).toContain('counts_column <- "n"');
  });

  it("reads files of other programs by the packages that read them, and never by a name from the file", () => {
    const analysis = exampleAnalysis();
    const head = (file: string, reading: Partial<AnalysisSettings["reading"]> = {}): string[] => {
      const settings = { ...analysis.settings, reading: { ...analysis.settings.reading, ...reading } };
      const text = rScript({ ...analysis, settings, data: { ...analysis.data, file } }, disruptingHarm);
      const lines = text.split("\n");
      const at = lines.findIndex((line) => line.startsWith("# ---- Settings"));
      return lines
        .slice(
          at + 1,
          lines.findIndex((line) => line.startsWith("separator")),
        )
        .map((line) => line.replace(/ # of a.*/, ""));
    };
    for (const file of [
      "a.sav",
      "a.ZSAV",
      "a.dta",
      "a.xpt",
      "a.rds",
      "a.RData",
      "a.xlsx",
      "a.parquet",
      "a.csv",
      "a",
    ]) {
      expect(head(file)).toEqual([`file <- "${file}"`, "sheet <- NULL"]);
    }
    expect(head("a.xlsx", { sheet: "2" })).toEqual(['file <- "a.xlsx"', "sheet <- 2"]);
    expect(head("a.xlsx", { sheet: 'x"); q("' })).toEqual(['file <- "a.xlsx"', 'sheet <- "x\\"); q(\\""']);
    expect(head("a.odd")).toContain('file <- "a.csv"');
    expect(head("a.csv", { leaveOut: ["unfinished"] })[0]).toContain(
      "convert FILE answers.csv --leave-out unfinished",
    );
    expect(script).toContain("haven::read_sav(file, encoding = own, user_na = TRUE)");
  });

  it("reads a file in long format as the wide one that is to be made of it", () => {
    const shape = { long: { id: "pid", item: "the item\n", value: "answer" } };
    const text = rScript(
      { ...exampleAnalysis(), data: { ...exampleAnalysis().data, file: "a.sav" } },
      { ...disruptingHarm, shape },
    );
    expect(text).toContain(
      "itemwise convert FILE a-wide.sav --wide --id pid --item 'the item?' --value answer\nfile <- \"a-wide.sav\"\n",
    );
  });

  it("reads decimal commas, and passes over the rows of question texts of an export", () => {
    expect(script).toContain("plain_numbers(cells, separator)");
    expect(script).toContain('grepl("{\\"ImportId\\":"');
    expect(script).toContain("nrow(raw) - rows_below_names(raw)");
    expect(script).toContain('"UTF-16LE" = c(0xff, 0xfe)');
  });

  it("keeps quoted cells whole where it tells the separator, and stops at a column that is not there", () => {
    expect(script).toContain('count.fields(connection, sep = candidate, quote = "\\""');
    expect(script).toContain("There is no column");
    expect(script).not.toMatch(/raw\[\[(?!name\]\])/);
  });

  it("takes a table of patterns with sums of weights, by the names that tables have, whatever file they are in", () => {
    const read = [...script.matchAll(/sum_of\("(\w+)"\)/g)].map((match) => match[1] ?? "");
    const ends = [...(script.match(/parts <- list\(.*/)?.[0] ?? "").matchAll(/"(\w*)"/g)].map(
      (match) => match[1] ?? "",
    );
    const names = read.flatMap((name) => ends.map((end) => `${name}${end}`));
    expect(names.toSorted()).toEqual(
      (["weight", "squares"] as const)
        .flatMap((sum) => [...SUM_COLUMNS[sum], ...limbColumns(sum)])
        .toSorted(),
    );
    expect(script).toContain("parquet = , parq = , pq = read_columnar(file)");
  });

  it("says at its head what it computes again and what it does not", () => {
    const analysis = exampleAnalysis();
    const { recomputed: again, notRecomputed: not } = rCoverage(analysis);
    const head = script.slice(0, script.indexOf("# ---- Settings"));
    expect(head.match(/^# - /gm)).toHaveLength(again.length + not.length);
    expect(again.join(" ")).toContain("the same number of random data sets (500)");
    expect(script).toContain("parallel_replicates <- 500");
    expect(not.join(" ")).not.toContain("margins: the script uses");
    const warnings = [{ code: "calibrated", message: "" }];
    const calibrated = { ...analysis, data: { ...analysis.data, warnings } };
    expect(rCoverage(calibrated).recomputed.join(" ")).toContain("to population margins (calibrate)");
    expect(rCoverage(analysis).recomputed.join(" ")).not.toContain("calibrate");
    const bare = { ...analysis, dif: [], prevalence: [], regression: [], crossValidation: null, risks: null };
    expect(Object.values(rCoverage(bare)).join(" ")).not.toMatch(
      /revalence|item functioning|Cross-validation/,
    );
  });

  it("has prevalences that are shown, by margin, with items, sets and contexts as the measure has them", () => {
    const analysis = exampleAnalysis();
    const shown = { kind: "set", label: "Any", missing: "known", n: 10, effectiveN: 9, se: 0.1 } as const;
    const rest = {
      ...shown,
      delta: null,
      bounds: null,
      low: 0.1,
      high: 0.9,
      deff: 1,
      fewPeople: false,
      suppressed: null,
    };
    const text = rScript(
      {
        ...analysis,
        prevalence: [
          { ...rest, variable: "any", context: "online", group: "country", level: "Kenya", estimate: 0.5 },
          { ...rest, variable: "any", context: "online", group: "country", level: "Uganda", estimate: null },
          { ...rest, variable: "a", context: null, group: null, level: null, estimate: 0.5 },
        ],
      },
      disruptingHarm,
    );
    expect(text).toContain('variables = c("any"), levels = c("Kenya"))');
    expect(text).toContain('list(name = "all", by = character(0), context = "", missing = "known"');
    expect(text).toContain('"any" = c("a", "b", "c", "d", "e", "f", "g", "h", "i")');
    expect(text).toMatch(
      /list\(id = "a", column = "G1a", yes = c\(2, 3, 4, 5\), codes = .*\n +words = c\(.*"online" = list\(columns = c\("G8_2_G1a"/,
    );
  });

  it("gives lavaan the variances of tables with a filled cell, unless they stay empty", () => {
    expect(script).toContain("filled_moments <- function");
    expect(script).toContain("slotSampleStats = filled");
    expect(script).toContain('!ordered_items || empty_cells == "none"');
  });

  it("takes fractional frequency weights for weights", () => {
    expect(script).not.toContain("frequency weights must be whole");
    expect(script).toContain("number_of <- function(w) if (fractional) sum(w) else length(w)");
  });

  it("holds text of the data in literals and comments alone", () => {
    const measure = parseMeasure({
      id: "hostile",
      items: [..."ab"].map((id) => ({
        id,
        column: `"); system("${MARK}"); c("${id}\\`,
        categories: [{ code: 1 }, { code: 2 }],
      })),
      weight: { column: `${MARK}"\\` },
    });
    const hostile = hostileAnalysis();
    const text = rScript({ ...hostile, data: { ...hostile.data, items: ["a", "b"] } }, measure);
    expect(text).toContain(MARK);
    const code = text.replace(/"(?:\\[^\n]|[^"\\\n])*"|'(?:\\[^\n]|[^'\\\n])*'|#[^\n]*/g, "");
    expect(code).not.toContain(MARK);
    expect(code).not.toContain("system");
  });
});
