/** Writes docs/features.md: which program has what. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { featuresPage, parseFeatures } from "./features-page";

writeFileSync(join(import.meta.dirname, "../../docs/features.md"), featuresPage(parseFeatures()));
