import type { Analysis } from "../../analysis/analysis";
import type { JudgedClasses } from "../../verdicts/classes-verdict";
import type { ReportTable } from "../kit/tables/section";
import { tableOf } from "../kit/tables/table-of";
import { irtModelName } from "../kit/words/irt-names";
import { coefficient, counted, percent, sentence } from "../kit/words/phrases";

/** Numbers of classes and the model with one dimension beside one another. */
export function classesTable(analysis: Analysis, found: JudgedClasses): ReportTable | null {
  const { models, oneFactor, effectiveN, n } = found;
  const lowest = Math.min(...models.map(({ bic }) => bic), oneFactor?.bic ?? Number.POSITIVE_INFINITY);
  const rows = [
    ...models.map(({ classes, profiles, ...model }) => ({
      ...model,
      name: sentence(counted(classes, "class", "classes")),
      sizes: profiles.map(({ size }) => percent(size)).join(", "),
      boundary: model.boundary.length,
      order: classes === 1 ? null : ORDERS[model.order],
      starts: classes === 1 ? null : `${model.reached} of ${model.followed}`,
    })),
    ...(oneFactor === null
      ? []
      : [
          {
            ...oneFactor,
            name: `One dimension (${irtModelName(oneFactor.model)})`,
            ...{ sizes: null, entropy: null, boundary: null, order: null, starts: null },
          },
        ]),
  ];
  const weighted = analysis.settings.weights === "design";
  return tableOf(rows, {
    id: "latent-classes",
    title: "Latent classes and one dimension",
    columns: [
      { key: "name", label: "Model", format: "text" },
      { key: "parameters", label: "Parameters", format: "integer" },
      { key: "logLik", label: "Log-likelihood", format: "decimal2" },
      { key: "aic", label: "AIC", format: "decimal1" },
      { key: "bic", label: "BIC", format: "decimal1", bold: ({ bic }) => bic === lowest },
      { key: "sizes", label: "Shares of people", format: "text" },
      { key: "entropy", label: "Entropy R²", format: "coefficient2" },
      { key: "order", label: "Classes", format: "text" },
      { key: "boundary", label: "At 0% or 100%", format: "integer" },
      { key: "starts", label: "Starts that agree", format: "text" },
    ],
    notes: [
      `Of ${counted(n, "person", "people")}. The lowest BIC is in bold; a BIC lower by 10 or more is very strong evidence (Raftery, 1995). Ordered: no class lies below a later one on any item by more than 1.96 standard errors; crossing: one does by more than the largest of so many differences would by chance (${coefficient(0.05)} for all together); otherwise unclear.`,
      weighted &&
        `With design weights AIC and BIC are those of the effective number of people, ${counted(effectiveN, "person", "people")}, and differ from those of the item response models, which count everybody; clusters do not enter them.`,
    ],
  });
}

const ORDERS = { ordered: "ordered", crossing: "crossing", unclear: "unclear" } as const;
