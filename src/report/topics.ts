import { agreement } from "./agreement/agreement";
import { among } from "./among/among";
import { blocks } from "./blocks/blocks";
import { classes } from "./classes/classes";
import { classification } from "./classification/classification";
import { comparability, invariance, ladders } from "./comparability/comparability";
import { functioning } from "./comparability/dif/functioning";
import { confirmatory } from "./confirmatory/confirmatory";
import { correlation } from "./correlation/correlation";
import { disclosure } from "./disclosure/disclosure";
import { exploratory } from "./exploratory/exploratory";
import { irt } from "./irt/irt";
import { items } from "./items/items";
import type { Topic } from "./kit/topic";
import { norms } from "./norms/norms";
import { outcomes } from "./outcomes/outcomes";
import { prevalence } from "./prevalence/prevalence";
import { reliability } from "./reliability/reliability";
import { replication } from "./replication/replication";
import { risks } from "./risks/risks";
import { shortForm } from "./short-form/short-form";
import { survey } from "./survey/survey";
import { validity } from "./validity/validity";

/** Topics in reading order. */
export const TOPICS = {
  survey,
  blocks,
  items,
  prevalence,
  risks,
  among,
  outcomes,
  correlation,
  exploratory,
  classification,
  confirmatory,
  reliability,
  agreement,
  validity,
  norms,
  shortForm,
  irt,
  classes,
  comparability,
  invariance,
  ladders,
  functioning,
  replication,
  disclosure,
} as const satisfies Readonly<Record<string, Topic>>;

export type TopicName = keyof typeof TOPICS;

/** Topics of one question: of the whole report, another says the same. */
const OF_ONE_QUESTION: readonly Topic[] = [invariance, ladders, functioning];

/** Those of the whole report. */
export const ALL_TOPICS: readonly Topic[] = Object.values(TOPICS).filter(
  (topic) => !OF_ONE_QUESTION.includes(topic),
);
