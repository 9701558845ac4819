import type { Analysis, ReadingSettings } from "../analysis";
import { builtInMeasures } from "../measures/built-in";
import type { Measure } from "../measures/measure";

/** The command that makes the report again, for a POSIX shell; every setting that changes a number is spelled out. */
export function commandLine(analysis: Analysis, measure: Measure): string {
  const { settings, data } = analysis;
  const words = [
    "itemwise",
    "report",
    fileArgument(data.file),
    ...readingWords(settings.reading),
    "--measure",
    measureArgument(settings.measure),
    ...(settings.categories === "declared" && measure.dichotomize !== null ? ["--ordinal"] : []),
    "--missing",
    settings.missing,
    "--weights",
    settings.weights,
    ...settings.groups.flatMap((group) => ["--group", group]),
    "--factors",
    settings.factors.join(","),
    "--extraction",
    settings.extraction,
    "--rotation",
    settings.rotation,
    "--correlation",
    settings.correlation,
    "--zero-cells",
    settings.correction,
    "--constant-items",
    settings.constantItems,
    "--replicates",
    String(settings.replicates),
    "--percentile",
    String(settings.percentile),
    "--bootstrap",
    String(settings.bootstrap),
    "--seed",
    String(settings.seed),
    ...(settings.note === null ? [] : ["--note", settings.note]),
  ];
  return words.map(shellWord).join(" ");
}

function readingWords({ header, delimiter, encoding, counts }: ReadingSettings): string[] {
  return [
    ...(header ? [] : ["--no-header"]),
    ...(delimiter === null ? [] : ["--delimiter", delimiter]),
    ...(encoding === "utf8" ? [] : ["--encoding", encoding]),
    ...(counts === null ? [] : ["--counts", counts]),
  ];
}

/** The definition's file, for a measure that is not built in. */
export function measureFileName(id: string): string {
  return `${id}.measure.json`;
}

function measureArgument(id: string): string {
  return builtInMeasures.some((measure) => measure.id === id) ? id : measureFileName(id);
}

/** How a table read from the standard input calls itself. */
const STANDARD_INPUT = "standard input";

/** A file whose name begins with a hyphen would be taken for an option. */
function fileArgument(file: string): string {
  if (file === STANDARD_INPUT) return "-";
  return file.startsWith("-") && file !== "-" ? `./${file}` : file;
}

/** A word as the shell takes it literally. */
function shellWord(word: string): string {
  return /^[\w./,:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
