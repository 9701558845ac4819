import { UNDECLARED_MODELS } from "../../analysis/settings";
import { DEFAULT_ROTATION, ROTATIONS, rotationChoices } from "../../factor/efa/rotation/rotations";
import { IRT_MODEL_NAMES, type IrtModelName, itemModel } from "../../irt/model/irt-models";
import type { MeasureDefinition } from "../../measures/measure";
import { isSameCrossing, resolveRelease } from "../../measures/schema/release-list";
import {
  disclosureMode,
  type Project,
  type ProjectReading,
  type ProjectSettings,
} from "../../project/project";
import { QUESTIONS, type QuestionName } from "../../project/questions";
import type { SettingsChange } from "./page-state";

/** A setting of the analysis on the page; `of` is its name in messages. */
export type QuestionOption =
  | {
      readonly kind: "choice";
      readonly of: ChoiceName;
      readonly values: readonly string[];
      /** "" is the default where the command line has no word for it. */
      readonly now: string;
      /** Labels of values that the definition names. */
      readonly labels?: Readonly<Record<string, string>> | undefined;
    }
  | {
      readonly kind: "number";
      readonly of: "bootstrap" | "permutations";
      readonly values: readonly number[];
      readonly now: number;
    }
  | {
      readonly kind: "checks";
      readonly of: "structures" | "crossed" | "groups";
      readonly values: readonly { readonly id: string; readonly label: string }[];
      readonly now: readonly string[];
    }
  | { readonly kind: "factors"; readonly now: readonly number[] | null };

/** Change made by a choice: of the analysis, or of how the file is read. */
export interface Chosen {
  readonly settings?: SettingsChange | undefined;
  readonly reading?: ProjectReading | undefined;
}

const DEFAULTS = {
  categories: "dichotomized",
  correlation: "auto",
  estimator: "",
  extraction: "minres",
  irtModel: "",
  prevalenceMissing: "imputed",
  rotation: DEFAULT_ROTATION,
  workingModel: "",
} as const;
type ChoiceName = keyof typeof DEFAULTS;

const ORDERED_ESTIMATORS = ["", "WLSMV", "ULSMV", "DWLS"];
const CONTINUOUS_ESTIMATORS = ["", "MLR", "MLM", "ML"];
const DRAWS = [0, 500, 1000, 2000, 5000];

/** Kind of the answers as analyzed: two categories, more in order, or numbers. */
export function answersKind(
  definition: MeasureDefinition,
  { categories = "dichotomized" }: ProjectSettings,
): "binary" | "ordered" | "continuous" {
  const items = definition.items.map((item) => declarationOf(item, definition));
  if (items.some(({ scale }) => scale === "continuous")) return "continuous";
  const two = items.every(({ size }) => size <= 2);
  return two || (canDichotomize(definition) && categories === "dichotomized") ? "binary" : "ordered";
}

/** An item's declaration, completed by its answer set. */
function declarationOf(
  item: MeasureDefinition["items"][number],
  { answerSets = {} }: MeasureDefinition & Sets,
) {
  const set = item.answers === undefined ? undefined : answerSets[item.answers];
  return {
    scale: item.scale ?? set?.scale ?? "ordinal",
    size: (item.categories ?? set?.categories ?? []).length,
    dichotomized: set?.dichotomize != null,
  };
}

interface AnswerSet {
  readonly scale?: "ordinal" | "continuous" | undefined;
  readonly categories?: readonly unknown[] | undefined;
  readonly dichotomize?: unknown;
}

interface Sets {
  readonly answerSets?: Readonly<Record<string, AnswerSet>> | undefined;
}

/** Whether the measure declares which answers count as yes, for items with more than two. */
function canDichotomize(definition: MeasureDefinition): boolean {
  const items = definition.items.map((item) => declarationOf(item, definition));
  const isDeclared = definition.dichotomize != null || items.some(({ dichotomized }) => dichotomized);
  return isDeclared && items.some(({ size }) => size > 2);
}

/** The options of a question that apply to this measure, with their current values. */
export function optionsOf(project: Project, question: QuestionName): readonly QuestionOption[] {
  const names: readonly string[] = QUESTIONS[question].settings;
  return names.map((name) => optionOf(name, project, question)).filter((option) => option !== null);
}

const hides = (project: Pick<Project, "definition" | "settings">): boolean =>
  disclosureMode(project) !== "none";

/** Groupings that may be crossed: released ones where counts are hidden; for prevalences, only those not shown anyway. */
function mayCross(project: Pick<Project, "definition" | "settings">, question: QuestionName) {
  const { groups = {}, release = {} } = project.definition;
  const listed = resolveRelease({ groups, items: [], release }).crossed;
  return (id: string): boolean => {
    const isListed = listed.some((name) => isSameCrossing(name, id));
    return question === "answers" ? !isListed && !hides(project) : isListed || !hides(project);
  };
}

function optionOf(name: string, project: Project, question: QuestionName): QuestionOption | null {
  const { definition, settings } = project;
  const kind = answersKind(definition, settings);
  const choice = (of: ChoiceName, values: readonly string[]): Extract<QuestionOption, { kind: "choice" }> => {
    return { kind: "choice", of, values, now: settings[of] ?? DEFAULTS[of] };
  };
  switch (name) {
    case "categories":
      return canDichotomize(definition) ? choice("categories", ["dichotomized", "declared"]) : null;
    case "correlation":
      return choice("correlation", ["auto", "pearson", "spearman"]);
    case "extraction":
      return choice("extraction", ["minres", "ml", "pa"]);
    case "rotation":
      return choice("rotation", rotationChoices(ROTATIONS));
    case "estimator":
      return choice("estimator", kind === "continuous" ? CONTINUOUS_ESTIMATORS : ORDERED_ESTIMATORS);
    case "irtModel":
      if (kind === "continuous") return null;
      return choice("irtModel", [
        "",
        ...IRT_MODEL_NAMES.filter((name) => isOffered(name, kind === "binary")),
      ]);
    case "prevalenceMissing": {
      const yesNo = kind === "binary" || canDichotomize(definition);
      return yesNo ? choice("prevalenceMissing", ["imputed", "known", "as-no"]) : null;
    }
    case "bootstrap":
    case "permutations": {
      const now = settings[name] ?? 0;
      const values = [...new Set([...DRAWS, now])].sort((a, b) => a - b);
      const groups = Object.keys(definition.groups ?? {});
      if (name === "permutations" && groups.length === 0) return null;
      return { kind: "number", of: name, values, now };
    }
    case "factors":
      return { kind: "factors", now: settings.factors ?? null };
    case "structures": {
      const structures = Object.entries(definition.structures ?? {});
      if (structures.length === 0) return null;
      const values = structures.map(([id, { label }]) => ({ id, label: label ?? id }));
      const now = settings.structures ?? values.map(({ id }) => id);
      return { kind: "checks", of: "structures", values, now };
    }
    case "workingModel": {
      const structures = Object.entries(definition.structures ?? {});
      const labels = Object.fromEntries(structures.map(([id, { label }]) => [id, label ?? id]));
      return { ...choice("workingModel", ["", ...Object.keys(labels), ...UNDECLARED_MODELS]), labels };
    }
    case "groups":
      return groupsOption(project);
    case "crossed":
      return crossedOption(project, question);
    default:
      return null;
  }
}

/** Default groupings: those that the measure releases. */
const released = ({ groups = {}, release }: MeasureDefinition): readonly string[] =>
  release?.groups ?? Object.keys(groups);

function groupsOption(project: Project): QuestionOption | null {
  const { definition, reading } = project;
  const groups = Object.entries(definition.groups ?? {});
  const may = (id: string): boolean => !hides(project) || released(definition).includes(id);
  const values = groups.flatMap(([id, { label }]) => (may(id) ? [{ id, label: label ?? id }] : []));
  const now = reading.groups ?? released(definition);
  return values.length === 0 ? null : { kind: "checks", of: "groups", values, now };
}

function crossedOption(project: Project, question: QuestionName): QuestionOption | null {
  const { definition, settings, reading } = project;
  const groups = reading.groups ?? released(definition);
  const label = (id: string): string => definition.groups?.[id]?.label ?? id;
  const all = groups.flatMap((one, at) =>
    groups.slice(at + 1).map((other) => {
      return { id: `${one} x ${other}`, label: `${label(one)} × ${label(other)}` };
    }),
  );
  const may = mayCross(project, question);
  const values = all.filter(({ id }) => may(id));
  const chosen = settings.crossed ?? [];
  const now = values.map(({ id }) => id).filter((id) => chosen.some((name) => isSameCrossing(name, id)));
  return values.length === 0 ? null : { kind: "checks", of: "crossed", values, now };
}

/** Adds or removes an entry, in the order of `values`. */
export function toggled(option: Extract<QuestionOption, { kind: "checks" }>, id: string): readonly string[] {
  const { values, now } = option;
  const next = new Set(now.includes(id) ? now.filter((one) => one !== id) : [...now, id]);
  return values.map((value) => value.id).filter((one) => next.has(one));
}

/** Settings changed by a choice; a default is omitted. */
export function chosenBy(option: QuestionOption, value: unknown, { reading, definition }: Project): Chosen {
  if (option.kind === "factors") return { settings: { factors: value as readonly number[] | undefined } };
  if (option.kind === "choice") {
    const chosen = { [option.of]: value === DEFAULTS[option.of] ? undefined : value };
    // Settings of one rotation are not those of another.
    return { settings: option.of === "rotation" ? { ...chosen, rotationSettings: undefined } : chosen };
  }
  if (option.kind === "number") return { settings: { [option.of]: value === 0 ? undefined : value } };
  const list = value as readonly string[];
  if (option.of === "groups") {
    const isDefault = list.join("\n") === released(definition).join("\n");
    return { reading: { ...reading, groups: isDefault ? undefined : list } };
  }
  const all = option.of === "structures" ? option.values.map(({ id }) => id) : [];
  return { settings: { [option.of]: list.join("\n") === all.join("\n") ? undefined : list } };
}

const MAX_FACTORS = 50;

/** Numbers of factors as typed ("1, 2, 4"); null where invalid. */
export function readFactors(text: string): readonly number[] | null {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  const numbers = words.map(Number);
  const isValid =
    words.every((word) => /^\d+$/.test(word)) && numbers.every((n) => n >= 1 && n <= MAX_FACTORS);
  return isValid && numbers.length > 0 ? [...new Set(numbers)].sort((a, b) => a - b) : null;
}

/** For items of two categories those made for them; otherwise all others. */
const isOffered = (name: IrtModelName, isBinary: boolean): boolean =>
  (itemModel(name).categories === "two") === isBinary;
