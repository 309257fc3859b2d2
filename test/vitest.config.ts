import { defineConfig } from 'vitest/config'
import { ClosingLine } from './closing-line.ts'

export default defineConfig({
  test: {
    dir: 'test',
    include: ['**/*.test.ts'],
    reporters: ['default', new ClosingLine()],
    // A process test starts the built action against a stand-in with a real auth server in it.
    isolate: false,
    maxWorkers: 2,
    // Ends a test that hangs. No machine is so busy that one that works takes as long.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
})
