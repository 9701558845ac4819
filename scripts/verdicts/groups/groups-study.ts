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
      `Nine yes-or-no items of one trait (two-parameter logistic, slopes 1.3 to 2.2) in 2, 6 or 12 groups of 300 to 1,000 people whose means have a standard deviation of .4 and whose standard deviations are .8 to 1.2. None, one or three items differ in one group or in half of them: by .6 or 1 logit, or with slopes .6 times as large. Items are rare (5 to 8 % yes) or common (40 to 60 %); some samples have weights and clusters of 20 people (intraclass correlation .05), some traits are skewed (skewness 2). Rules were settled on thirty designs; these rates are from thirty others with other seeds, ${each} samples each (\`scripts/verdicts/groups/group-designs.ts\`).`,
      "The truth of a design is worked out without samples: a model with all items equal and one with the differing items freed where they differ are fitted to the expected counts of all patterns of answers. What differing items do to a mean is the difference of the two, in pooled standard deviations within groups, against the average of the other groups; means themselves are about the average of all groups. With a normal trait the second model has the population's means; with a skewed one it has those that a normal model sees, which are what intervals are held against.",
      "Behind each aim stands what was found (items and means of one sample are not independent: behind their ± stands too little). Short of it stay shifts of .6 logit where three items of nine have them: moved the same way they move the group’s mean with them, so that each seems to be moved by less, and moved in half of the groups they leave no others to be held against. For the same reason an item that is alike is flagged somewhat more often where three others differ. The means with items freed hold the truth all the same, those without the items that differ a little too seldom (some that differ are not found), and the verdict seldom says “supported”: most often wrongly where three rare items differ in one group alone.",
    ].join("\n\n"),
    table: aimsTable(outcomes),
    more: [
      {
        text: "The verdict, per cent of the samples, by what is true.",
        table: verdictTable(outcomes),
      },
      {
        text: "How often some item that is alike in all groups is called different in some group: per cent of the analyses, each with all its items and groups. More than negligible: a shift of more than .43 logit has a probability of .95, and its standard error is at most .25.",
        table: falseFindingsTable(outcomes),
      },
      {
        text: "How often an item is found in a group in which it differs, by the standard error of its shift. Where an item is moved by the same in half of the groups, it may as well be called different in the other half: the half that is called so more often counts.",
        table: foundTable(outcomes),
      },
      {
        text: "Means of groups with all items equal, without the items that were found to differ (where there are any, and three others), and with items freed. Means: per cent of the 95 % intervals that hold the truth. Ranks: per cent of the samples in which the sets of ranks of all groups do. Width: that of the means' intervals, times that of one who knows which items differ where.",
        table: meansTable(outcomes),
      },
    ],
  };
}
