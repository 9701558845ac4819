import { ItemwiseError } from "../../errors";
import { largestNumberOfFactors } from "./criteria";
import * as messages from "./messages";

/** Structures that can be written from scales. */
export const TEMPLATES = ["one-factor", "correlated", "second-order", "bifactor", "esem"] as const;
export type Template = (typeof TEMPLATES)[number];

/** Whether a template has a factor for each scale. */
export const keepsScales = (template: Template): boolean => template !== "one-factor" && template !== "esem";

/** A scale with its items; items may be on several scales. */
export interface TemplateScale {
  readonly id: string;
  readonly items: readonly string[];
}

export interface TemplateOptions {
  /** Names that a factor cannot have, such as external variables. */
  readonly taken?: readonly string[] | undefined;
  /** Factors of "esem". @default as many as scales */
  readonly factors?: number | undefined;
}

/**
 * A model in lavaan's syntax for the items of some scales. "one-factor": all items on one; "correlated": a factor per
 * scale; "second-order": a factor of these factors; "bifactor": a general factor of all items and one per scale,
 * uncorrelated (Holzinger & Swineford 1937); "esem": factors that share all items and are rotated (Asparouhov & Muthén
 * 2009), numbered, since the rotation decides what each is.
 * @returns a line per factor, then the covariances
 * @throws ItemwiseError "not-identified" for scales that do not identify the structure, with what to do
 * @example
 * ```ts
 * const scales = [
 *   { id: "f", items: ["a", "b", "c"] },
 *   { id: "g", items: ["d", "e", "h", "i"] },
 * ];
 * modelTemplate("bifactor", scales).split("\n")[0]; // "general =~ a + b + c + d + e + h + i"
 * ```
 */
export function modelTemplate(
  template: Template,
  scales: readonly TemplateScale[],
  { taken = [], factors = scales.length }: TemplateOptions = {},
): string {
  const items = [...new Set(scales.flatMap((scale) => scale.items))];
  const used = new Set([...scales.map(({ id }) => id), ...items, ...taken]);
  const name = freeName("general", used);
  const general = `${name} =~ ${items.join(" + ")}`;
  if (template === "one-factor") {
    checkSize(template, [{ id: name, items }], MIN_ITEMS);
    return general;
  }
  if (template === "esem") return exploratoryBlock(items, factors, used);
  checkScales(template, scales);
  const lines = scales.map(({ id, items: own }) => `${id} =~ ${own.join(" + ")}`);
  switch (template) {
    case "correlated":
      return lines.join("\n");
    case "second-order":
      return [...lines, `${name} =~ ${scales.map(({ id }) => id).join(" + ")}`].join("\n");
    case "bifactor": {
      const all = [name, ...scales.map(({ id }) => id)];
      const apart = all.flatMap((one, k) => all.slice(k + 1).map((other) => `${one} ~~ 0*${other}`));
      return [general, ...lines, ...apart].join("\n");
    }
  }
}

const MIN_ITEMS = 3;
/** Two factors have one correlation, which does not give two loadings. */
const MIN_SECOND_ORDER = 3;
/** Two groups of three items leave the size of the general factor in each of them open; four items of one settle it. */
const MIN_OF_TWO = 4;

function checkScales(template: Template, scales: readonly TemplateScale[]): void {
  const n = scales.length;
  if (n < 2)
    refuse(() => messages.templateWithoutScales({ template, n }), messages.templateWithoutScalesHint);
  for (const scale of scales) {
    const whole = scales.find(
      (other) => other !== scale && scale.items.every((id) => other.items.includes(id)),
    );
    if (whole !== undefined)
      refuse(
        () => messages.templateOfNested({ template, whole: whole.id, part: scale.id }),
        messages.templateOfNestedHint,
      );
  }
  if (template === "second-order" && n < MIN_SECOND_ORDER)
    refuse(() => messages.templateOfTwo({ template }), messages.templateOfTwoHint);
  checkSize(template, scales, template === "bifactor" ? MIN_ITEMS : 2);
  if (template === "bifactor" && n === 2 && scales.every(({ items }) => items.length < MIN_OF_TWO))
    refuse(() => messages.templateOfTwoShort({ template }), messages.templateOfTwoShortHint);
}

function checkSize(template: Template, scales: readonly TemplateScale[], least: number): void {
  const small = scales.find(({ items }) => items.length < least);
  if (small === undefined) return;
  const { id, items } = small;
  refuse(
    () => messages.templateOfFewItems({ template, least, scale: id, n: items.length }),
    () => messages.templateOfFewItemsHint({ scale: id }),
  );
}

function exploratoryBlock(items: readonly string[], factors: number, used: ReadonlySet<string>): string {
  const n = items.length;
  const most = largestNumberOfFactors(n);
  if (factors < 1 || factors > most)
    refuse(
      () => messages.templateOfManyFactors({ items: n, most, factors: String(factors) }),
      messages.templateOfManyFactorsHint,
    );
  const prefix = ["f", "factor", "esem"].find((start) =>
    Array.from({ length: factors }, (_, k) => `${start}${k + 1}`).every((name) => !used.has(name)),
  );
  const names = Array.from({ length: factors }, (_, k) => `${prefix ?? "explored"}${k + 1}`);
  return `${names.map((name) => `efa("scales")*${name}`).join(" + ")} =~ ${items.join(" + ")}`;
}

function refuse(problem: () => string, hint: () => string): never {
  throw new ItemwiseError("not-identified", problem, { hint });
}

/** A name that is not taken: the wanted one, or with a number. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let k = 2; taken.has(name); k++) name = `${wanted}${k}`;
  return name;
}
