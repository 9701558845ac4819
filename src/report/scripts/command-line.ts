import type { Analysis, AnalysisSettings, ReadingSettings } from "../../analysis/analysis";
import { COMMAND_PARTS } from "../../analysis/analysis-parts";
import { builtInMeasures } from "../../measures/built-in";
import type { Measure } from "../../measures/measure";

/** The command that makes the report again, for a POSIX shell; every setting that changes a number is spelled out. */
export function commandLine(analysis: Analysis, measure: Measure): string {
  const { settings, data } = analysis;
  const command = commandOf(settings.parts);
  const words = [
    "itemwise",
    command,
    ...sourceWords(data.file, settings.reading),
    "--measure",
    measureArgument(settings.measure),
    ...answerWords(settings, measure),
    ...(command === "report" || command === "cfa" ? solutionWords(settings, command) : []),
    ...modelWords(settings),
    ...(command === "report" || command === "irt" ? irtWords(settings) : []),
    ...(command === "cfa" || command === "irt" ? [] : crossWords(settings)),
    ...(command === "report" || command === "invariance"
      ? ["--permutations", String(settings.permutations)]
      : []),
    ...(settings.parts.includes("prevalence") ? ["--prevalence-missing", settings.prevalenceMissing] : []),
    ...(settings.disclosure === "none" ? ["--no-disclosure-control"] : ["--disclosure", settings.disclosure]),
    ...analysis.disclosure.release.earlier.flatMap((file) => ["--released", file]),
    "--seed",
    String(settings.seed),
    ...(settings.note === null ? [] : ["--note", settings.note]),
    ...(settings.population === null ? [] : ["--population", settings.population.file]),
  ];
  return words.map(shellWord).join(" ");
}

type Command = "report" | keyof typeof COMMAND_PARTS;

/** The command whose parts were computed, and how much of a report was. */
function commandOf(parts: AnalysisSettings["parts"]): Command {
  const [known] = Object.entries(COMMAND_PARTS).find(([, own]) => isSame(own, parts)) ?? [];
  return (known as Command | undefined) ?? "report";
}

const isSame = (one: AnalysisSettings["parts"], other: AnalysisSettings["parts"]): boolean =>
  one.length === other.length && one.every((part) => other.includes(part));

/** Which answers enter, and how two items are correlated. */
function answerWords(settings: AnalysisSettings, measure: Measure): string[] {
  return [
    ...(settings.categories === "declared" && measure.dichotomize !== null ? ["--ordinal"] : []),
    ...["--missing", settings.missing],
    ...["--weights", settings.weights],
    ...settings.groups.flatMap((group) => ["--group", group]),
    ...["--correlation", settings.correlation],
    ...["--zero-cells", settings.correction],
    ...["--constant-items", settings.constantItems],
  ];
}

/** Of factor solutions and confirmatory models. */
function solutionWords(settings: AnalysisSettings, command: Command): string[] {
  const exploratory = [
    ...["--extraction", settings.extraction],
    ...["--replicates", String(settings.replicates)],
    ...["--percentile", String(settings.percentile)],
  ];
  return [
    ...["--factors", settings.factors.join(",")],
    ...["--rotation", settings.rotation],
    ...(command === "report" ? exploratory : []),
    ...["--bootstrap", String(settings.bootstrap)],
    ...["--parameterization", settings.parameterization],
    ...["--scaling", settings.scaling],
  ];
}

/** Of everything that fits models. */
function modelWords({ model, structures, estimator, clusterLabels }: AnalysisSettings): string[] {
  return [
    ...(model === null ? structures.flatMap((id) => ["--structure", id]) : ["--model", model]),
    ...(estimator === null ? [] : ["--estimator", estimator]),
    ...["--cluster-labels", clusterLabels],
  ];
}

function crossWords({ crossed }: AnalysisSettings): string[] {
  return crossed.flatMap((names) => ["--cross", names]);
}

function irtWords({ irtModel, points }: AnalysisSettings): string[] {
  return [
    ...(irtModel === null ? [] : ["--irt-model", irtModel]),
    ...(points === null ? [] : ["--points", String(points)]),
  ];
}

/** What is read, and how. */
function sourceWords(file: string, reading: ReadingSettings): string[] {
  if (typeof reading.from === "string") return ["--from", reading.from];
  return [fileArgument(file), ...readingWords(reading)];
}

function readingWords(reading: ReadingSettings): string[] {
  const { header, delimiter, encoding, counts, sheet = null, leaveOut = [] } = reading;
  return [
    ...(sheet === null ? [] : ["--sheet", sheet]),
    ...(leaveOut.length === 0 ? [] : ["--leave-out", leaveOut.join(",")]),
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

/** A word of a command, as a POSIX shell takes it literally. */
export function shellWord(word: string): string {
  return /^[\w./,:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
