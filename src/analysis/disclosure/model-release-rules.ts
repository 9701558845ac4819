import { orNull } from "../../figures/declare";
import { descriptivesRecord } from "../../survey/items/descriptives-result";

export const descriptiveRules = orNull(descriptivesRecord);
