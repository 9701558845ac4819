import type { CfaEstimate, CfaResult } from "../../factor/cfa/cfa-result";
import { DEFAULT_BLOCK_ROTATION, ROTATIONS, type RotationEntry } from "../../factor/efa/rotation/rotations";
import { normalInterval } from "../../numeric/distributions/interval";
import { coefficientWithInterval } from "../../words/format";
import * as names from "../../words/messages";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { factorLabel } from "../kit/words/model-names";
import { paragraph } from "../kit/words/phrases";
import * as messages from "./messages";

type Block = NonNullable<CfaResult["exploratory"]>["blocks"][number];

/** Loadings from here on are bold. */
const SALIENT = 0.3;

/** The loadings of each exploratory block as a matrix, with the correlations of its factors, group by group. */
export function blockTables(model: CfaResult, id: string): (ReportTable | null)[] {
  const { exploratory } = model;
  if (exploratory === null || exploratory === undefined) return [];
  const groups = [...new Set(model.estimates.map(({ group }) => group))];
  const blocks = [...new Map(exploratory.blocks.map((block) => [block.name, block])).values()];
  return blocks.flatMap((block, k) =>
    groups.map((group, g) => blockTable(model, { block, group, id: `${id}-${k + 1}-${g + 1}` })),
  );
}

function blockTable(
  model: CfaResult,
  { block, group, id }: { readonly block: Block; readonly group: string | null; readonly id: string },
): ReportTable | null {
  const rows = model.estimates.filter((row) => row.group === group);
  const find = (lhs: string, op: CfaEstimate["op"], rhs: string): CfaEstimate | undefined =>
    rows.find((row) => row.op === op && row.lhs === lhs && row.rhs === rhs);
  const rotation: RotationEntry = ROTATIONS[model.exploratory?.rotation ?? DEFAULT_BLOCK_ROTATION];
  const reached = model.exploratory?.blocks.find((one) => one.name === block.name && one.starts !== null);
  return tableOf(
    block.items.map((item) => ({ item })),
    {
      id: `block-loadings-${id}`,
      title: messages.blockTitle({ block: block.name, model: model.label, group }),
      columns: [
        column(["item", names.columnItem(), "text"], ({ item }) => factorLabel(model, item)),
        ...block.factors.map((factor, k) =>
          column<{ readonly item: string }>(
            [`factor${k + 1}`, factorLabel(model, factor), "coefficient2"],
            ({ item }) => find(factor, "=~", item)?.std,
            { bold: ({ item }) => Math.abs(find(factor, "=~", item)?.std ?? 0) >= SALIENT },
          ),
        ),
      ],
      notes: [
        paragraph(
          messages.blockNote({
            rotation: block.factors.length > 1 ? rotation.name({ form: "phrase" }) : null,
            limit: SALIENT,
          }),
          reached !== undefined &&
            messages.blockStarts({ reached: reached.reachedBest ?? 0, starts: reached.starts ?? 0 }),
        ),
        paragraph(...correlations(model, block, find)),
      ],
    },
  );
}

function correlations(
  model: CfaResult,
  { factors }: Block,
  find: (lhs: string, op: CfaEstimate["op"], rhs: string) => CfaEstimate | undefined,
): string[] {
  return factors.flatMap((one, k) =>
    factors.slice(k + 1).flatMap((other) => {
      const row = find(one, "~~", other) ?? find(other, "~~", one);
      if (row === undefined || row.std === null || row.role === "fixed") return [];
      const correlation = coefficientWithInterval(row.std, normalInterval(row.std, row.stdSe));
      const [first, second] = [factorLabel(model, one), factorLabel(model, other)];
      return [messages.factorsCorrelate({ first, second, correlation })];
    }),
  );
}
