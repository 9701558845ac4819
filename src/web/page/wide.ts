/** Width from which the three panels stand side by side, as in the style sheet. */
export const WIDE = "(min-width: 1100px)";
