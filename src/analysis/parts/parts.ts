import type { Found, Part } from "../part";
import { cfa } from "./cfa";
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
import { splitHalf } from "./split-half";
import { structures } from "./structures";

/** All parts of an analysis, each after those that it needs; the record has their keys in this order. */
export const PARTS: readonly Part<never, keyof Found>[] = [
  margins,
  data,
  items,
  correlation,
  retention,
  efa,
  structures,
  splitHalf,
  reliability,
  pieces,
  cfa,
  invariance,
  irt,
  dif,
  prevalence,
  contrasts,
  risks,
  regression,
  disclosure,
  replication,
];
