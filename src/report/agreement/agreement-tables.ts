import { ITEM_COEFFICIENTS, type ItemCoefficientList } from "../../agreement/item-coefficients";
import type { Analysis } from "../../analysis/analysis";
import type {
  AgreementOfItem,
  AgreementOfScale,
  AgreementRecord,
} from "../../analysis/outside/agreement-record";
import { distinctScales } from "../../reliability/scale-ids";
import { coefficient, decimal } from "../../words/format";
import * as names from "../../words/messages";
import type { ReportTable } from "../kit/tables/section";
import {
  type CellValue,
  type ColumnHead,
  column,
  disclosedTable,
  intervalColumns,
  itemColumns,
} from "../kit/tables/table-of";
import { HIDDEN } from "../kit/words/hidden";
import * as messages from "./messages";

export function withEnds(
  value: number,
  ends: readonly [number, number] | null | undefined,
  of: (value: number) => string = coefficient,
): string {
  if (!ends) return of(value);
  return messages.withInterval({ estimate: of(value), low: of(ends[0]), high: of(ends[1]) });
}

/** Null without an estimate. */
const estimateText = (
  found: { estimate: number | null; interval: readonly [number, number] | null } | null | undefined,
  of?: (value: number) => string,
): string | null => (found?.estimate == null ? null : withEnds(found.estimate, found.interval, of));

/** A column of estimates with their intervals in score points. */
const pointsColumn = <K extends string>(key: K, label: string) =>
  column<Record<K, Parameters<typeof estimateText>[0]>>([key, label, "text"], ({ [key]: found }) =>
    estimateText(found, points),
  );

/** Rows of the scales, with their names. */
const rowsOf = <T>(
  { scales }: AgreementRecord,
  of: (found: NonNullable<AgreementOfScale["found"]>) => readonly T[],
) =>
  distinctScales(scales).flatMap((scale) =>
    (scale.found ? of(scale.found) : []).map((row) => ({ ...row, name: nameOf(scale) })),
  );

export const points = (value: number): string => decimal(value, 2);

/** A column of figures, hidden where the row is. */
const shown = <Row extends { readonly hidden: unknown }>(head: ColumnHead, of: (row: Row) => CellValue) =>
  column<Row>(head, (row) => (row.hidden === null ? of(row) : HIDDEN));

const nameOf = ({ structure, label }: AgreementOfScale): string =>
  structure === null ? names.allItems() : label;

/** The coefficient that the design requires. */
export const formName = ({ kind }: AgreementRecord): string =>
  kind === "nested-rater" ? names.iccOneWay() : names.iccAgreement();

export function scalesTable(analysis: Analysis, record: AgreementRecord): ReportTable | null {
  const scales = distinctScales(record.scales);
  const error = ({ found }: AgreementOfScale) => found?.error;
  const first = ({ found }: AgreementOfScale) => found?.compared[0];
  return disclosedTable<AgreementOfScale>(analysis, scales, {
    id: "agreement-scales",
    title: messages.scalesTitle(),
    columns: [
      column(["name", names.columnScale(), "text"], nameOf),
      shown(["n", names.columnPeople(), "integer"], ({ found }) => found?.n),
      shown(
        ["icc", messages.withIntervalHead({ name: formName(record) }), "text"],
        ({ verdict }) => verdict && withEnds(verdict.coefficient, verdict.interval),
      ),
      column(
        ["enough", messages.columnEnough(), "text"],
        ({ verdict }) => verdict && messages.useVerdict(verdict),
      ),
      shown(["sem", names.standardErrorOfMeasurement(), "decimal2"], (one) => error(one)?.agreement.estimate),
      shown(
        ["sdc", names.smallestDetectableChange(), "decimal2"],
        (one) => error(one)?.smallestChange.estimate,
      ),
      shown(["sdcGroup", messages.columnGroupChange(), "decimal2"], (one) => error(one)?.smallestGroupChange),
      scales.some(first) &&
        shown(["bias", messages.withIntervalHead({ name: names.bias() }), "text"], (one) =>
          estimateText(first(one)?.bias, points),
        ),
    ],
    notes: [messages.errorNote()],
  });
}

export function formsTable(analysis: Analysis, record: AgreementRecord): ReportTable | null {
  const rows = rowsOf(record, ({ intraclass }) => intraclass.forms);
  return disclosedTable(analysis, rows, {
    id: "agreement-forms",
    title: messages.formsTitle(),
    columns: [
      { key: "name", label: names.columnScale(), format: "text" },
      { key: "form", label: messages.columnForm(), format: "text" },
      { key: "estimate", label: names.estimate(), format: "coefficient2" },
      intervalColumns(({ interval: ends }) => ends, "coefficient2"),
      rows.some(({ fInterval }) => fInterval !== null) &&
        intervalColumns(({ fInterval }) => fInterval, "coefficient2", {
          keys: ["fLow", "fHigh"],
          labels: [messages.columnFLow(), names.high95()],
        }),
    ],
    notes: [messages.formsNote()],
  });
}

export function limitsTable(analysis: Analysis, record: AgreementRecord): ReportTable | null {
  const rows = rowsOf(record, ({ compared }) => compared);
  return disclosedTable(analysis, rows, {
    id: "agreement-limits",
    title: messages.limitsTitle(),
    columns: [
      { key: "name", label: names.columnScale(), format: "text" },
      column(["of", messages.columnCompared(), "text"], ({ of: [first, second] }) =>
        messages.comparedPair({ first: String(first), second: String(second) }),
      ),
      { key: "n", label: names.columnPeople(), format: "integer" },
      pointsColumn("bias", names.bias()),
      pointsColumn("lower", names.lowerLimit()),
      pointsColumn("upper", names.upperLimit()),
      pointsColumn("slope", messages.columnSlope()),
    ],
  });
}

export function itemsTable(
  analysis: Analysis,
  record: AgreementRecord,
  list: ItemCoefficientList = ITEM_COEFFICIENTS,
): ReportTable | null {
  const graded = analysis.items.some(({ categories }) => categories.length > 2);
  const columns = Object.entries(list).flatMap(([id, coefficient]) =>
    coefficient.columns.map(({ key, name, hasIntervals, isGraded = false, isAlways = false, of }) => {
      const figure = ({ found }: AgreementOfItem) => found && of(Reflect.get(found, id));
      const figures = record.items.flatMap((item) => (item.found ? [figure(item)] : []));
      const isShare = figures.every((value) => typeof value !== "object" || value === null);
      const has = figures.some((value) =>
        isShare ? value !== undefined : typeof value === "object" && estimateText(value),
      );
      const label = hasIntervals ? messages.withIntervalHead({ name: name() }) : name();
      return (
        (graded || !isGraded) &&
        (has || isAlways) &&
        shown<AgreementOfItem>([key, label, isShare ? "percent1" : "text"], (item) => {
          const value = figure(item);
          return typeof value === "object" ? estimateText(value) : value;
        })
      );
    }),
  );
  return disclosedTable<AgreementOfItem>(analysis, record.items, {
    id: "agreement-items",
    title: messages.itemsTitle(),
    columns: [
      itemColumns(analysis, ({ id }) => id),
      shown(["n", names.columnPeople(), "integer"], ({ found }) => found?.n),
      columns,
    ],
  });
}
