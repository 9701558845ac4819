import type { Analysis } from "../../analysis/analysis";
import type { ReadingSettings } from "../../analysis/settings";
import { foldedText } from "../../data/csv/cell-text";
import { standardName } from "../../data/csv/encoding-names";
import { delimiterCharacter } from "../../data/csv/record-reader";
import { givenSettings, ROTATIONS } from "../../factor/efa/rotation/rotations";
import type { Measure } from "../../measures/measure";
import type { LongShape } from "../../measures/schema/shape";
import { inLanguage } from "../../words/language";
import { shellWord } from "../../words/shell-word";
import { groupingLines, rCoverage, surveyLines } from "./r-coverage";
import { designLines } from "./r-design";
import {
  codesEntry,
  comparisonLines,
  modelLines,
  rComment,
  rLogical,
  rNumber,
  rNumbers,
  rString,
  rStrings,
} from "./r-literal";
import { outsideLines } from "./r-outside";
import R from "./r-parts/r-parts.json";

/** Names that R's iconv has, where they differ from the Encoding Standard's. */
const R_ENCODINGS: Readonly<Partial<Record<ReadingSettings["encoding"], string>>> = {
  utf8: "UTF-8",
  utf16le: "UTF-16LE",
  shift_jis: "CP932",
  "euc-kr": "CP949",
  "windows-874": "CP874",
  "x-mac-cyrillic": "MAC-CYRILLIC",
};

/**
 * An R script that reads the same file, recodes it by the definition and computes the same numbers with psych and lavaan.
 * Comments say where these packages differ. Texts of the definition are literals and cannot run.
 *
 * It takes two optional arguments: the file of answers, and where to write every number as CSV (name, value).
 */
export function rScript(analysis: Analysis, measure: Measure): string {
  const { software, data, validity, norms, agreement, among, outcomes } = analysis;
  const isOutside =
    norms.length + among.length > 0 || validity !== null || agreement !== null || outcomes !== null;
  return [
    rComment(
      `The analysis of ${data.file} with psych, lavaan and survey, written by ${software.name} ${software.version}.`,
    ),
    "# Run it as: Rscript analysis.R [file of answers] [file for the results]",
    '# It needs R 4.1 or later with install.packages(c("psych", "lavaan", "survey", "GPArotation")).',
    "# Files of SPSS, Stata and SAS need haven too, Excel readxl, Parquet nanoparquet or arrow.",
    ...coverageLines(analysis),
    "",
    ...settingLines(analysis, measure),
    "",
    ...itemLines(analysis, measure),
    "",
    ...scaleLines(analysis),
    "",
    ...groupingLines(analysis, measure),
    "",
    ...modelLines(analysis, measure),
    "",
    ...designLines(analysis, measure),
    "",
    ...surveyLines(analysis, measure),
    "",
    ...comparisonLines(analysis),
    "",
    ...(isOutside ? outsideLines(analysis, measure) : []),
    "",
    `${R.packages}${rReading(measure, [R.design])}`,
    R.groups,
    R.correlations,
    R.factors,
    R.reliability,
    R["empty-cells"],
    R.models,
    R.survey,
    ...(isOutside ? [R.outside, R.among] : []),
    R.functioning,
    R["cross-validation"],
    R.results,
  ].join("\n");
}

function coverageLines(analysis: Analysis): string[] {
  // The script's comments are in English, like its code.
  const { recomputed, notRecomputed } = inLanguage("en", () => rCoverage(analysis));
  const list = (items: readonly string[]): string[] =>
    items.map((item) => rComment(`- ${item.replaceAll("’", "'")}`));
  return ["# It computes again:", ...list(recomputed), "# It does not:", ...list(notRecomputed)];
}

function settingLines({ settings, data, correlation }: Analysis, measure: Measure): string[] {
  const ordered = correlation.type === "tetrachoric" || correlation.type === "polychoric";
  const { r: rotation } = ROTATIONS[settings.rotation];
  const settingsCaution = `# The rotation of the report has the settings ${givenSettings(
    settings.rotationSettings ?? {},
  )
    .map((one) => one.join(" "))
    .join(", ")}: without them psych's loadings differ.`;
  const caution = "# psych does not have this rotation: the loadings below are not rotated.";
  return [
    ...readingLines({ settings, data }, measure),
    `correlation_type <- ${rString(correlation.type)}`,
    `ordered_items <- ${rLogical(ordered)}`,
    `empty_cells <- ${rString(settings.correction)} # "half": .5 with the margins kept`,
    `numbers_of_factors <- ${rNumbers(settings.factors)}`,
    `extraction <- ${rString(settings.extraction)}`,
    ...(rotation === null ? [caution] : []),
    ...(settings.rotationSettings === undefined ? [] : [settingsCaution]),
    `rotation <- ${rString(rotation ?? "none")}`,
    `percentile <- ${rNumber(settings.percentile)}`,
    `parallel_replicates <- ${rNumber(settings.replicates)} # as in the report; psych takes a second or so for each, 0 leaves it out`,
    `set.seed(${rNumber(settings.seed % 2147483648)})`,
  ];
}

/** Input of `rReading` besides the items. */
export function readingLines(analysis: Pick<Analysis, "settings" | "data">, measure: Measure): string[] {
  const { settings, data } = analysis;
  const weighting = settings.weights;
  return [
    "# ---- Settings ----",
    ...fileLines(data.file, settings.reading, measure),
    settings.reading.delimiter === null
      ? `separator <- NULL # found out; for example ";"`
      : `separator <- ${rString(delimiterCharacter(settings.reading.delimiter))}`,
    `header <- ${rLogical(settings.reading.header)}`,
    `encoding <- ${rString(R_ENCODINGS[settings.reading.encoding] ?? standardName(settings.reading.encoding))}`,
    `counts_column <- ${settings.reading.counts === null ? "NULL" : rString(settings.reading.counts)}`,
    `dichotomized <- ${rLogical(settings.categories === "dichotomized")}`,
    `yes_codes <- ${rNumbers(measure.dichotomize?.yes ?? [])}`,
    `missing_rule <- ${rString(settings.missing)}`,
    `weighting <- ${rString(weighting)}`,
    `weight_column <- ${weighting === "none" || measure.weight === null ? "NULL" : rString(measure.weight.column)}`,
  ];
}

/** Files that the script can read: text, and formats with R readers. */
const READ = /\.(csv|tsv|txt|dat|z?sav|dta|xpt|rds|rda|rdata|xlsx|parquet|parq|pq)$|^[^.]*$/i;

/** Formats in which values that a file declares as missing are kept. */
const KEPT = /\.(z?sav|dta|parquet)$/i;

/** A file in long format is made wide first. */
function wideLines(file: string, { from, leaveOut = [] }: ReadingSettings, long: LongShape): string[] {
  const wide = file.replace(/(\.[^.]*)?$/, (ending) => `-wide${KEPT.test(ending) ? ending : ".csv"}`);
  const columns = Object.entries(long).flatMap(([role, name = ""]) => [`--${role}`, name]);
  const words = ["--wide", ...columns, ...(leaveOut.length === 0 ? [] : ["--leave-out", leaveOut.join(",")])];
  return [
    ...(typeof from === "string"
      ? ["# The answers were read from a database: export them as CSV first."]
      : []),
    rComment(
      `The file is in long format. Make a table of people first: itemwise convert FILE ${shellWord(wide)} ${words.map(shellWord).join(" ")}`,
    ),
    `file <- ${rString(wide)}`,
    "sheet <- NULL",
  ];
}

function fileLines(file: string, reading: ReadingSettings, { shape }: Measure): string[] {
  if (shape !== null) return wideLines(file, reading, shape.long);
  const { from, sheet = null, leaveOut = [] } = reading;
  if (typeof from !== "string") {
    const place = sheet !== null && /^\d+$/.test(sheet) ? rNumber(Number(sheet)) : rString(sheet ?? "");
    const read = `sheet <- ${sheet === null ? "NULL" : place} # of a workbook; NULL is the first that has cells`;
    if (READ.test(file) && leaveOut.length === 0) return [`file <- ${rString(file)}`, read];
    return [
      leaveOut.length === 0
        ? "# Write the answers as CSV first: itemwise convert FILE answers.csv"
        : rComment(
            `Rows were left out: write the others as CSV first: itemwise convert FILE answers.csv --leave-out ${leaveOut.join(",")}`,
          ),
      `file <- ${rString(`${file.replace(/\.[^.]*$/, "")}.csv`)}`,
      "sheet <- NULL",
    ];
  }
  return [
    "# The answers were read from a database: export them as CSV with a header, and name the file here.",
    `file <- ${rString(`${file}.csv`)}`,
    "sheet <- NULL",
  ];
}

export function itemLines(analysis: Pick<Analysis, "data">, measure: Measure): string[] {
  const kept = measure.items.filter((item) => analysis.data.items.includes(item.id));
  const entries = kept.map(
    (item) =>
      `  list(id = ${rString(item.id)}, column = ${rString(item.column)}, scale = ${rString(item.scale)}, reverse = ${rLogical(item.reverse)},\n` +
      `       ${codesEntry(item)})`,
  );
  return ["# ---- The items, by the measure's definition ----", `items <- list(\n${entries.join(",\n")}\n)`];
}

function scaleLines(analysis: Analysis): string[] {
  const scales = analysis.reliability.map(
    ({ scale, structure, items }) =>
      `  list(name = ${rString(`${structure ?? "all"}.${scale}`)}, items = ${rStrings(items)})`,
  );
  return [
    "# ---- The scales: all items, and the factors of the declared structures ----",
    scales.length > 0 ? `scales <- list(\n${scales.join(",\n")}\n)` : "scales <- list()",
  ];
}

/**
 * Reads, weights and recodes; with a row per occasion, the rows of the first. `r-parts/*.R` contain no text of the data.
 * @param design lines that may replace the weights before anything is computed with them
 */
export function rReading(
  measure: Pick<Measure, "repeat" | "items" | "blank">,
  design: readonly string[] = [],
): string {
  const { repeat } = measure;
  const rest = [...blankLines(measure), R.weighting, ...design, R.recoding];
  if (repeat?.rows == null) return [R.reading, ...rest].join("\n");
  const { occasion, first } = repeat.rows;
  const wanted = rString(first);
  return [
    R.reading,
    "# ---- The rows of the first occasion ----",
    `when <- sub("^([+-]?[0-9]+)[.]0*$", "\\1", trimws(column_of(${rString(occasion)}, "the occasion")))`,
    `raw <- raw[when == sub("^([+-]?[0-9]+)[.]0*$", "\\1", ${wanted}), , drop = FALSE]`,
    "",
    ...rest,
  ].join("\n");
}

/** Empty cells that mean no, of everybody or of those who answered any item. */
function blankLines({ items, blank }: Pick<Measure, "items" | "blank">): string[] {
  const lines = items.flatMap((item) => {
    const rule = item.blank ?? blank;
    const asked = typeof rule === "object" ? items.find(({ id }) => id === rule.if) : undefined;
    if (typeof rule === "object" && asked !== undefined) {
      const [own, other] = [rString(item.column), rString(asked.column)];
      const is = asked.categories.filter(({ code }) => code === rule.is);
      const written = [rule.is, ...is.flatMap(({ label, text }) => text ?? label)].map((one) =>
        foldedText(String(one)),
      );
      return [
        `raw[[${own}]][is_blank(column_of(${own}, "an item")) & tolower(trimws(column_of(${other}, "an item"))) %in% ${rStrings(written)}] <- ${rString(String(rule.counts))}`,
      ];
    }
    const no = item.categories[0];
    if ((rule !== "no" && rule !== "no-if-answered") || no === undefined) return [];
    const name = rString(item.column);
    const who = rule === "no" ? "" : " & answered";
    return [`raw[[${name}]][is_blank(column_of(${name}, "an item"))${who}] <- ${rString(String(no.code))}`];
  });
  if (lines.length === 0) return [];
  return [
    "# ---- Boxes that were left empty mean no ----",
    'answered <- Reduce(`|`, lapply(items, function(item) !is_blank(column_of(item$column, "an item"))))',
    ...lines,
    "",
  ];
}
