import { interactiveCharts } from "./interactive-charts";

interactiveCharts(document);
