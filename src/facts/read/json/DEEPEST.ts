/** Lists and objects within each other, in one file: ten times what any format has, and far from what a stack holds. */
export const DEEPEST = 100;
