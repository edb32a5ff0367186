/** The stamp of a release that states no time: never the clock's. */
export const noStamp = '1980-01-01T00:00:00Z'
