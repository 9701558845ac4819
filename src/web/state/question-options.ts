import { UNDECLARED_MODELS } from "../../analysis/settings";
import {
  DEFAULT_ROTATION,
  ROTATIONS,
  type Rotation,
  type RotationEntry,
  rotationChoices,
} from "../../factor/efa/rotation/rotations";
import { NORMALIZATIONS } from "../../factor/efa/rotation/row-lengths";
import { BINARY_DIF_METHODS, DIF_ADJUSTMENTS, DIF_METHOD_NAMES } from "../../irt/dif/dif-method-names";
import { IRT_MODEL_NAMES, type IrtModelName, itemModel } from "../../irt/model/irt-models";
import type { MeasureDefinition } from "../../measures/measure";
import { isSameCrossing, resolveRelease } from "../../measures/schema/release-list";
import { hasScales, structuresOf } from "../../measures/structure";
import { ASKED_NUMBERS, solutionRotation, TARGET_ROTATIONS } from "../../project/asked-settings";
import { disclosureMode, measureOfProject, type Project, type ProjectSettings } from "../../project/project";
import { QUESTIONS, type QuestionName } from "../../project/questions";

/** A setting of the analysis on the page; `of` is its name in messages. */
export type QuestionOption =
  | {
      readonly kind: "choice";
      readonly of: ChoiceName;
      readonly values: readonly string[];
      /** "" is the default where the command line has no word for it. */
      readonly now: string;
      readonly initial: string;
      /** Labels of values that the definition names. */
      readonly labels?: Readonly<Record<string, string>> | undefined;
    }
  | {
      readonly kind: "number";
      readonly of: "bootstrap" | "permutations" | "draws";
      readonly values: readonly number[];
      readonly now: number;
    }
  | {
      readonly kind: "checks";
      readonly of: "structures" | "crossed" | "groups" | "control" | "raters";
      readonly values: readonly { readonly id: string; readonly label: string }[];
      readonly now: readonly string[];
    }
  /** A number as typed; null where the program decides. */
  | {
      readonly kind: "figure";
      readonly of: keyof typeof ASKED_NUMBERS;
      readonly now: number | null;
      readonly from: number;
      readonly to: number;
      readonly isWhole: boolean;
    }
  | {
      readonly kind: "flag";
      readonly of: "purify" | "coefficients" | "scoreErrors" | "scaleSums";
      readonly now: boolean;
    }
  /** Text of a small file. */
  | {
      readonly kind: "text";
      readonly of: "target";
      readonly now: string;
      /** To begin with, where nothing was written. */
      readonly draft: string;
      readonly file: string;
    }
  | { readonly kind: "factors"; readonly now: readonly number[] | null };

/** Defaults of what one question asks for, beside those of the analysis. */
export const ASKED_DEFAULTS = {
  adjust: "none",
  difAdjust: "holm",
  difMethod: "",
  focal: "",
  normalize: "",
  ratings: "",
  respondents: "simulated",
  testFactor: "",
} as const;
const DEFAULTS = {
  ...ASKED_DEFAULTS,
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
/** Two items that correlate, and one that is held constant. */
const MIN_CONTROLLED = 3;
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

/** Whether correlations are of scales' sums in place of items. */
const isOfScales = (project: Project): boolean =>
  project.asked?.scaleSums === true && hasScales(measureOfProject(project));

type Choice = Extract<QuestionOption, { kind: "choice" }>;

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
  const { definition, settings, asked = {} } = project;
  const kind = answersKind(definition, settings);
  const choice = (of: ChoiceName, values: readonly string[]): Choice => {
    const initial = of === "rotation" ? solutionInitial(project, question) : DEFAULTS[of];
    return { kind: "choice", of, values, now: { ...settings, ...asked }[of] ?? initial, initial };
  };
  switch (name) {
    case "categories":
      return canDichotomize(definition) ? choice("categories", ["dichotomized", "declared"]) : null;
    case "correlation":
      return question === "correlations"
        ? {
            ...choice("correlation", ["auto", "pearson", "spearman", "kendall"]),
            ...(asked.kendall && { now: "kendall" }),
          }
        : question === "solution"
          ? {
              ...choice("correlation", ["auto", "pearson", "spearman", "covariance"]),
              ...(asked.covariance && { now: "covariance" }),
            }
          : choice("correlation", ["auto", "pearson", "spearman"]);
    case "adjust":
      return choice("adjust", ["none", "holm"]);
    case "control": {
      const values = definition.items.map(({ id }) => ({ id, label: id }));
      return asked.kendall || isOfScales(project) || values.length < MIN_CONTROLLED
        ? null
        : { kind: "checks", of: "control", values, now: asked.control ?? [] };
    }
    case "extraction":
      return question === "solution"
        ? {
            ...choice("extraction", ["minres", "ml", "pa", "components"]),
            ...(asked.components && { now: "components" }),
          }
        : choice("extraction", ["minres", "ml", "pa"]);
    case "length":
    case "maxItems":
    case "minItems":
    case "stopSe":
    case "among":
      return { kind: "figure", of: name, now: asked[name] ?? null, ...ASKED_NUMBERS[name] };
    case "respondents":
      return choice("respondents", ["simulated", "file"]);
    case "testFactor": {
      const factors = structuresOf(measureOfProject(project)).flatMap((structure) => structure.factors);
      const labels = Object.fromEntries(factors.map(({ id, label }) => [id, label]));
      const ids = Object.keys(labels);
      return ids.length === 0 ? null : { ...choice("testFactor", ["", "all", ...ids]), labels };
    }
    case "scaleSums":
      return hasScales(measureOfProject(project))
        ? { kind: "flag", of: name, now: isOfScales(project) }
        : null;
    case "coefficients":
      return { kind: "flag", of: name, now: asked.coefficients === true };
    case "scoreErrors":
      return asked.coefficients ? { kind: "flag", of: name, now: asked.scoreErrors === true } : null;
    case "target":
      return asked.targetRotation === undefined
        ? null
        : {
            kind: "text",
            of: name,
            now: asked.target ?? "",
            draft: targetDraft(project),
            file: "target.csv",
          };
    case "ratings":
      return choice("ratings", ["", "nominal", "ordinal", "interval"]);
    case "raters": {
      const { items, groups = {}, external = {} } = definition;
      const columns = [
        ...items.map(({ id, column }) => column ?? id),
        ...Object.values(groups).map(({ column }) => column),
        ...Object.entries(external).flatMap(([id, { column, columns: several }]) =>
          several === undefined ? [column ?? id] : [],
        ),
      ];
      const values = [...new Set(columns)].map((id) => ({ id, label: id }));
      return { kind: "checks", of: "raters", values, now: asked.raters ?? [] };
    }
    case "number":
    case "gamma":
    case "kappa":
    case "power":
    case "geominEpsilon":
    case "zeros": {
      const { settings: own }: RotationEntry = ROTATIONS[solutionRotation(settings, asked)];
      return name === "number" || own.includes(name)
        ? { kind: "figure", of: name, now: asked[name] ?? null, ...ASKED_NUMBERS[name] }
        : null;
    }
    case "normalize":
      return ROTATIONS[solutionRotation(settings, asked)].criterion === null
        ? null
        : choice("normalize", ["", ...NORMALIZATIONS]);
    case "difMethod":
    case "focal":
    case "purify":
    case "difAdjust":
      return kind === "continuous" ? null : difOption(name, project, { choice, isBinary: kind === "binary" });
    case "rotation":
      return question === "solution"
        ? {
            ...choice("rotation", [...rotationChoices(ROTATIONS), ...TARGET_ROTATIONS]),
            ...(asked.targetRotation && { now: asked.targetRotation }),
          }
        : choice("rotation", rotationChoices(ROTATIONS));
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
    case "draws": {
      const { draws: now = 0 } = asked;
      const values = [...new Set([...DRAWS, now])].sort((a, b) => a - b);
      return asked.coefficients ? { kind: "number", of: name, values, now } : null;
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
      return question === "functioning" && asked.difMethod !== undefined
        ? null
        : crossedOption(project, question);
    default:
      return null;
  }
}

function difOption(
  name: "difMethod" | "focal" | "purify" | "difAdjust",
  project: Project,
  {
    choice,
    isBinary,
  }: {
    readonly choice: (
      of: ChoiceName,
      values: readonly string[],
    ) => Extract<QuestionOption, { kind: "choice" }>;
    readonly isBinary: boolean;
  },
): QuestionOption | null {
  const { definition, reading, asked = {} } = project;
  const groups = reading.groups ?? released(definition);
  if (name === "difMethod") {
    const methods = DIF_METHOD_NAMES.filter((method) => isBinary || !BINARY_DIF_METHODS.includes(method));
    return groups.length === 0 ? null : choice("difMethod", ["", ...methods]);
  }
  if (asked.difMethod === undefined) return null;
  if (name === "purify") return { kind: "flag", of: "purify", now: asked.purify === true };
  if (name === "difAdjust") return choice("difAdjust", DIF_ADJUSTMENTS);
  // Levels are of one grouping.
  const [one = "", ...others] = groups;
  const levels = [...new Set(Object.values(definition.groups?.[one]?.labels ?? {}))];
  if (others.length > 0 || levels.length < 2) return null;
  const labels = Object.fromEntries(levels.map((level) => [level, level]));
  return { ...choice("focal", ["", ...levels]), labels };
}

/** A row for each item, free on every factor that it measures by the first declared structure. */
function targetDraft(project: Project): string {
  const [structure] = structuresOf(measureOfProject(project)).filter(({ factors }) => factors.length > 1);
  const factors = structure?.factors ?? [];
  const names = factors.length === 0 ? ["F1", "F2"] : factors.map(({ id }) => id);
  const rows = project.definition.items.map(({ id }) => [
    id,
    ...(factors.length === 0 ? ["", ""] : factors.map(({ items }) => (items.includes(id) ? "" : "0"))),
  ]);
  return [["item", ...names], ...rows].map((row) => row.join(",")).join("\n");
}

const solutionInitial = (project: Project, question: QuestionName): Rotation =>
  question === "solution" ? solutionRotation({}, project.asked) : DEFAULTS.rotation;

/** Default groupings: those that the measure releases. */
export const released = ({ groups = {}, release }: MeasureDefinition): readonly string[] =>
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

/** For items of two categories those made for them; otherwise all others. */
const isOffered = (name: IrtModelName, isBinary: boolean): boolean =>
  (itemModel(name).categories === "two") === isBinary;
