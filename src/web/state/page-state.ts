import { UNDECLARED_MODELS } from "../../analysis/settings";
import type { MeasureDefinition } from "../../measures/measure";
import { crossingParts, isSameCrossing, resolveRelease } from "../../measures/schema/release-list";
import { type AdoptableModel, adoptedMeasure } from "../../project/adopted-measure";
import type { AskedSettings } from "../../project/asked-settings";
import {
  disclosureMode,
  type Project,
  type ProjectReading,
  type ProjectSettings,
} from "../../project/project";
import type { QuestionName } from "../../project/questions";
import type { ChosenDraft } from "../engine/file-facts";
import type { Opened } from "../engine/protocol";

/** The user's choices: everything that can be undone. */
export interface PageState {
  readonly project: Project | null;
  readonly question: QuestionName;
  readonly opened: number;
  /** What was last drafted by the user's statements; null: what the file gives by itself. */
  readonly draft: ChosenDraft | null;
}

export type SettingsChange = {
  readonly [Key in keyof ProjectSettings]?: ProjectSettings[Key] | undefined;
};

export type Action =
  | { readonly kind: "opened"; readonly opened: Opened; readonly reading: ProjectReading }
  | {
      readonly kind: "loaded";
      readonly project: Project;
      readonly question?: QuestionName | undefined;
      readonly draft?: ChosenDraft | null | undefined;
    }
  | { readonly kind: "asked"; readonly question: QuestionName }
  | { readonly kind: "defined"; readonly definition: MeasureDefinition }
  /** The definition that the user's statements give. */
  | { readonly kind: "drafted"; readonly draft: ChosenDraft }
  /** Adds a structure with the parameters that a model lacks. */
  | { readonly kind: "adopted"; readonly model: AdoptableModel }
  /** Undefined resets a setting to its default. */
  | {
      readonly kind: "set";
      readonly settings?: SettingsChange | undefined;
      readonly asked?: AskedSettings | undefined;
    }
  | {
      readonly kind: "read";
      readonly reading: ProjectReading;
      /** The measure to use instead of the current one, where the file now has other columns. */
      readonly measure?: Pick<Project, "definition" | "drafted"> | undefined;
    }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" };

export const START: History<PageState> = historyOf({
  project: null,
  question: "answers",
  opened: 0,
  draft: null,
});

export function reduce(history: History<PageState>, action: Action): History<PageState> {
  const { now } = history;
  const { project } = now;
  const change = (to: (project: Project) => Project): History<PageState> =>
    project === null ? history : step(history, { ...now, project: to(project) });
  const begun = (
    next: Project,
    { question = "answers", draft = null }: Partial<Pick<PageState, "question" | "draft">> = {},
  ): History<PageState> => historyOf({ project: next, question, opened: now.opened + 1, draft });
  switch (action.kind) {
    case "opened": {
      const { file, definition, drafted } = action.opened;
      // Another file begins anew.
      return begun({ file, definition, drafted, reading: action.reading, settings: {} });
    }
    case "loaded":
      return begun(releasedChoices(action.project), {
        question: action.question ?? "answers",
        draft: action.draft ?? null,
      });
    case "undo":
      return undo(history);
    case "redo":
      return redo(history);
    case "asked":
      return step(history, { ...now, question: action.question });
    case "defined":
      // An edited definition is no draft.
      return change((own) => validChoices({ ...own, definition: action.definition, drafted: false }));
    case "drafted": {
      if (project === null) return history;
      const { draft } = action;
      const next = validChoices({ ...project, definition: draft.definition, drafted: true });
      return step(history, { ...now, project: next, draft });
    }
    case "adopted":
      return change((own) => adopted(own, action.model));
    case "set":
      return change((own) => ({
        ...own,
        settings: changed(own.settings, action.settings),
        asked: changed(own.asked, action.asked),
      }));
    case "read":
      return project === null
        ? history
        : step(history, {
            ...now,
            project: validChoices({ ...project, ...action.measure, reading: action.reading }),
            draft: null,
          });
  }
}

/** The new structure is tested too where structures are chosen. */
function adopted(project: Project, model: AdoptableModel): Project {
  const { definition, settings } = project;
  const next = adoptedMeasure(definition, model);
  const added = Object.keys(next.structures ?? {}).filter(
    (id) => !Object.hasOwn(definition.structures ?? {}, id),
  );
  const structures = settings.structures && [...settings.structures, ...added];
  return { ...project, definition: next, drafted: false, settings: { ...settings, structures } };
}

const validChoices = (project: Project): Project => releasedChoices(withoutMissingChoices(project));

function changed<T extends object>(settings: T | undefined, change: object | undefined): T {
  const entries = Object.entries({ ...settings, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}

/** Undo history: states before and after the current one. */
interface History<State> {
  readonly past: readonly State[];
  readonly now: State;
  readonly future: readonly State[];
}

const MAX_UNDO = 200;

function historyOf<State>(now: State): History<State> {
  return { past: [], now, future: [] };
}

function step<State>({ past, now }: History<State>, next: State): History<State> {
  return { past: [...past, now].slice(-MAX_UNDO), now: next, future: [] };
}

function undo<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] };
}

function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.now], now: next, future };
}

/** Drops chosen groupings that are not released where counts are hidden: no question would have an answer. */
function releasedChoices(project: Project): Project {
  if (disclosureMode(project) === "none") return project;
  const { reading, settings } = project;
  const { groups = {}, release = {} } = project.definition;
  const listed = resolveRelease({ groups, items: [], release });
  const groupings = remaining(reading.groups, (name) => listed.groups.includes(name));
  const crossed = remaining(settings.crossed, (name) =>
    listed.crossed.some((one) => isSameCrossing(one, name)),
  );
  const isWhole =
    groupings?.length === reading.groups?.length && crossed?.length === settings.crossed?.length;
  return isWhole
    ? project
    : { ...project, reading: { ...reading, groups: groupings }, settings: { ...settings, crossed } };
}

/** The project without choices of structures, groups and items that its definition lacks. */
function withoutMissingChoices(project: Project): Project {
  const { definition, reading, settings, asked } = project;
  const { structures: declared = {}, groups: divided = {} } = definition;
  const structures = remaining(settings.structures, (id) => Object.hasOwn(declared, id));
  const groups = remaining(reading.groups, (name) => Object.hasOwn(divided, name));
  const crossed = remaining(settings.crossed, (names) =>
    crossingParts(names).every((name) => Object.hasOwn(divided, name)),
  );
  const known: readonly string[] = [...Object.keys(declared), ...UNDECLARED_MODELS];
  const { workingModel } = settings;
  const isKnown = workingModel == null || known.includes(workingModel);
  const control = remaining(asked?.control, (id) => definition.items.some((item) => item.id === id));
  return {
    ...project,
    asked: control === asked?.control ? asked : changed(asked, { control }),
    reading: groups === reading.groups ? reading : { ...reading, groups },
    settings:
      structures === settings.structures && crossed === settings.crossed && isKnown
        ? settings
        : { ...settings, structures, crossed, workingModel: isKnown ? workingModel : undefined },
  };
}

type Names = readonly string[] | undefined;

/** The remaining entries; undefined where none is left. An unchanged list is returned itself. */
function remaining(chosen: Names, isThere: (name: string) => boolean): Names {
  const there = chosen?.filter(isThere) ?? [];
  if (there.length === (chosen ?? []).length) return chosen;
  return there.length === 0 ? undefined : there;
}
