import { splitHalfReplication } from "../../factor/structures/split-half-replication";
import { leadingNumber } from "../../verdicts/dimensions-verdict";
import type { Part } from "../part";
import { examinable } from "../settings";
import { correlateOptions } from "./correlation";

const solved = ["factors", "extraction", "rotation", "rotationStarts", "seed"] as const;
const reads = [...solved, "correlation", "missing", "correction"] as const;

/** Solutions of both halves: with as many factors as the declared structures have, otherwise as many as the one told first. */
export const splitHalf: Part<"splitHalf", "retention", (typeof reads)[number], "people"> = {
  id: "splitHalf",
  title: "Solutions of two halves",
  channels: {
    splitHalf: {
      ...{ factors: "exact", n: "people", congruences: "estimate", loadings: "estimate", agreement: "text" },
      ...{ replicated: "text", warnings: "warnings" },
    },
  },
  needs: ["retention"],
  reads,
  tables: ["people"],
  given: ["structures"],
  optional: { asked: "splitHalf", otherwise: { splitHalf: [] } },
  run({ people }, settings, { structures, found: { retention } }) {
    const { seed, extraction, rotation, rotationStarts } = settings;
    const items = people.items.map(({ id }) => id);
    const declared = examinable(structures, items).map(({ factors }) => factors.length);
    const wanted = declared.length > 0 || retention === null ? declared : [leadingNumber(retention)];
    const [by] = people.groupings;
    return {
      splitHalf: [...new Set(wanted)]
        .filter((factors) => settings.factors.includes(factors))
        .map((factors) =>
          splitHalfReplication(people, {
            seed,
            by: by?.name,
            correlation: correlateOptions(settings),
            efa: { factors, extraction, rotation, rotationStarts },
          }),
        ),
    };
  },
};
