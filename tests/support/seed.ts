import fc from 'fast-check'

/**
 * Property tests draw the same cases on every run, so that a failure is found where it was made. New cases:
 * `FUZZ_SEED=<number>`, or `FUZZ_SEED=random`, which prints the seed of what fails.
 */
const asked = process.env.FUZZ_SEED ?? '20261124'
if (asked !== 'random') fc.configureGlobal({seed: Number(asked)})
