/**
 * Contrast of two `#rrggbb` colours, 1 to 21: WCAG 2.2, "contrast ratio" and "relative luminance".
 */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right)
  return (light + 0.05) / (dark + 0.05)
}

/** What text of normal size needs: WCAG 2.2, success criterion 1.4.3 (level AA). */
export const leastTextContrast = 4.5

function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
