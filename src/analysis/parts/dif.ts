import { firstStructure } from "../../factor/structures/one-factor";
import { dif as functioning } from "../../irt/dif/dif";
import { comparedGroupings, compareLevels } from "../compared-groups";
import * as messages from "../messages";
import type { ModelPart, Models } from "../part";

const models: Models<"missing" | "disclosure" | "crossed"> = {
  reads: ["missing", "disclosure", "crossed"],
  inputs: ["table", "structures", "withheld"],
  pieces({ table, settings, structures, withheld }) {
    const structure = firstStructure(table, structures);
    if (structure === null) return [];
    return comparedGroupings(table, settings).flatMap((by) =>
      structure.factors.map(({ id: factor }) => (failures) => ({
        dif: failures.attempt({ analysis: "dif", of: `${by}, ${factor}` }, () =>
          compareLevels({ table, settings, withheld }, by, (levels) =>
            functioning(levels, { structure, factor, by, missing: settings.missing }),
          ),
        ),
      })),
    );
  },
};

/** DIF of the items of each factor of the first structure, by grouping. */
export const dif: ModelPart<"dif"> = {
  id: "dif",
  title: messages.partDif,
  needs: [],
  reads: [],
  tables: [],
  context: [],
  optional: { asked: "dif", otherwise: { dif: [] } },
  models,
  run: (_tables, _settings, { pieces }) => ({ dif: pieces().flatMap((piece) => piece.dif ?? []) }),
};
