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
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
