import type { MeasureDefinition } from "../../measures/measure";
import type { Project, ProjectReading, ProjectSettings } from "../../project/project";
import type { QuestionName } from "../../project/questions";
import type { Opened } from "../engine/protocol";
import { type History, historyOf, redo, step, undo } from "./history";
import { pruned } from "./pruned-project";
import { releasedChoices } from "./released-choices";

/** What somebody has said and chosen: all that can be undone. */
export interface PageState {
  readonly project: Project | null;
  readonly question: QuestionName;
  /** How many files were opened: what was read of one is not of the next, whatever its name. */
  readonly opened: number;
}

export type SettingsChange = {
  readonly [Key in keyof ProjectSettings]?: ProjectSettings[Key] | undefined;
};

export type Action =
  | { readonly kind: "opened"; readonly opened: Opened; readonly reading: ProjectReading }
  | { readonly kind: "loaded"; readonly project: Project }
  | { readonly kind: "asked"; readonly question: QuestionName }
  | { readonly kind: "defined"; readonly definition: MeasureDefinition }
  /** What is undefined is as it was before anything was chosen. */
  | { readonly kind: "set"; readonly settings: SettingsChange }
  | {
      readonly kind: "read";
      readonly reading: ProjectReading;
      /** The measure in the place of the one at hand, where the file has other columns now. */
      readonly measure?: Pick<Project, "definition" | "drafted"> | undefined;
    }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" };

export const START: History<PageState> = historyOf({ project: null, question: "answers", opened: 0 });

/** The state after an action. */
export function reduce(history: History<PageState>, action: Action): History<PageState> {
  const { now } = history;
  const { project } = now;
  switch (action.kind) {
    case "opened": {
      const { file, definition, drafted } = action.opened;
      // Another file begins anew: what was said of the last one is not about it.
      return historyOf({
        project: { file, definition, drafted, reading: action.reading, settings: {} },
        question: "answers",
        opened: now.opened + 1,
      });
    }
    case "loaded":
      return historyOf({
        project: releasedChoices(action.project),
        question: "answers",
        opened: now.opened + 1,
      });
    case "undo":
      return undo(history);
    case "redo":
      return redo(history);
    case "asked":
      return step(history, { ...now, question: action.question });
    case "defined":
      return project === null
        ? history
        : step(history, {
            ...now,
            // What somebody has mended is no draft.
            project: releasedChoices(pruned({ ...project, definition: action.definition, drafted: false })),
          });
    case "set":
      return project === null
        ? history
        : step(history, {
            ...now,
            project: { ...project, settings: changed(project.settings, action.settings) },
          });
    case "read":
      return project === null
        ? history
        : step(history, {
            ...now,
            project: releasedChoices(pruned({ ...project, ...action.measure, reading: action.reading })),
          });
  }
}

function changed(settings: ProjectSettings, change: SettingsChange): ProjectSettings {
  const entries = Object.entries({ ...settings, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as ProjectSettings;
}
