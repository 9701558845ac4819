import type { AnalyzeOptions } from "../analysis/analyze";
import type { ReleaseMode } from "../analysis/settings";
import type { Weighting } from "../data/answers/weighting";
import type { MeasureDefinition } from "../measures/measure";
import { type Measure, parseMeasure } from "../measures/measure";
import type { JoinFileOptions } from "./read-responses";

/** How a file is read, where it leaves a choice. */
export interface ProjectReading {
  readonly header?: boolean | undefined;
  readonly delimiter?: string | undefined;
  readonly encoding?: "utf8" | "latin1" | "utf16le" | undefined;
  readonly sheet?: string | undefined;
  readonly leaveOut?: readonly ("unfinished" | "previews")[] | undefined;
  readonly weights?: Weighting | undefined;
  /** Groupings to report by; those of the measure's release list that the file has where it is not given. */
  readonly groups?: readonly string[] | undefined;
}

/** Choices of the analysis that a project may hold, named as `AnalyzeOptions` names them. */
export const PROJECT_SETTINGS = [
  ...(["categories", "missing", "correlation", "factors", "extraction", "rotation"] as const),
  ...(["replicates", "bootstrap", "structures", "estimator", "irtModel"] as const),
  ...(["crossed", "permutations", "prevalenceMissing", "seed", "disclosure"] as const),
];

type Choices = Required<AnalyzeOptions> & { readonly disclosure: "standard" | "strict" };

/** What is left out has the command line's default. A project never turns disclosure control off: it may come from somebody else. */
export type ProjectSettings = {
  readonly [Name in (typeof PROJECT_SETTINGS)[number]]?: Choices[Name] | undefined;
};

/** All that somebody has said of a file of answers: what a page holds and a project file keeps. */
export interface Project {
  /** The file's name, without a folder. */
  readonly file: string;
  readonly definition: MeasureDefinition;
  /** Whether the definition was drafted from the file and not written by somebody. */
  readonly drafted: boolean;
  readonly reading: ProjectReading;
  readonly settings: ProjectSettings;
}

/** The measure of a project, checked. */
export function measureOfProject({ file, definition, drafted }: Project): Measure {
  return parseMeasure(definition, drafted ? `draft from ${file}` : definition.id);
}

/** How its file is joined: as the command line does it, so that the record is the same. */
export function joiningOf({ reading }: Project, measure: Measure): JoinFileOptions {
  const { groups, ...file } = reading;
  // What is hidden is decided over all that is released, whatever is computed.
  return { ...file, groups, contexts: true, outside: true, released: measure.release.groups };
}

/** The options of `release` for a project, as the command line gives them. */
export function choicesOf({
  reading,
  settings,
}: Project): AnalyzeOptions & ReleaseMode & Required<Pick<AnalyzeOptions, "reading">> {
  const { header = true, delimiter = null, encoding = "utf8", sheet = null, leaveOut = [] } = reading;
  const chosen = Object.entries(settings).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries(chosen) as AnalyzeOptions & ReleaseMode),
    reading: { header, delimiter, encoding, counts: null, from: null, sheet, leaveOut },
    model: null,
    note: null,
  };
}
