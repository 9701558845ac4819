import { type AskedSettings, TARGET_ROTATIONS } from "../../project/asked-settings";
import type { Project, ProjectReading } from "../../project/project";
import type { SettingsChange } from "./page-state";
import { ASKED_DEFAULTS, type QuestionOption, released } from "./question-options";

/** Change made by a choice: of the analysis, or of how the file is read. */
export interface Chosen {
  readonly settings?: SettingsChange | undefined;
  readonly asked?: AskedSettings | undefined;
  readonly reading?: ProjectReading | undefined;
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
    const chosen = value === option.initial ? undefined : value;
    if (option.of === "correlation" && value === "kendall") return { asked: { kendall: true } };
    if (option.of === "correlation" && value === "covariance") return { asked: { covariance: true } };
    if (option.of === "correlation")
      return {
        settings: { correlation: chosen as "pearson" | undefined },
        asked: { kendall: undefined, covariance: undefined },
      };
    if (option.of === "extraction" && value === "components") return { asked: { components: true } };
    if (option.of === "extraction")
      return { settings: { extraction: chosen as "ml" | undefined }, asked: { components: undefined } };
    const target = TARGET_ROTATIONS.find((name) => name === value);
    if (target !== undefined) return { asked: { targetRotation: target } };
    // Settings of one rotation are not those of another.
    if (option.of === "rotation")
      return {
        settings: { rotation: chosen as "promax" | undefined, rotationSettings: undefined },
        asked: option.values.includes("target") ? { targetRotation: undefined } : undefined,
      };
    const own = { [option.of]: chosen };
    return Object.hasOwn(ASKED_DEFAULTS, option.of) ? { asked: own } : { settings: own };
  }
  if (option.kind === "figure") return { asked: { [option.of]: value ?? undefined } };
  if (option.kind === "text") return { asked: { [option.of]: value === "" ? undefined : String(value) } };
  if (option.kind === "number" && option.of === "draws")
    return { asked: { draws: Number(value) || undefined } };
  if (option.kind === "flag") return { asked: { [option.of]: value === true || undefined } };
  if (option.kind === "number") return { settings: { [option.of]: value === 0 ? undefined : value } };
  const list = value as readonly string[];
  if (option.of === "groups") {
    const isDefault = list.join("\n") === released(definition).join("\n");
    return { reading: { ...reading, groups: isDefault ? undefined : list } };
  }
  if (option.of === "control" || option.of === "raters")
    return { asked: { [option.of]: list.length === 0 ? undefined : list } };
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

/** A number as typed: undefined where it is none or out of range, null where nothing is typed. */
export function readFigure(
  text: string,
  { from, to, isWhole }: Pick<Extract<QuestionOption, { kind: "figure" }>, "from" | "to" | "isWhole">,
): number | null | undefined {
  if (text.trim() === "") return null;
  const value = /^\s*[+-]?(\d+\.?\d*|\.\d+)\s*$/.test(text) ? Number(text) : Number.NaN;
  return value >= from && value <= to && (!isWhole || Number.isInteger(value)) ? value : undefined;
}
