/** Writes docs/measures.md: the bank of measures. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { measuresPage } from "./measures-page";

writeFileSync(join(import.meta.dirname, "../../docs/measures.md"), measuresPage());
