import { findWay } from "./find-way";
import { interactiveCharts } from "./interactive-charts";
import { packedData } from "./page-data";
import { saveFiles } from "./save-files";

const data = packedData(document);
findWay(document);
saveFiles(document, data);
interactiveCharts(document, data);
