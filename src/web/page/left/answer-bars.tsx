import { boundTexts } from "../../state/bin-bounds";
import type { ItemCounts } from "../../state/measure-counts";
import { WORDS } from "../words";

const [WIDTH, HEIGHT] = [72, 20];

/** How an item was answered, as small bars; a bar that is hidden is an outline. */
export function AnswerBars({ counts }: { readonly counts: ItemCounts }) {
  const words = WORDS.measure.items;
  const bars = barsOf(counts);
  if (bars.length === 0) return null;
  const most = Math.max(1, ...bars.map(({ rows }) => rows ?? 0));
  const step = WIDTH / bars.length;
  const none = counts.isKnown ? words.hidden : words.unknown;
  const shown = bars.map(({ label, rows }) => `${label} ${rows ?? none}`).join(", ");
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={words.bars(shown)}
    >
      <title>{shown}</title>
      {bars.map(({ label, rows }, place) => {
        const height = rows === null ? 5 : Math.max(rows > 0 ? 1 : 0, (rows / most) * HEIGHT);
        return (
          <rect
            key={label}
            class={rows === null ? "hidden" : "bar"}
            x={place * step + 0.5}
            y={HEIGHT - height}
            width={Math.max(1, step - 1.5)}
            height={height}
          />
        );
      })}
    </svg>
  );
}

function barsOf({ answers, bins }: ItemCounts): { label: string; rows: number | null }[] {
  if (bins === null) return answers.map(({ label, rows }) => ({ label, rows }));
  const bounds = boundTexts(bins);
  return bins.counts.map((rows, place) => ({ label: `${bounds[place]} to ${bounds[place + 1]}`, rows }));
}
