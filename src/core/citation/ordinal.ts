/** An ordinal in figures, as English writes it: 1st, 12th, 93rd. */
export function ordinal(n: string): string {
  const value = Number(n);
  const tail = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${tail}`;
}
