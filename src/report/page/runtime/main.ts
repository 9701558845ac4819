import { findWay } from "./find-way";
import { interactiveCharts } from "./interactive-charts";
import { saveFiles } from "./save-files";

findWay(document);
saveFiles(document);
interactiveCharts(document);
