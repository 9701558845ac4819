import type { Analysis } from "../../analysis/analysis";
import { ANALYSIS_PARTS, COMMAND_PARTS, hasManyAnswers, partsOfSize } from "../../analysis/analysis-parts";
import type { AnalysisSettings, ReadingSettings } from "../../analysis/settings";
import { givenSettings, type RotationNumbers } from "../../factor/efa/rotation/rotations";
import { MAX_ITEMS_TOGETHER } from "../../factor/model/criteria";
import { itemModel } from "../../irt/model/irt-models";
import { builtInNamed } from "../../measures/built-in/built-in";
import type { Measure } from "../../measures/measure";
import { language } from "../../words/language";
import { shellWord } from "../../words/shell-word";

/** The POSIX shell command that repeats the report, with every setting that changes a number. */
export function commandLine(analysis: Analysis, measure: Measure): string {
  const { settings, data } = analysis;
  const command = commandOf(settings);
  const words = [
    "itemwise",
    command,
    ...sourceWords(data.file, settings.reading),
    ...["--measure", measureWord(measure)],
    ...answerWords(settings, measure),
    ...(command === "report" || command === "cfa" ? solutionWords(settings, command) : []),
    ...modelWords(settings, measure),
    ...(command === "report" || command === "irt" ? irtWords(settings) : []),
    ...(["cfa", "irt", "short-form"].includes(command) ? [] : crossWords(settings.crossed)),
    ...(command === "report" || command === "invariance"
      ? ["--permutations", String(settings.permutations)]
      : []),
    ...shortFormWords(settings),
    ...partsWords(analysis, command),
    ...(settings.parts.includes("prevalence") ? ["--prevalence-missing", settings.prevalenceMissing] : []),
    ...(settings.disclosure === "none" ? ["--no-disclosure-control"] : ["--disclosure", settings.disclosure]),
    ...analysis.disclosure.release.earlier.flatMap((file) => ["--released", file]),
    "--seed",
    String(settings.seed),
    ...(language() === "en" ? [] : ["--language", language()]),
    ...(settings.note === null ? [] : ["--note", settings.note]),
    ...(settings.population === null ? [] : ["--population", settings.population.file]),
    ...(settings.groupCovariates === null ? [] : ["--group-covariates", settings.groupCovariates.file]),
  ];
  return words.map(shellWord).join(" ");
}

function shortFormWords({ shortForm }: AnalysisSettings): string[] {
  if (shortForm === null) return [];
  const { items, range, least } = shortForm;
  return ["--length", String(items), "--range", range.join(","), "--least", String(least)];
}

/** Parts that are not those of the number of items and people. */
function partsWords({ settings: { parts }, data }: Analysis, command: Command): string[] {
  const size = { items: data.items.length, people: data.rows };
  const isLimited = size.items > MAX_ITEMS_TOGETHER || hasManyAnswers(size);
  if (command !== "report" || !isLimited || isSame(parts, partsOfSize(size))) return [];
  return ["--parts", parts.length === ANALYSIS_PARTS.length ? "all" : parts.join(",")];
}

type Command = "report" | keyof typeof COMMAND_PARTS;

/** The command of one question, which computes nothing beside it. */
function commandOf({ parts, askedOnly }: AnalysisSettings): Command {
  if (!askedOnly) return "report";
  const [known] = Object.entries(COMMAND_PARTS).find(([, commandParts]) => isSame(commandParts, parts)) ?? [];
  return (known as Command | undefined) ?? "report";
}

const isSame = (one: AnalysisSettings["parts"], other: AnalysisSettings["parts"]): boolean =>
  one.length === other.length && one.every((part) => other.includes(part));

function answerWords(settings: AnalysisSettings, measure: Measure): string[] {
  return [
    ...(settings.categories === "declared" && measure.dichotomize !== null ? ["--ordinal"] : []),
    ...["--missing", settings.missing],
    ...["--weights", settings.weights],
    ...listWords("--group", settings.groups, measure.groups),
    ...["--correlation", settings.correlation],
    ...["--zero-cells", settings.correction],
    ...["--constant-items", settings.constantItems],
  ];
}

function solutionWords(settings: AnalysisSettings, command: Command): string[] {
  const exploratory = [
    ...["--extraction", settings.extraction],
    ...["--replicates", String(settings.replicates)],
    ...["--percentile", String(settings.percentile)],
  ];
  return [
    ...["--factors", settings.factors.join(",")],
    ...solutionRotation(settings),
    ...(command === "report" ? exploratory : []),
    ...["--bootstrap", String(settings.bootstrap)],
    ...["--parameterization", settings.parameterization],
    ...["--scaling", settings.scaling],
    ...(settings.auxiliary.length === 0 ? [] : ["--auxiliary", settings.auxiliary.join(",")]),
  ];
}

/** Without the option blocks of a model have another rotation than factors otherwise. */
function solutionRotation({ rotation, rotationSettings, blockRotation }: AnalysisSettings): string[] {
  if (blockRotation === null) return ["--rotation", rotation, ...rotationWords(rotationSettings)];
  const { settings, target } = blockRotation;
  return [
    ...(blockRotation.rotation === rotation ? ["--rotation", rotation] : []),
    ...rotationWords(settings),
    ...(target === null ? [] : ["--target", target.file]),
  ];
}

function modelWords(settings: AnalysisSettings, measure: Measure): string[] {
  const { model, structures, workingModel, estimator, information, clusterLabels } = settings;
  return [
    ...(model === null ? listWords("--structure", structures, measure.structures) : ["--model", model]),
    ...(workingModel === null ? [] : ["--working-model", workingModel]),
    ...(estimator === null ? [] : ["--estimator", estimator]),
    ...(information === null ? [] : ["--information", information]),
    ...["--cluster-labels", clusterLabels],
  ];
}

/** The settings of a rotation as options. */
export const rotationWords = (settings: RotationNumbers = {}): string[] =>
  givenSettings(settings).flatMap(([option, value]) => [`--${option}`, value]);

/** An option whose default is all declared names, so that it is omitted for all. */
export function listWords(option: string, chosen: readonly string[], declared: object): string[] {
  if (chosen.length === 0) return Object.keys(declared).length === 0 ? [] : [option, NONE];
  return chosen.flatMap((name) => [option, name]);
}

export const crossWords = (crossed: readonly string[]): string[] =>
  crossed.flatMap((names) => ["--cross", names]);

function irtWords({ irtModel, points }: AnalysisSettings): string[] {
  return [
    ...(irtModel === null ? [] : ["--irt-model", itemModel(irtModel).option]),
    ...(points === null ? [] : ["--points", String(points)]),
  ];
}

function sourceWords(file: string, reading: ReadingSettings): string[] {
  if (typeof reading.from === "string") return ["--from", reading.from];
  return [fileArgument(file), ...readingWords(reading)];
}

/** Options for reading the file that differ from the default. */
export function readingWords(reading: ReadingSettings): string[] {
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

export const measureFileName = (id: string): string => `${id}.measure.json`;

/** A built-in measure's name if unchanged, otherwise the file of its definition. */
export function measureWord(measure: Measure): string {
  const builtIn = builtInNamed(measure.id)?.measure();
  return builtIn !== undefined && computedFrom(builtIn) === computedFrom(measure)
    ? measure.id
    : measureFileName(measure.id);
}

/** A definition without its simulation population, which analyses ignore and releases omit. */
const computedFrom = (measure: Measure): string => JSON.stringify({ ...measure, population: null });

const NONE = "none";

/** Name of a table read from standard input. */
const STANDARD_INPUT = "standard input";

/** A file name that begins with a hyphen would be taken for an option. */
export function fileArgument(file: string): string {
  if (file === STANDARD_INPUT) return "-";
  return file.startsWith("-") && file !== "-" ? `./${file}` : file;
}
