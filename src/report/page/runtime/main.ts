import { cardLabels } from "./card-labels";
import { contentsBar } from "./contents-bar";
import { interactiveCharts } from "./interactive-charts";
import { packedData } from "./page-data";
import type { PageWords } from "./page-words";
import { saveFiles } from "./save-files";

const words = JSON.parse(document.getElementById("page-words")?.textContent ?? "{}") as PageWords;
const data = packedData(document);
cardLabels(document);
contentsBar(document, words);
saveFiles(document, data, words);
interactiveCharts(document, data);
