import type { PatternTable } from "../../data/answers/pattern-table";
import { type DifOptions, dif as functioning } from "../../irt/dif/dif";
import type { Structure } from "../../measures/structure";
import { remember } from "../../numeric/workers/remember";
import { language } from "../../words/language";
import { comparedGroupings, compareLevels } from "../compared-groups";
import * as messages from "../messages";
import type { ModelPart, Models } from "../part";

const models: Models<"missing" | "crossed" | "firstGrouping"> = {
  reads: ["missing", "crossed", "firstGrouping"],
  inputs: ["table", "working", "withheld"],
  pieces({ table, settings, working: [first], withheld }) {
    if (first === undefined) return [];
    // Items are compared within their own factor, without second loadings that misfit names.
    const structure = { ...first, model: simpleModel(first) };
    const groupings = comparedGroupings(table, settings);
    const compared = settings.firstGrouping === undefined ? groupings : groupings.slice(0, 1);
    return compared.flatMap((by) =>
      structure.factors.map(({ id: factor }) => (failures) => ({
        dif: failures.attempt({ analysis: "dif", of: `${by}, ${factor}` }, () =>
          compareLevels({ table, withheld }, by, (levels) => {
            const of = { structure: levels.structureOf(structure), factor, by, missing: settings.missing };
            return tested(levels.table, JSON.stringify([language(), of]), of);
          }),
        ),
      })),
    );
  },
};

/** The first grouping is tested before the others, and not again with them. */
const tested = remember((table: PatternTable, _key: string, of: DifOptions) => functioning(table, of));

const simpleModel = ({ factors }: Structure): string =>
  factors.map(({ id, items }) => `${id} =~ ${items.join(" + ")}`).join("\n");

/** DIF of the items of each factor of the working model, by grouping. */
export const dif: ModelPart<"dif"> = {
  id: "dif",
  title: messages.partDif,
  needs: [],
  reads: [],
  tables: [],
  context: [],
  optional: { asked: "dif", otherwise: { dif: [] } },
  laterModels: models,
  run: (_tables, _settings, { pieces }) => ({ dif: pieces().flatMap((piece) => piece.dif ?? []) }),
};
