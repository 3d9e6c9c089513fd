/** A day of the years that the generated events are of. */
export function chooseDay(random: () => number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${2001 + Math.floor(random() * 25)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
}
