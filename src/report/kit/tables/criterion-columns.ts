import {
  type CriterionId,
  type CriterionList,
  INFORMATION_CRITERIA,
  type InformationCriteria,
} from "../../../numeric/distributions/information-criteria";
import { type Column, column } from "./table-of";

/** A column for each information criterion. */
export const criterionColumns = <Row extends InformationCriteria>(
  bold: (row: Row, id: CriterionId) => boolean,
  list: CriterionList = INFORMATION_CRITERIA,
): readonly Column<Row>[] =>
  (Object.entries(list) as [CriterionId, CriterionList[string]][]).map(([id, { name }]) =>
    column([id, name(), "decimal1"], (row) => row[id], { bold: (row) => bold(row, id) }),
  );

export const criterionNames = (list: CriterionList = INFORMATION_CRITERIA): readonly string[] =>
  Object.values(list).map(({ name }) => name());
