import {
  crossWords,
  fileArgument,
  listWords,
  measureWord,
  readingWords,
  shellWord,
} from "../report/scripts/command-line";
import { choicesOf, measureOfProject, type Project } from "./project";

/** What the command line computes of a project. */
type Command = "report" | "analyze";

/**
 * The command that does without the project's file what the project says, for a POSIX shell: defaults are left out. A
 * measure that is not built in is named by the file that its definition is saved as.
 */
export function commandOf(project: Project, command: Command = "report"): string {
  const { file, reading, settings } = project;
  const { weights, groups } = reading;
  const { categories, factors, structures, crossed = [] } = settings;
  const measure = measureOfProject(project);
  const words = [
    ...["itemwise", command, fileArgument(file)],
    ...readingWords(choicesOf(project).reading),
    ...["--measure", measureWord(measure)],
    ...option("--weights", weights),
    ...(groups === undefined ? [] : listWords("--group", groups, measure.groups)),
    ...(categories === "declared" ? ["--ordinal"] : []),
    ...option("--missing", settings.missing),
    ...option("--correlation", settings.correlation),
    ...option("--factors", factors?.join(",")),
    ...option("--extraction", settings.extraction),
    ...option("--rotation", settings.rotation),
    ...option("--replicates", settings.replicates),
    ...option("--bootstrap", settings.bootstrap),
    ...(structures === undefined ? [] : listWords("--structure", structures, measure.structures)),
    ...option("--estimator", settings.estimator),
    ...option("--irt-model", settings.irtModel),
    ...crossWords(crossed),
    ...option("--permutations", settings.permutations),
    ...option("--prevalence-missing", settings.prevalenceMissing),
    ...option("--disclosure", settings.disclosure),
    ...option("--seed", settings.seed),
  ];
  return words.map(shellWord).join(" ");
}

const option = (name: string, value: string | number | null | undefined): readonly string[] =>
  value === undefined || value === null || value === "" ? [] : [name, String(value)];
