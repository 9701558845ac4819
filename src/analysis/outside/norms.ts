import { proratedItems } from "../../measures/structure";
import { scaleNorms } from "../../norms/norms";
import { distinctScales } from "../../reliability/scale-ids";
import * as messages from "../messages";
import { analyzedScales, totalLast } from "../models/analyzed-scales";
import type { Part } from "../part";
import { scoredStructures } from "../parts/reliability";
import type { NormsOfScale } from "./norms-record";

export const norms: Part<
  "norms",
  "margins" | "withheld" | "declared" | "working" | "workingModel",
  never,
  "withDesign"
> = {
  id: "norms",
  title: messages.partNorms,
  needs: ["margins", "withheld", "declared", "working", "workingModel"],
  reads: [],
  tables: ["withDesign"],
  context: ["responses"],
  optional: { asked: "norms", otherwise: { norms: [] } },
  run({ withDesign }, _settings, { found, responses: { measure } }) {
    const { leastCount } = found.margins.options.rule;
    const { inLevels, wholeFile } = found.withheld;
    const structures = scoredStructures(found);
    const items = withDesign.items.map(({ id }) => id);
    const scales = totalLast(analyzedScales(structures, items), structures);
    // Norms by group are a table of the score, and so of the answers, by its levels.
    const isHidden = (items: readonly string[], group: string | null): boolean =>
      group === null
        ? wholeFile
        : inLevels.some((one) => one.by === group && one.items.some((id) => items.includes(id)));
    // A structure with one factor repeats the scale of all items.
    return {
      norms: distinctScales(scales).map((scale): NormsOfScale => {
        const prorate = proratedItems(measure, scale.items);
        return {
          ...scale,
          prorate,
          levels: scaleNorms(withDesign, scale.items, { least: leastCount, prorate }).map((level) =>
            isHidden(scale.items, level.group)
              ? { ...level, reason: level.reason ?? "hidden", n: null, rows: [], percentiles: [] }
              : level,
          ),
        };
      }),
    };
  },
};
