import { scaleAgreement } from "../../agreement/agreement";
import { itemAgreement } from "../../agreement/item-coefficients";
import type { RatingKind } from "../../agreement/ratings";
import type { ScaleAgreement } from "../../agreement/scale-agreement-result";
import type { Scale } from "../../reliability/reliability";
import { type DisclosureRule, disclosureRules, isSmallCount } from "../../survey/disclosure/disclosure";
import { roundedPeople } from "../../survey/disclosure/rounding";
import { useVerdict } from "../../verdicts/scale-uses";
import * as messages from "../messages";
import type { Part } from "../part";
import { analyzedScales } from "../parts/reliability";
import type { AgreementOfItem, AgreementOfScale } from "./agreement-record";
import {
  firstOccasionCount,
  releasedItem,
  releasedScale,
  whyItemHidden,
  whyScaleHidden,
} from "./released-agreement";
import { onlyOnce, type RepeatedAnswers, repeatedAnswers } from "./repeated-table";

/** Sufficient for group comparisons (COSMIN: Prinsen et al. 2018). */
const LEAST_INTRACLASS = 0.7;

const reads = ["categories", "clusterLabels", "disclosure", "bootstrap", "seed"] as const;
export const agreement: Part<"agreement", "declared", (typeof reads)[number], "withDesign"> = {
  id: "agreement",
  title: messages.partAgreement,
  needs: ["declared"],
  reads,
  tables: ["withDesign"],
  context: ["responses"],
  optional: { asked: "agreement", otherwise: { agreement: null } },
  run({ withDesign }, settings, { responses, found: { declared }, workers }) {
    const { repeat } = responses.measure;
    const answers = repeatedAnswers(responses, settings);
    if (answers === null || repeat === null) return { agreement: null };
    const rule = disclosureRules[settings.disclosure];
    const { kind, label } = repeat;
    const items = withDesign.items.map(({ id }) => id);
    const once = onlyOnce(answers, items);
    const { bootstrap, seed } = settings;
    return {
      agreement: {
        kind,
        label,
        ratings: answers.times,
        onlyOnce: isSmallCount(once, rule) ? null : roundedPeople(once, rule),
        scales: analyzedScales(declared, items).flatMap((scale) => ofScale(answers, scale, { kind, rule })),
        items: withDesign.items.flatMap(({ id, label: itemLabel }): AgreementOfItem[] => {
          const ids = answers.idsOf([id])?.flat();
          if (ids === undefined) return [];
          const of = { table: answers.table, ids, rule };
          const hidden = whyItemHidden(of);
          const how = { kind, bootstrap, seed, workers };
          const found = hidden === null ? itemAgreement(answers.table, ids, how) : null;
          return [{ id, label: itemLabel, hidden, found: found && releasedItem(found, of) }];
        }),
      },
    };
  },
};

function ofScale(
  { table, idsOf }: RepeatedAnswers,
  { scale, structure, label, items }: Scale,
  { kind, rule }: { readonly kind: RatingKind; readonly rule: DisclosureRule },
): AgreementOfScale[] {
  const occasions = idsOf(items);
  if (occasions === null) return [];
  const hidden = whyScaleHidden(table, occasions, rule);
  // So that omitted figures do not show that few people are missing.
  const minimum = 2 * rule.leastCount;
  const found = hidden === null ? scaleAgreement(table, occasions, { kind, least: minimum }) : null;
  return [
    {
      scale,
      structure,
      label,
      items,
      hidden,
      verdict: verdictOf(found),
      found: found && releasedScale(found, firstOccasionCount(table, items), rule),
    },
  ];
}

function verdictOf(found: ScaleAgreement | null): AgreementOfScale["verdict"] {
  const designForm = found?.intraclass.forms.find(({ form }) => form === found.form);
  return designForm === undefined || designForm.estimate === null
    ? null
    : useVerdict(designForm.estimate, designForm.interval, LEAST_INTRACLASS);
}
