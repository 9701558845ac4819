import { reliabilityUses } from "./verdicts/reliability-uses";
import { fitLimitRates } from "./verdicts/fit-limits";
for (const s of [reliabilityUses, fitLimitRates]) { const t=process.cpuUsage(); const r = s({samples: 40, seed: 1}); const c=process.cpuUsage(t); console.log(r.title, (c.user/1e6).toFixed(0)); console.log([r.table.header,...r.table.rows].map(x=>x.join(" | ")).join("\n")); }
