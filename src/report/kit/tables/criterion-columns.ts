import {
  type CriterionId,
  type CriterionList,
  INFORMATION_CRITERIA,
} from "../../../figures/information-criteria";
import { type CellValue, type Column, column } from "./table-of";

/** A column for each information criterion. */
export const criterionColumns = <Row>(
  figure: (row: Row, id: CriterionId) => CellValue,
  bold: (row: Row, id: CriterionId) => boolean = () => false,
  list: CriterionList = INFORMATION_CRITERIA,
): readonly Column<Row>[] =>
  (Object.entries(list) as [CriterionId, CriterionList[string]][]).map(([id, { field, format }]) =>
    column([id, field.title?.() ?? id, format], (row) => figure(row, id), { bold: (row) => bold(row, id) }),
  );

export const criterionNames = (list: CriterionList = INFORMATION_CRITERIA): readonly string[] =>
  Object.entries(list).map(([id, { field }]) => field.title?.() ?? id);
