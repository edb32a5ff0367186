/** Points to twentieths of a point: lengths in WordprocessingML (ECMA-376-1, 17.18.81 ST_SignedTwipsMeasure). */
export const twips = (points: number): number => Math.round(points * 20)

/** Points to half-points: sizes of type (17.18.42 ST_HpsMeasure). */
export const halfPoints = (points: number): number => Math.round(points * 2)

/** Points to eighths of a point: widths of borders (17.18.23 ST_EighthPointMeasure). */
export const eighths = (points: number): number => Math.round(points * 8)

/** Points to English Metric Units: sizes of pictures (20.1.10.16 ST_Coordinate), 12,700 to the point. */
export const emus = (points: number): number => Math.round(points * 12_700)

/** Page sizes in points. */
export const pageSizes = {A4: {width: 595.3, height: 841.9}, Letter: {width: 612, height: 792}} as const

/** A size: of an image in pixels, of what stands on the page in points. */
export interface Size {
  width: number
  height: number
}
