import { setLanguage } from "../../../words/language";
import { languageOfTag } from "../../../words/language-tag";
import { cardLabels } from "./card-labels";
import { contentsBar } from "./contents-bar";
import { interactiveCharts } from "./interactive-charts";
import { packedData } from "./page-data";
import { saveFiles } from "./save-files";

const language = languageOfTag(document.documentElement.lang);
if (language !== null) setLanguage(language);

const data = packedData(document);
cardLabels(document);
contentsBar(document);
saveFiles(document, data);
interactiveCharts(document, data);
