import type { MissingRule } from "../../correlation/correlation-matrix";
import type { PatternTable } from "../../data/answers/pattern-table";
import { completeRows, selectItems } from "../../data/transform/select";
import { ItemwiseError, type Warning } from "../../errors";
import { modelParts } from "../../measures/model-syntax/model-parts";
import { parseModel } from "../../measures/model-syntax/parse-model";
import type { Structure } from "../../measures/structure";
import * as messages from "../messages";
import type { FittedIrt } from "../model/fitted-irt";
import {
  type IrtModel,
  type IrtModelSpec,
  type IrtStructure,
  irtItems,
  usedCategories,
} from "../model/irt-model";
import { irtModel } from "../model/structure-to-model";
import type { FitIrtOptions } from "./choose-e-step";
import { fitIrt } from "./fit-irt";

export interface FitStructureOptions
  extends Omit<FitIrtOptions, "starts">,
    Pick<IrtModelSpec, "equal" | "priors"> {
  /** @default "2PL" if every item has two categories, otherwise "graded" */
  readonly model?: IrtModel["name"] | undefined;
  /** "pairwise": all available answers; "listwise": complete answers. @default "pairwise" */
  readonly missing?: MissingRule | undefined;
}

export interface FittedStructure {
  readonly fitted: FittedIrt;
  readonly missing: MissingRule;
  readonly warnings: readonly Warning[];
}

/**
 * Fits an item response model of a declared structure, or of any that `irtModel` knows, to the items that it names (by
 * default all). Categories that nobody chose are left out, with a warning.
 * @param options.by name of the grouping whose levels become the model's groups
 * @throws ItemwiseError as `irtModel` and `fitIrt`; "constant-item"; "unknown-item"; "no-answers"
 * @example
 * ```ts
 * const random = createRandom(7);
 * const people = Array.from({ length: 800 }, () => random.normal());
 * const answer = (cut: number) => people.map((trait) => (1.7 * trait + random.normal() > cut ? 1 : 0));
 * const table = fromAnswers({ items: { a: answer(-1), b: answer(0), c: answer(0), d: answer(1) } });
 * const { fitted } = fitStructure(table, { kind: "one factor" }, { model: "3PL" });
 * fitted.model.free; // 12
 * ```
 */
export function fitStructure(
  table: PatternTable,
  structure: Structure | IrtStructure,
  options: FitStructureOptions = {},
): FittedStructure {
  const { model: name, equal, priors, missing = "pairwise", ...how } = options;
  const choice: IrtStructure =
    "kind" in structure ? structure : { kind: "confirmatory", model: structure.model };
  const selected = "model" in choice ? selectItems(table, modelParts(parseModel(choice.model)).items) : table;
  const people = missing === "listwise" ? completeRows(selected) : selected;
  if (people.rows === 0)
    throw new ItemwiseError("no-answers", messages.nobodyCompleteInStructure, {
      hint: messages.nobodyCompleteHint,
    });
  const { table: used, warnings } = usedCategories(people);
  const model = irtModel({
    items: irtItems(used),
    structure: choice,
    name,
    equal,
    priors,
    groups: how.by === undefined ? undefined : levelsOf(used, how.by),
  });
  return { fitted: fitIrt(used, model, how), missing, warnings };
}

/** Levels of a grouping that somebody belongs to, in their order. */
function levelsOf({ groupings }: PatternTable, by: string): readonly string[] | undefined {
  const grouping = groupings.find(({ name }) => name === by);
  return grouping?.levels.filter((_, level) => grouping.codes.includes(level));
}
