import { defineConfig } from 'vitest/config'

/** The tests of the code that decides, without those that start a process or a server. */
export default defineConfig({
  test: {
    include: [
      'test/unit/plan/**/*.test.ts',
      'test/unit/auth-settings/compare.test.ts',
      'test/unit/sweep/classify.test.ts',
      'test/unit/branch-name/pattern.test.ts',
    ],
  },
})
