import { describe, expect, test } from 'vitest'
import { withRedaction } from '../../../../src/clients/http/redaction.ts'
import { Secrets } from '../../../../src/secrets/secrets.ts'
import {
  scriptedTransport,
  someRequest,
  someResponse,
} from '../../../support/scripted-transport.ts'

const secret = 'correct-horse-battery'

async function received(status: number, body: unknown): Promise<unknown> {
  const { send: sendOnce } = scriptedTransport([someResponse(status, JSON.stringify(body))])
  const send = withRedaction(sendOnce, new Secrets([secret]))
  return JSON.parse((await send(someRequest(), new AbortController().signal)).text)
}

describe('a response that repeats a secret', () => {
  test.for([
    [`no ${secret}`, 'no ***'],
    [[{ message: `no ${secret}` }], [{ message: 'no ***' }]],
    [{ details: [{ why: `no ${secret}` }] }, { details: [{ why: 'no ***' }] }],
  ])('does not show it in an error, whatever its form: %o', async ([body, shown]) => {
    expect(await received(400, body)).toEqual(shown)
  })

  test('keeps it in the data of a success, which is compared with what is declared', async () => {
    const data = [{ name: secret, message: secret }]
    expect(await received(200, data)).toEqual(data)
    expect(await received(200, { name: secret, message: secret })).toEqual({
      name: secret,
      message: '***',
    })
  })
})
