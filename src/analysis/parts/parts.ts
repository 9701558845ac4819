import type { Analysis } from "../analysis";
import type { DeclaredKeys } from "../disclosure/channels";
import type { Found, Part } from "../part";
import { cfa } from "./cfa";
import { classes } from "./classes";
import { contrasts } from "./contrasts";
import { correlation } from "./correlation";
import { data } from "./data";
import { dif } from "./dif";
import { disclosure } from "./disclosure";
import { efa } from "./efa";
import { invariance } from "./invariance";
import { irt } from "./irt";
import { items } from "./items";
import { margins } from "./margins";
import { pieces } from "./pieces";
import { prevalence } from "./prevalence";
import { regression } from "./regression";
import { reliability } from "./reliability";
import { replication } from "./replication";
import { retention } from "./retention";
import { risks } from "./risks";
import { robustness } from "./robustness";
import { splitHalf } from "./split-half";
import { structures } from "./structures";
import { verdicts } from "./verdicts";
import { withheld } from "./withheld";

/** Who the people are and what they answered, each part after those that it needs; which items stay out of what follows. */
export const PEOPLE_PARTS: readonly Part<never, keyof Found>[] = [margins, data, items, risks, withheld];

/** How many dimensions the items have: solutions of that many are among those that follow. */
export const DIMENSION_PARTS: readonly Part<never, keyof Found>[] = [correlation, retention];

/** What relates the items to one another, and what is shown of it all; the record has their keys in this order. */
export const MODEL_PARTS: readonly Part<never, keyof Found>[] = [
  efa,
  structures,
  splitHalf,
  reliability,
  pieces,
  cfa,
  robustness,
  invariance,
  irt,
  classes,
  dif,
  prevalence,
  contrasts,
  regression,
  disclosure,
  replication,
  verdicts,
];

/** What the whole record tells: a key that no part declares does not compile, and is not told. */
export const CHANNELS: DeclaredKeys<Analysis> = {
  ...{ schema: "text", software: { name: "text", version: "text" } },
  ...{ settings: { alike: "exact" }, measure: { alike: "exact" } },
  ...data.channels,
  ...items.channels,
  ...correlation.channels,
  ...retention.channels,
  ...efa.channels,
  ...structures.channels,
  ...splitHalf.channels,
  ...reliability.channels,
  ...cfa.channels,
  ...robustness.channels,
  ...invariance.channels,
  ...irt.channels,
  ...classes.channels,
  ...dif.channels,
  ...prevalence.channels,
  ...contrasts.channels,
  ...risks.channels,
  ...regression.channels,
  ...disclosure.channels,
  ...replication.channels,
  ...verdicts.channels,
  notFitted: { analysis: "text", of: "text", code: "text", problem: "text" },
};
