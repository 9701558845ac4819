import type { DraftChoices } from "../data/draft/draft-measure";
import { itemModel } from "../irt/model/irt-models";
import type { Measure } from "../measures/measure";
import {
  crossWords,
  fileArgument,
  listWords,
  measureWord,
  readingWords,
  rotationWords,
} from "../report/scripts/command-line";
import { shellWord } from "../words/shell-word";
import type { AskedCommand } from "./asked-settings";
import { choiceWords } from "./choice-words";
import {
  disclosureMode,
  measureOfProject,
  type Project,
  type ProjectReading,
  releaseOptions,
} from "./project";

/** What the user stated of a file where its definition is drafted. */
export interface StatedChoices {
  readonly choices: DraftChoices;
  readonly columns: readonly { readonly name: string; readonly label: string | null }[];
}

/**
 * The equivalent POSIX shell command without the project's file; defaults are left out, and a measure that is not
 * built in is named by its saved file, or drafted again by what the user stated where options can say all of it.
 */
export function commandOf(
  project: Project,
  command: "report" | "analyze" = "report",
  stated: StatedChoices | null = null,
): string {
  const { file, reading, settings } = project;
  const { weights } = reading;
  const { categories, factors, structures, crossed = [] } = settings;
  const measure = measureOfProject(project);
  const drafted = stated === null ? null : draftWords(stated, measure, reading.groups);
  const words = [
    ...["itemwise", command, fileArgument(file)],
    ...readingWords(releaseOptions(project).reading),
    ...(drafted ?? measureWords(measure, reading.groups)),
    ...option("--weights", weights),
    ...(categories === "declared" ? ["--ordinal"] : []),
    ...option("--missing", settings.missing),
    ...option("--correlation", settings.correlation),
    ...option("--factors", factors?.join(",")),
    ...option("--extraction", settings.extraction),
    ...option("--rotation", settings.rotation),
    ...rotationWords(settings.rotationSettings),
    ...option("--replicates", settings.replicates),
    ...option("--bootstrap", settings.bootstrap),
    ...(structures === undefined ? [] : listWords("--structure", structures, measure.structures)),
    ...option("--working-model", settings.workingModel),
    ...option("--estimator", settings.estimator),
    ...option("--irt-model", settings.irtModel && itemModel(settings.irtModel).option),
    ...crossWords(crossed),
    ...option("--permutations", settings.permutations),
    ...option("--prevalence-missing", settings.prevalenceMissing),
    ...option("--disclosure", settings.disclosure),
    ...option("--seed", settings.seed),
  ];
  return words.map(shellWord).join(" ");
}

/** A command with one question, such as `itemwise correlate`, with the options that only it has. */
export function questionCommandOf(
  project: Project,
  command: AskedCommand | "scores",
  own: readonly (readonly [option: string, value?: string | number | null | undefined])[],
): string {
  const { file, reading, settings } = project;
  const measure = measureOfProject(project);
  const words = [
    ...["itemwise", command, fileArgument(file)],
    ...readingWords(releaseOptions(project).reading),
    ...["--measure", measureWord(measure)],
    ...option("--weights", reading.weights),
    ...(settings.categories === "declared" ? ["--ordinal"] : []),
    ...(settings.missing === "listwise" ? ["--missing", "listwise"] : []),
    ...own.flatMap(([name, ...value]) => (value.length === 0 ? [name] : option(name, value[0]))),
    ...(measure.sensitive === true && disclosureMode(project) === "none" ? ["--no-disclosure-control"] : []),
  ];
  return words.map(shellWord).join(" ");
}

/** The command of agreement, which reads columns without a measure. */
export function agreementCommandOf(
  project: Project,
  { raters, codes }: { readonly raters: readonly string[]; readonly codes: readonly string[] },
): string {
  const { file, settings, asked } = project;
  const words = [
    ...["itemwise", "agreement", fileArgument(file)],
    ...readingWords(releaseOptions(project).reading),
    ...option("--raters", raters.join(",")),
    ...option("--kind", asked?.ratings),
    ...option("--missing-code", codes.join(",")),
    ...option("--seed", settings.seed),
  ];
  return words.map(shellWord).join(" ");
}

const measureWords = (measure: Measure, groups: ProjectReading["groups"]): readonly string[] => [
  ...["--measure", measureWord(measure)],
  ...(groups === undefined ? [] : listWords("--group", groups, measure.groups)),
];

/** The statements and the groupings, of which those stated are named by their column; null where options cannot say it. */
function draftWords(
  { choices, columns }: StatedChoices,
  { groups }: Measure,
  chosen: ProjectReading["groups"],
): readonly string[] | null {
  const stated = choices.groups ?? [];
  const reported = chosen ?? (stated.length === 0 ? null : Object.keys(groups));
  const names = reported?.map((name) => {
    const column = groups[name]?.column ?? name;
    return stated.includes(column) ? column : name;
  });
  const isAmbiguous = stated.some((column) => (groups[column]?.column ?? column) !== column);
  if (isAmbiguous || !stated.every((column) => names?.includes(column))) return null;
  const words = choiceWords(choices, columns);
  return words && [...words, ...(names === undefined ? [] : listWords("--group", names, groups))];
}

const option = (name: string, value: string | number | null | undefined): readonly string[] =>
  value === undefined || value === null || value === "" ? [] : [name, String(value)];
