import { expect, test } from 'vitest'
import { errorMessage } from '../../../src/lib/errors.ts'

test('the message of what was thrown is the error without its class, or the thing itself', () => {
  expect(errorMessage(new TypeError('the disk is full'))).toBe('the disk is full')
  expect(errorMessage('the disk is full')).toBe('the disk is full')
})
