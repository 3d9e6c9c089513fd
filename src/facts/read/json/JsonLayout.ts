/**
 * How the records of a JSON file lie in it: one a line, one after the other (`$`), in a list (`$.*`), or in the lists of a
 * document (`$.*.*`).
 */
export type JsonLayout = 'lines' | '$' | '$.*' | '$.*.*';
