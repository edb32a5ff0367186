type Rgb = readonly [red: number, green: number, blue: number]

const pattern = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i

function rgbOf(hex: string): Rgb {
  const match = pattern.exec(hex)
  if (!match) throw new Error('Unexpected colour `' + hex + '`, expected `#rrggbb`')
  return [parseInt(match[1] ?? '', 16), parseInt(match[2] ?? '', 16), parseInt(match[3] ?? '', 16)]
}

function hexOf(rgb: Rgb): string {
  return '#' + rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')
}

/** `share` (0 to 1) of `over` laid on `under`, in sRGB as browsers mix without being told otherwise. */
export function mix(over: string, under: string, share: number): string {
  const [a, b] = [rgbOf(over), rgbOf(under)]
  const blend = (index: 0 | 1 | 2): number => a[index] * share + b[index] * (1 - share)
  return hexOf([blend(0), blend(1), blend(2)])
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red, green, blue] = rgbOf(hex).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as unknown as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio (WCAG 2.2), 1 to 21. */
export function contrast(left: string, right: string): number {
  const [a, b] = [luminance(left), luminance(right)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** `colour`, made lighter or darker by as little as reads at `ratio` on every one of `grounds`; its hue stays. */
export function readable(colour: string, grounds: readonly string[], ratio: number): string {
  const reads = (candidate: string): boolean =>
    grounds.every((ground) => contrast(candidate, ground) >= ratio)
  if (reads(colour)) return colour
  const lighten = grounds.every((ground) => contrast('#ffffff', ground) >= contrast('#000000', ground))
  const [hue, saturation, lightness] = hslOf(colour)
  for (let step = 1; step <= 100; step++) {
    const moved = lightness + (lighten ? step : -step) / 100
    if (moved < 0 || moved > 1) break
    const candidate = hexOfHsl(hue, saturation, moved)
    if (reads(candidate)) return candidate
  }
  return lighten ? '#ffffff' : '#000000'
}

/** Hue in degrees, saturation and lightness from 0 to 1 (CSS Color 4, 7). */
function hslOf(hex: string): [hue: number, saturation: number, lightness: number] {
  const [red, green, blue] = rgbOf(hex).map((value) => value / 255) as unknown as Rgb
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const lightness = (most + least) / 2
  const range = most - least
  if (range === 0) return [0, 0, lightness]
  const saturation = range / (1 - Math.abs(2 * lightness - 1))
  const sector =
    most === red
      ? (green - blue) / range
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4
  return [(sector * 60 + 360) % 360, saturation, lightness]
}

function hexOfHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  const channel = (offset: number): number => {
    const turn = (offset + hue / 30) % 12
    return 255 * (lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)))
  }
  return hexOf([channel(0), channel(8), channel(4)])
}
