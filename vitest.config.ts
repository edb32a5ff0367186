import {defineConfig} from 'vitest/config'

/** `unit` is `npm test`: under two minutes on two cores. `conformance` asks readers we did not write. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/support/seed.ts'],
          include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts', 'tests/regressions/**/*.test.ts'],
          testTimeout: 30_000
        }
      },
      {
        test: {
          name: 'conformance',
          setupFiles: ['tests/support/seed.ts'],
          include: ['tests/conformance/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          fileParallelism: false
        }
      },
      {
        test: {name: 'corpus', include: ['tests/corpus/**/*.test.ts'], testTimeout: 600_000}
      }
    ]
  }
})
