/**
 * Contrast as WCAG 2 defines it, from 1 to 21. Takes `#rgb`, `#rgba`, `#rrggbb` and `#rrggbbaa`;
 * what is transparent is laid over `under`.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: string, other: string, under = '#fff'): number {
  const [light, dark] = [luminance(over(one, under)), luminance(over(other, under))].sort(
    (a, b) => b - a,
  ) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

type Channels = readonly [red: number, green: number, blue: number, alpha: number];

function channels(hex: string): Channels {
  const digits = /^#([\da-f]{3,8})$/i.exec(hex)?.[1];
  if (digits === undefined) throw new Error(`"${hex}" is not a colour in hex digits`);
  const pairs = digits.length < 6 ? [...digits].map((d) => d + d) : (digits.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0, alpha = 255] = pairs.map((pair) =>
    Number.parseInt(pair, 16),
  );
  return [red / 255, green / 255, blue / 255, alpha / 255];
}

function over(top: string, under: string): number[] {
  const [, , , alpha] = channels(top);
  const below = channels(under);
  return channels(top)
    .slice(0, 3)
    .map((channel, i) => channel * alpha + below[i]! * (1 - alpha));
}

function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
