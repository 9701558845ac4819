/** From this width on the three parts stand side by side, as in the style sheet. */
export const WIDE = "(min-width: 1100px)";
