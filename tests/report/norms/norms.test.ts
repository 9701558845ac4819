import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/analysis/analysis";
import { citations } from "../../../src/report/kit/references/citations";
import { norms } from "../../../src/report/norms/norms";
import { exampleAnalysis } from "../../support/example-analysis";

const example: Analysis = exampleAnalysis();
