import { scaleAgreement } from "../../agreement/agreement";
import { itemAgreement } from "../../agreement/item-coefficients";
import type { RatingKind } from "../../agreement/ratings";
import type { ScaleAgreement } from "../../agreement/scale-agreement-result";
import type { Scale } from "../../reliability/reliability";
import { disclosureRule } from "../../survey/disclosure/disclosure";
import { useVerdict } from "../../verdicts/scale-uses";
import * as messages from "../messages";
import { analyzedScales } from "../models/analyzed-scales";
import type { Part } from "../part";
import type { AgreementOfItem, AgreementOfScale } from "./agreement-record";
import { onlyOnce, type RepeatedAnswers, repeatedAnswers } from "./repeated-table";

/** Sufficient for group comparisons (COSMIN: Prinsen et al. 2018). */
const LEAST_INTRACLASS = 0.7;

const reads = ["categories", "clusterLabels", "disclosure", "threshold", "bootstrap", "seed"] as const;
export const agreement: Part<"agreement", "declared" | "withheld", (typeof reads)[number], "withDesign"> = {
  id: "agreement",
  title: messages.partAgreement,
  needs: ["declared", "withheld"],
  reads,
  tables: ["withDesign"],
  context: ["responses"],
  optional: { asked: "agreement", otherwise: { agreement: null } },
  run({ withDesign }, settings, { responses, found: { declared, withheld }, workers }) {
    const { repeat } = responses.measure;
    const answers = repeatedAnswers(responses, settings);
    if (answers === null || repeat === null) return { agreement: null };
    // Changed answers of few people are a small table where the file itself is a level.
    const least = 2 * disclosureRule(settings).leastCount;
    const hidden = withheld.wholeFile ? "small count" : null;
    const { kind, label } = repeat;
    const items = withDesign.items.map(({ id }) => id);
    const once = onlyOnce(answers, items);
    const { bootstrap, seed } = settings;
    return {
      agreement: {
        kind,
        label,
        ratings: answers.times,
        onlyOnce: hidden === null ? once : null,
        scales: analyzedScales(declared, items).flatMap((scale) =>
          ofScale(answers, scale, { kind, hidden, least }),
        ),
        items: withDesign.items.flatMap(({ id, label: itemLabel }): AgreementOfItem[] => {
          const ids = answers.idsOf([id])?.flat();
          if (ids === undefined) return [];
          const how = { kind, bootstrap, seed, workers };
          const found = hidden === null ? itemAgreement(answers.table, ids, how) : null;
          return [{ id, label: itemLabel, hidden, found }];
        }),
      },
    };
  },
};

function ofScale(
  { table, idsOf }: RepeatedAnswers,
  { scale, structure, label, items }: Scale,
  {
    kind,
    hidden,
    least,
  }: {
    readonly kind: RatingKind;
    readonly hidden: AgreementOfScale["hidden"];
    /** So few people share no rectangle of a chart. */
    readonly least: number;
  },
): AgreementOfScale[] {
  const occasions = idsOf(items);
  if (occasions === null) return [];
  const found = hidden === null ? scaleAgreement(table, occasions, { kind, least }) : null;
  return [
    {
      scale,
      structure,
      label,
      items,
      hidden,
      verdict: verdictOf(found),
      found,
    },
  ];
}

function verdictOf(found: ScaleAgreement | null): AgreementOfScale["verdict"] {
  const designForm = found?.intraclass.forms.find(({ form }) => form === found.form);
  return designForm === undefined || designForm.estimate === null
    ? null
    : useVerdict(designForm.estimate, designForm.interval, LEAST_INTRACLASS);
}
