import { defineConfig } from 'vitest/config'

/** The tests of what is decided, without those that start a process or a server. */
export default defineConfig({
  test: {
    include: [
      'test/plan/**/*.test.ts',
      'test/unit/{plan/settings,auth-settings/compare}.test.ts',
      'test/sweep/{judge,pattern}.test.ts',
    ],
  },
})
