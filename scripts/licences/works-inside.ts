/** Somebody's work that a bundled package has copied into its own files. */
export interface WorkInside {
  readonly name: string
  /** The package, by its name. */
  readonly inside: string
  readonly licence: string
  readonly copyright: string
  readonly source: string
  /** Text in `dist` by which it shows. Without it, the work is there no longer. */
  readonly sign: string
}

/**
 * No tool finds these: a package names its own licence only. They were found by reading what `dist`
 * says of licences, and what the packages say that they are made of.
 */
export const WORKS_INSIDE: readonly WorkInside[] = [
  {
    name: 'Public Suffix List (as data)',
    inside: 'tldts',
    licence: 'MPL-2.0',
    copyright: 'Mozilla Foundation and the contributors of the Public Suffix List',
    source: 'https://publicsuffix.org/list/public_suffix_list.dat',
    sign: 'appspot',
  },
  {
    name: 'tldts-core',
    inside: 'tldts',
    licence: 'MIT',
    copyright: 'Copyright (c) 2017 Thomas Parisot, 2018 Rémi Berson',
    source: 'https://github.com/remusao/tldts',
    sign: 'Check if `vhost` is a valid suffix of `hostname`',
  },
  {
    name: 'llhttp (as WebAssembly)',
    inside: 'undici',
    licence: 'MIT',
    copyright: 'Copyright Fedor Indutny, 2018.',
    source: 'https://github.com/nodejs/llhttp',
    sign: 'llhttp',
  },
]

/** Lines of `dist` that speak of a licence and are of no work inside a package. */
export const NO_WORK: readonly RegExp[] = [
  // The head of a package's own file, whose licence is told.
  /^ \* Copyright\(c\) 2015 Douglas Christopher Wilson$/,
  /^ \* MIT Licensed$/,
  // GitHub's API can be asked for licences.
  /"GET \/(repos\/\{owner\}\/\{repo\}\/license|licenses\/\{license\})"/,
]
