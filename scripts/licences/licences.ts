import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import * as v from 'valibot'
import { bundled } from './bundled.ts'
import { WORKS_INSIDE } from './works-inside.ts'

/** A package whose code is in `dist`, with what its licence asks us to hand on. */
export interface Licensed {
  readonly name: string
  readonly version: string
  /** By its SPDX identifier. */
  readonly licence: string
  /** Licence and, if it has one, notice, in full. */
  readonly text: string
}

/** Licences that ask for nothing but to be handed on with the code. */
export const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']

const root = new URL('../../', import.meta.url)

/** Where the licences are kept: beside the code that they are of. `npm run build` writes it. */
export const licencesFile = new URL('dist/licences.txt', root)

const packageSchema = v.object({ name: v.string(), version: v.string(), license: v.string() })

/**
 * Reads the licence of a package.
 *
 * @param folder like `node_modules/yaml`
 * @throws Error when it brings no licence text, or a licence that is not allowed
 */
export function licenceOf(folder: string): Licensed {
  const at = new URL(`${folder}/`, root)
  const read = (file: string) => readFileSync(new URL(file, at), 'utf8').trim()
  const { name, version, license } = v.parse(packageSchema, JSON.parse(read('package.json')))
  const files = readdirSync(at).sort()
  const texts = files.filter((file) => LICENCE_FILE.test(file))
  if (!texts.some((file) => !/^notice/i.test(file))) throw new Error(`${name} has no licence text.`)
  if (!ALLOWED.includes(license)) throw new Error(`${name} has the licence ${license}.`)
  const inner = innerLicences(at).map((file) => `For ${dirname(file)}:\n\n${read(file)}`)
  return { name, version, licence: license, text: [...texts.map(read), ...inner].join('\n\n') }
}

const LICENCE_FILE = /^(licen[cs]e|copying|notice)(\.\w+)?$/i

/** Licences of works that a package keeps in folders of their own. */
function innerLicences(at: URL): string[] {
  return readdirSync(at, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => LICENCE_FILE.test(basename(file)) && dirname(file) !== '.')
    .filter((file) => !file.split('/').includes('node_modules'))
    .sort()
}

/**
 * The text of `dist/licences.txt`: every package in the bundle and every work inside one.
 *
 * @throws Error when a package has no licence text, or a licence that is not allowed
 */
export function licencesText(packages: readonly string[] = bundled().packages): string {
  const licensed = packages.map(licenceOf)
  const parts = [
    HEAD,
    ...licensed.map(({ name, version, licence, text }) =>
      [`${name} ${version} (${licence})`, '', text].join('\n'),
    ),
    ...WORKS_INSIDE.map(({ name, inside, licence, copyright, source }) =>
      [`${name}, inside ${inside} (${licence})`, '', copyright, source, '', terms(licence)].join(
        '\n',
      ),
    ),
  ]
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`.replaceAll('\r\n', '\n')
}

const HEAD =
  'The files of this folder contain, besides the code of Neon Auth Preview, that of the packages\n' +
  'and works below. Written by the build from what it has bundled.'

function terms(licence: string): string {
  if (licence === 'MIT') return MIT
  if (licence === 'MPL-2.0') {
    return 'This is subject to the terms of the Mozilla Public License, v. 2.0, which can be had at\nhttps://mozilla.org/MPL/2.0/. Its source is at the address above.'
  }
  throw new Error(`There is no text here of the licence ${licence}.`)
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files (the "Software"), to deal in the Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute,
sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial
portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES
OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`
