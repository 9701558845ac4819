import type { Mardia } from "../../../survey/items/mardia-result";
import * as names from "../../../words/messages";
import * as messages from "./messages";
import type { ReportTable } from "./section";
import { tableOf } from "./table-of";

/** @param model the model whose items they are; null for all of the file's */
export function mardiaTable(found: Mardia | null, model: string | null, id = "mardia"): ReportTable | null {
  if (found === null) return null;
  const { n, skewness, chiSquare, chiSquareSmall, df, p, pSmall, kurtosis, z, kurtosisP } = found;
  const row = (which: "skewness" | "small" | "kurtosis") => messages.mardiaCoefficient({ which });
  return tableOf(
    [
      { what: row("skewness"), value: skewness, statistic: chiSquare, df, p },
      { what: row("small"), value: skewness, statistic: chiSquareSmall, df, p: pSmall },
      { what: row("kurtosis"), value: kurtosis, statistic: z, df: "", p: kurtosisP },
    ],
    {
      id,
      title: messages.mardiaTitle({ model }),
      columns: [
        { key: "what", label: names.columnCoefficient(), format: "text" },
        { key: "value", label: names.estimate(), format: "decimal2" },
        { key: "statistic", label: names.columnStatistic(), format: "decimal2" },
        { key: "df", label: names.degreesOfFreedom(), format: "integer" },
        { key: "p", label: names.pValue(), format: "p" },
      ],
      notes: [messages.mardiaNote({ n })],
    },
  );
}
