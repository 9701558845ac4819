/** What a measure is thought of: items by rows, and the two factors behind them. No figures: it shows nobody's answers. */
const FACTORS = [
  { at: 85, items: [0, 1, 2, 3], color: "var(--accent)" },
  { at: 235, items: [4, 5, 6, 7], color: "var(--second)" },
] as const;
const ROW = 40;
const SHARES = [0.72, 0.6, 0.85, 0.5, 0.66, 0.8, 0.45, 0.58];

export function StartPicture() {
  return (
    <svg class="picture" viewBox="0 0 340 330" aria-hidden="true">
      {FACTORS.map(({ at, items, color }) => (
        <g key={at} stroke={color} fill="none" stroke-width="2">
          <ellipse cx="55" cy={at} rx="45" ry="30" fill="var(--tint)" />
          {items.map((k) => (
            <g key={k}>
              <line x1="100" y1={at} x2="192" y2={15 + k * ROW} />
              <rect x="195" y={2 + k * ROW} width="130" height="26" rx="3" fill="var(--paper)" />
              <rect
                x="200"
                y={7 + k * ROW}
                width={120 * (SHARES[k] ?? 0)}
                height="16"
                fill={color}
                stroke="none"
              />
            </g>
          ))}
        </g>
      ))}
      <path d="M 40 115 Q 8 160 40 205" fill="none" stroke="var(--muted)" stroke-width="2" />
    </svg>
  );
}
