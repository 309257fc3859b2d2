import leven from 'leven'
import * as v from 'valibot'
import { asArray, isRecord } from '../lib/json.ts'
import { printable } from '../lib/text.ts'

/** Text of bounded length. */
export function text(most = 256) {
  return v.pipe(
    v.string('must be text; put it in quotes'),
    v.minLength(1, 'is empty'),
    v.maxLength(most, `is longer than ${most} characters`),
  )
}

/** A whole number in a range. Its digits may come as text, because an environment variable is text. */
export function integer(least: number, most: number) {
  const problem = `must be a whole number from ${least} to ${most}`
  return v.pipe(
    v.unknown(),
    v.transform((value) =>
      typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value,
    ),
    v.number(problem),
    v.integer(problem),
    v.minValue(least, problem),
    v.maxValue(most, problem),
  )
}

/** `true` or `false`, as text too, because an environment variable is text. */
export function flag() {
  return v.pipe(
    v.unknown(),
    v.transform((value) => (value === 'true' || value === 'false' ? value === 'true' : value)),
    v.boolean('must be true or false'),
  )
}

/** One of a few words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(...words: Words) {
  return v.picklist(words, `must be one of ${words.join(', ')}`)
}

/**
 * An object that knows its fields. Each unknown one is an issue that names the nearest known one.
 *
 * @param entries the fields, each with its schema
 */
export function fields<Entries extends v.ObjectEntries>(entries: Entries) {
  const known = Object.keys(entries)
  return v.pipe(
    v.looseObject(entries, ({ expected }) =>
      expected === 'Object' ? `must have ${known.join(', ')}` : 'is missing',
    ),
    // Not a strict object, which reports only the first unknown field.
    v.rawCheck(({ dataset: { value }, addIssue }) => {
      if (!isRecord(value)) return
      for (const key of Object.keys(value).filter((key) => !known.includes(key))) {
        // In `{password: one,two}` the key `two` is a part of the password, so it is not shown.
        if (value[key] === null) addIssue({ message: MISSING_VALUE })
        else {
          const path = {
            type: 'object',
            origin: 'key',
            input: value,
            key,
            value: value[key],
          } as const
          addIssue({ message: notKnown(key, known), path: [path] })
        }
      }
    }),
  )
}

/**
 * For the raw check of a list of objects: each one in which a field has the same text as in an earlier
 * one, whatever the case, is an issue.
 *
 * @param problem what is wrong then, by the index of the earlier one
 */
export function uniqueBy(field: string, problem: (first: number) => string) {
  return <T>({ dataset, addIssue }: v.RawCheckContext<T>): void => {
    const texts = asArray(dataset.value).map((entry) => {
      const text = isRecord(entry) ? entry[field] : undefined
      return typeof text === 'string' ? text.toLowerCase() : undefined
    })
    for (const [index, text] of texts.entries()) {
      const first = texts.indexOf(text)
      if (text === undefined || first === index) continue
      addIssue({
        message: problem(first),
        path: [
          { type: 'array', origin: 'value', input: texts, key: index, value: undefined },
          { type: 'object', origin: 'value', input: {}, key: field, value: text },
        ],
      })
    }
  }
}

const MISSING_VALUE = 'has a name without a value; put text that has a comma in it in quotes'

function notKnown(key: string, known: readonly string[]): string {
  const nearest = known.reduce((a, b) => (leven(b, key) < leven(a, key) ? b : a))
  const guess = leven(nearest, key) <= Math.max(2, nearest.length / 2)
  return `is not known; ${guess ? `did you mean ${printable(nearest)}? T` : 't'}here are ${known.join(', ')}`
}
