/** As many participations as a browser holds with ease: what the explorer's table shows, and what a filtered export has. */
export const MOST_PARTICIPATIONS = 50_000;
