import { splitHalfReplication } from "../../factor/structures/split-half-replication";
import { leadingNumber } from "../../verdicts/dimensions-verdict";
import * as messages from "../messages";
import type { Part } from "../part";
import { examinable } from "../settings";
import { correlateOptions } from "./correlation";

const solved = ["extraction", "rotation", "rotationSettings", "rotationStarts", "seed"] as const;
const needs = ["retention", "declared", "factors"] as const;
const reads = [...solved, "correlation", "missing", "correction"] as const;

/** Solutions of both halves, with the structures' numbers of factors, otherwise the leading one. */
export const splitHalf: Part<"splitHalf", (typeof needs)[number], (typeof reads)[number], "byFirstGroup"> = {
  id: "splitHalf",
  title: messages.partSplitHalf,
  needs,
  reads,
  tables: ["byFirstGroup"],
  context: [],
  optional: { asked: "splitHalf", otherwise: { splitHalf: [] } },
  run({ byFirstGroup }, settings, { found: { retention, declared, factors: extracted } }) {
    const { seed, extraction, rotation, rotationSettings, rotationStarts } = settings;
    const items = byFirstGroup.items.map(({ id }) => id);
    const numbers = examinable(declared, items).map(({ factors }) => factors.length);
    const wanted = numbers.length > 0 || retention === null ? numbers : [leadingNumber(retention)];
    const [by] = byFirstGroup.groupings;
    return {
      splitHalf: [...new Set(wanted)]
        .filter((factors) => extracted.includes(factors))
        .map((factors) =>
          splitHalfReplication(byFirstGroup, {
            seed,
            by: by?.name,
            correlation: correlateOptions(settings),
            efa: { factors, extraction, rotation, rotationStarts, ...rotationSettings },
          }),
        ),
    };
  },
};
