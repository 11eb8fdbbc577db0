/** The smallest icon that is large enough, else the largest there is. */
export function iconUrl(icons: Readonly<Record<string, string>>, pixels: number): string | null {
  const sizes = Object.keys(icons)
    .map(Number)
    .sort((one, other) => one - other);
  const size = sizes.find((candidate) => candidate >= pixels) ?? sizes.at(-1);
  return size === undefined ? null : (icons[String(size)] ?? null);
}
