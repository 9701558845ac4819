/** How often what is said of comparing groups is right, in samples from the designs for rates. */
import type { RunStudy, Study } from "../study";
import { aimsTable } from "./aims-table";
import { GROUP_DESIGNS } from "./group-designs";
import { type GroupOutcome, groupOutcomes } from "./group-outcome";
import { falseFindingsTable, foundTable, meansTable, verdictTable } from "./group-tables";

/** Other studies draw so many samples for one here. */
const SHARE = 25;

export const groupsStudy: RunStudy = ({ samples, seed }) => {
  const each = Math.max(1, Math.round(samples / SHARE));
  const designs = GROUP_DESIGNS.filter(({ use }) => use === "rates");
  return groupsStudyOf(groupOutcomes(designs, { samples: each, seed }), each);
};

/** The study's texts and tables. */
export function groupsStudyOf(outcomes: readonly GroupOutcome[], each: number): Study {
  return {
    title: "Can groups be compared",
    text: [
      `Nine yes-or-no items of one trait (two-parameter logistic, slopes 1.3 to 2.2) in 2, 6 or 12 groups of 300 to 1,000 people whose means have a standard deviation of .4 and whose standard deviations are .8 to 1.2. No item, one or three items differ in one group or in half of them: by .6 or 1 logit, or with slopes multiplied by .6. Items are rare (5 to 8 % yes) or common (40 to 60 %); some samples have weights and clusters of 20 people (intraclass correlation .05), some traits are skewed (skewness 2). The rules were chosen on thirty designs; these rates are from thirty new designs with new seeds, ${each} samples each (\`scripts/verdicts/groups/group-designs.ts\`).`,
      "The truth of a design is computed without sampling. Two models are fitted to the expected counts of all answer patterns: one with all items equal, and one with the differing items freed where they differ. The effect of differing items on a mean is the difference between the two models, in pooled within-group standard deviations, relative to the average of the other groups; the means themselves are relative to the average of all groups. With a normal trait the second model has the population's means; with a skewed trait it has the means that a normal model estimates, and coverage refers to these.",
      "After each aim stands the result (items and means of one sample are not independent, so the value after their ± is too small). The aim is missed for shifts of .6 logit in three of nine items. If they shift in the same direction, they move the group’s mean as well, and each shift appears smaller; if they shift in half of the groups, no majority remains for comparison. For the same reason an item without DIF is flagged somewhat more often where three others differ. Intervals of the means with items freed still cover the truth; those without the differing items do so a little too seldom (some of these items are not found). The verdict is seldom “supported”, and wrong most often where three rare items differ in only one group.",
    ].join("\n\n"),
    table: aimsTable(outcomes),
    more: [
      {
        text: "The verdict in per cent of samples, by the truth.",
        table: verdictTable(outcomes),
      },
      {
        text: "False positives: per cent of analyses, each with all its items and groups, in which an item without DIF is flagged in some group. More than negligible: a shift of more than .43 logit has a probability of .95, and its standard error is at most .25 or it is significant by Holm.",
        table: falseFindingsTable(outcomes),
      },
      {
        text: "Power: how often an item is flagged in a group in which it differs, by the standard error of its shift. Where an item shifts by the same amount in half of the groups, either half may be called different: the half flagged more often counts.",
        table: foundTable(outcomes),
      },
      {
        text: "Group means with all items equal, without the flagged items (if there are any, and at least three others), and with items freed. Means: coverage of the 95 % intervals, in per cent. Ranks: per cent of samples in which the rank sets of all groups cover the truth. Width: width of the means' intervals, relative to that if the differing items were known.",
        table: meansTable(outcomes),
      },
    ],
  };
}
