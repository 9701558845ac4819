import { FIT_INDICES } from "../../factor/model/fit-indices";
import type { TwoLevelModel } from "../../factor/twolevel/two-level";
import { shownFigures } from "../../figures/entries";
import { normalInterval } from "../../numeric/distributions/interval";
import { normalCdf } from "../../numeric/distributions/special";
import * as names from "../../words/messages";
import { fitVersion } from "../kit/tables/messages";
import type { ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import * as messages from "./messages";

/** Fit, estimates by level, what they explain and define, and intraclass correlations of a two-level model. */
export function twoLevelTables(model: TwoLevelModel): ReportTable[] {
  const { fit, scaled, residuals, n, clusters, logLikelihood, free } = model;
  const versions = [
    { indices: fitVersion({ version: "standard" }), of: fit },
    ...(scaled === null ? [] : [{ indices: fitVersion({ version: "scaled" }), of: scaled }]),
  ];
  const rows = model.parameters.map((row) => ({
    ...row,
    z: row.se > 0 ? row.estimate / row.se : null,
    p: row.se > 0 ? 2 * normalCdf(-Math.abs(row.estimate / row.se)) : null,
  }));
  const shares = Object.entries(model.intraclass).map(([item, share]) => ({ item, share }));
  return [
    tableOf(versions, {
      id: "two-level-fit",
      title: messages.twoLevelFitTitle(),
      columns: [
        { key: "indices", label: names.columnIndices(), format: "text" },
        column(["chiSquare", names.chiSquared(), "decimal2"], ({ of }) => of.chi2),
        column(["df", names.degreesOfFreedom(), "integer"], ({ of }) => of.df),
        column(["p", names.pValue(), "p"], ({ of }) => of.p),
        shownFigures(FIT_INDICES).map(({ key, name, format, in: figureIn }) =>
          column([key, name, format], ({ of }) => figureIn(of)),
        ),
      ],
      notes: [
        messages.twoLevelFitNote({ n, clusters, logLikelihood, free }),
        messages.twoLevelResiduals(residuals),
      ],
    }),
    tableOf(rows, {
      id: "two-level-estimates",
      title: messages.twoLevelEstimatesTitle(),
      columns: [
        column(["level", names.columnLevel(), "text"], ({ level }) => messages.levelName({ level })),
        column(["parameter", names.columnParameter(), "text"], ({ lhs, op, rhs }) => `${lhs} ${op} ${rhs}`),
        { key: "estimate", label: names.estimate(), format: "decimal3" },
        intervalColumns<(typeof rows)[number]>(
          ({ estimate, se }) => (se > 0 ? normalInterval(estimate, se) : null),
          "decimal3",
        ),
        column(["se", names.standardError(), "decimal3"], ({ se }) => (se > 0 ? se : null)),
        { key: "z", label: names.zValue(), format: "decimal2" },
        { key: "p", label: names.pValue(), format: "p" },
        { key: "std", label: names.standardized(), format: "decimal2" },
      ],
      notes: [messages.twoLevelEstimatesNote()],
    }),
    tableOf(model.defined, {
      id: "two-level-defined",
      title: messages.twoLevelDefinedTitle(),
      columns: [
        { key: "name", label: names.columnParameter(), format: "text" },
        { key: "estimate", label: names.estimate(), format: "decimal3" },
        intervalColumns(({ interval }) => interval, "decimal3"),
        { key: "se", label: names.standardError(), format: "decimal3" },
        { key: "p", label: names.pValue(), format: "p" },
      ],
    }),
    tableOf(model.explained, {
      id: "two-level-explained",
      title: messages.twoLevelExplainedTitle(),
      columns: [
        column(["level", names.columnLevel(), "text"], ({ level }) => messages.levelName({ level })),
        { key: "name", label: names.columnVariable(), format: "text" },
        { key: "r2", label: names.rSquared(), format: "decimal2" },
      ],
    }),
    tableOf(shares, {
      id: "two-level-shares",
      title: messages.twoLevelSharesTitle(),
      columns: [
        { key: "item", label: names.columnItem(), format: "text" },
        { key: "share", label: messages.columnIntraclass(), format: "coefficient3" },
      ],
      notes: [messages.twoLevelSharesNote()],
    }),
  ].filter((table) => table !== null);
}
