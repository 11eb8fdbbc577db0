/**
 * Every nine digits in a row that could be a Dutch citizen service number by its eleven-test, whatever
 * single space, point or hyphen stands between them.
 */
export function bsnsIn(text: string): string[] {
  const runs = text.match(/\d(?:[ .-]?\d){8,}/g) ?? [];
  return runs.flatMap((run) => {
    const digits = run.replace(/\D/g, '');
    const windows = Array.from({ length: digits.length - 8 }, (_, at) => digits.slice(at, at + 9));
    return windows.filter(passesElevenTest);
  });
}

function passesElevenTest(digits: string): boolean {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 11 === 0;
}
