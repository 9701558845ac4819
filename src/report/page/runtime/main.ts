import { contentsBar } from "./contents-bar";
import { interactiveCharts } from "./interactive-charts";
import { packedData } from "./page-data";
import { saveFiles } from "./save-files";

const data = packedData(document);
contentsBar(document);
saveFiles(document, data);
interactiveCharts(document, data);
