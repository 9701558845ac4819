import { dif as functioning } from "../../irt/dif/dif";
import type { ModelPart } from "../part";
import { comparedGroupings } from "./invariance";
import { firstStructure } from "./one-factor";

/** Differential functioning of the items of every factor of the first structure over each grouping. */
export const dif: ModelPart<"dif"> = {
  id: "dif",
  needs: ["pieces"],
  optional: { asked: "dif", otherwise: { dif: [] } },
  pieces({ table, settings, structures }) {
    const structure = firstStructure(table, structures);
    if (structure === null) return [];
    return comparedGroupings(table, settings).flatMap((by) =>
      structure.factors.map(({ id: factor }) => (failures) => ({
        dif: failures.attempt({ analysis: "dif", of: `${by}, ${factor}` }, () =>
          functioning(table, { structure, factor, by, missing: settings.missing }),
        ),
      })),
    );
  },
  run: (_tables, _settings, { found }) => ({ dif: found.pieces.flatMap((piece) => piece.dif ?? []) }),
};
