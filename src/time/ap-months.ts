/** Months before a day as the Associated Press sets them: short, save the five that are short already. January first. */
export const apMonths: readonly string[] = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.'
]
