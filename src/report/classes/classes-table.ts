import type { Analysis } from "../../analysis/analysis";
import type { JudgedClasses } from "../../verdicts/classes-verdict";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { wordsOf } from "../kit/words/about-words";
import { irtModelName } from "../kit/words/irt-names";
import { counted, percent, sentence } from "../kit/words/phrases";
import { isYesNo, levelIn, shownClasses } from "./shown-classes";

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
      `Of ${counted(n, "person", "people")}; the lowest BIC is in bold. Ordered: no class lies below a later one on any item by more than 1.96 standard errors; crossing: one does by more than chance over all of them.`,
      weighted && `AIC and BIC are those of ${counted(effectiveN, "effective person", "effective people")}.`,
    ],
  });
}

const ORDERS = { ordered: "ordered", crossing: "crossing", unclear: "unclear" } as const;

/** What each class answers to each item: to be saved; null where no classes are told of. */
export function profilesTable(analysis: Analysis, found: JudgedClasses): ReportTable | null {
  const profiles = shownClasses(found)?.profiles ?? [];
  return tableOf(profiles.length === 0 ? [] : found.items.map((id) => ({ id })), {
    id: "latent-class-profiles",
    title: isYesNo(found)
      ? `Share who ${wordsOf(analysis).did} the item, by latent class`
      : "Mean answer, from lowest (0%) to highest (100%), by latent class",
    columns: [
      { key: "id", label: "Item", format: "text" },
      profiles.map((profile, k) =>
        column<{ readonly id: string }>(
          [`class${k + 1}`, `Class ${k + 1} (${percent(profile.size)} of people)`, "percent1"],
          ({ id }) => levelIn(profile, id),
        ),
      ),
    ],
  });
}
